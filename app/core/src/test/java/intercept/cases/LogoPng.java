package intercept.cases;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// The supplier's logo for mail signatures: a PNG of sixteen shades, stored without compression so that its bytes
/// depend on no library.
final class LogoPng {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 48;
    private static final int[] TEAL = {0x0f, 0x76, 0x6e};

    private LogoPng() {}

    static byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(HEIGHT)
                        .put(new byte[] {4, 3, 0, 0, 0})
                        .array());
        var palette = new byte[16 * 3];
        for (int shade = 0; shade < 16; shade++) {
            for (int channel = 0; channel < 3; channel++) {
                palette[shade * 3 + channel] = (byte) (255 + (TEAL[channel] - 255) * shade / 15);
            }
        }
        chunk(out, "PLTE", palette);
        chunk(out, "IDAT", stored(pixels()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] pixels() {
        var out = new ByteArrayOutputStream();
        for (int y = 0; y < HEIGHT; y++) {
            out.write(0);
            for (int x = 0; x < WIDTH; x += 2) {
                out.write((shade(x, y) << 4) | shade(x + 1, y));
            }
        }
        return out.toByteArray();
    }

    /// Four by four samples a pixel.
    private static int shade(int x, int y) {
        int hits = 0;
        for (int i = 0; i < 16; i++) {
            if (painted(x + (i % 4 + 0.5) / 4, y + (row(i) + 0.5) / 4)) {
                hits++;
            }
        }
        return hits * 15 / 16;
    }

    private static int row(int sample) {
        return sample / 4;
    }

    private static boolean painted(double x, double y) {
        if (x < 44) {
            return roundSquare(x - 4, y - 4, 40, 8) && !letter(x - 4, y - 4);
        }
        // Two bars stand for the name: at this size letters would only blur.
        return (x >= 54 && x < 124 && y >= 14 && y < 22) || (x >= 54 && x < 100 && y >= 28 && y < 33);
    }

    private static boolean roundSquare(double x, double y, double size, double radius) {
        if (x < 0 || y < 0 || x > size || y > size) {
            return false;
        }
        double dx = Math.max(Math.max(radius - x, x - (size - radius)), 0);
        double dy = Math.max(Math.max(radius - y, y - (size - radius)), 0);
        return dx * dx + dy * dy <= radius * radius;
    }

    /// The M of the invoice form.
    private static boolean letter(double x, double y) {
        if (y < 10 || y > 30) {
            return false;
        }
        boolean posts = (x >= 9 && x <= 14) || (x >= 26 && x <= 31);
        double fromMiddle = Math.abs(x - 20);
        double upper = 20 - fromMiddle / 6 * 10;
        return posts || (fromMiddle <= 6 && y >= upper && y <= upper + 8);
    }

    /// A zlib stream (RFC 1950) of stored blocks.
    private static byte[] stored(byte[] data) {
        var out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x01);
        out.write(1);
        int length = data.length;
        out.write(length & 0xff);
        out.write(length >> 8);
        out.write(~length & 0xff);
        out.write((~length >> 8) & 0xff);
        out.writeBytes(data);
        var sum = new Adler32();
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}

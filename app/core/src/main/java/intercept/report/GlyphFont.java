package intercept.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes a small TrueType font that holds just the characters a report needs.
///
/// A PDF can embed TrueType fonts only, while most fonts for Chinese and Japanese come as OpenType collections with
/// PostScript outlines. Redrawing the few hundred characters of a report as a font of its own makes every outline
/// font of a machine usable, keeps the PDF small and its text searchable. Layout as in the OpenType specification 1.9.
final class GlyphFont {

    private static final int ASCENT = 880;
    private static final int DESCENT = -220;

    private GlyphFont() {}

    /// The bytes of a font file.
    ///
    /// @param name of the font, ASCII without blanks
    /// @param glyphs by Unicode code point
    static byte[] write(String name, SortedMap<Integer, Glyph> glyphs) {
        try {
            var outlines = new ArrayList<GlyphOutline>();
            outlines.add(GlyphOutline.box());
            glyphs.values().forEach(glyph -> outlines.add(GlyphOutline.of(glyph)));
            var tables = new TreeMap<String, byte[]>();
            var glyf = new ByteArrayOutputStream();
            var loca = new ByteArrayOutputStream();
            var offsets = new DataOutputStream(loca);
            for (var outline : outlines) {
                offsets.writeInt(glyf.size());
                glyf.write(padded(outline.bytes(), 4));
            }
            offsets.writeInt(glyf.size());
            tables.put("glyf", glyf.toByteArray());
            tables.put("loca", loca.toByteArray());
            tables.put("head", head(outlines));
            tables.put("hhea", hhea(outlines));
            tables.put("hmtx", hmtx(outlines));
            tables.put("maxp", maxp(outlines));
            tables.put("cmap", cmap(glyphs));
            tables.put("name", name(name));
            tables.put("post", post());
            tables.put("OS/2", os2(glyphs));
            return file(tables);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    private static byte[] file(SortedMap<String, byte[]> tables) throws IOException {
        var body = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        var out = new DataOutputStream(directory);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        out.writeInt(0x00010000);
        shorts(out, count, power * 16, Integer.numberOfTrailingZeros(power), count * 16 - power * 16);
        int start = 12 + count * 16;
        for (var table : tables.entrySet()) {
            var bytes = padded(table.getValue(), 4);
            out.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(checksum(bytes));
            out.writeInt(start + body.size());
            out.writeInt(table.getValue().length);
            body.write(bytes);
        }
        body.writeTo(directory);
        return directory.toByteArray();
    }

    private static byte[] head(List<GlyphOutline> outlines) throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeInt(0x00010000);
            out.writeInt(0);
            out.writeInt(0x5F0F3CF5);
            shorts(out, 0x000B, Glyph.EM);
            out.writeLong(0);
            out.writeLong(0);
            shorts(
                    out,
                    outlines.stream().mapToInt(GlyphOutline::left).min().orElse(0),
                    outlines.stream().mapToInt(GlyphOutline::bottom).min().orElse(0),
                    outlines.stream().mapToInt(GlyphOutline::right).max().orElse(0),
                    outlines.stream().mapToInt(GlyphOutline::top).max().orElse(0));
            shorts(out, 0, 8, 2, 1, 0);
        });
    }

    private static byte[] hhea(List<GlyphOutline> outlines) throws IOException {
        int widest = outlines.stream().mapToInt(GlyphOutline::advance).max().orElse(0);
        return table(out -> {
            out.writeInt(0x00010000);
            shorts(out, ASCENT, DESCENT, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, outlines.size());
        });
    }

    private static byte[] hmtx(List<GlyphOutline> outlines) throws IOException {
        return table(out -> {
            for (var outline : outlines) {
                shorts(out, outline.advance(), outline.left());
            }
        });
    }

    private static byte[] maxp(List<GlyphOutline> outlines) throws IOException {
        int points = outlines.stream().mapToInt(GlyphOutline::points).max().orElse(0);
        int contours = outlines.stream().mapToInt(GlyphOutline::contours).max().orElse(0);
        return table(out -> {
            out.writeInt(0x00010000);
            shorts(out, outlines.size(), points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        });
    }

    /// Format 12: any code point; each character is a group of its own, which few hundred of them can afford.
    private static byte[] cmap(SortedMap<Integer, Glyph> glyphs) throws IOException {
        return table(out -> {
            shorts(out, 0, 1, 3, 10);
            out.writeInt(12);
            shorts(out, 12, 0);
            out.writeInt(16 + glyphs.size() * 12);
            out.writeInt(0);
            out.writeInt(glyphs.size());
            int glyph = 1;
            for (int character : glyphs.keySet()) {
                out.writeInt(character);
                out.writeInt(character);
                out.writeInt(glyph++);
            }
        });
    }

    private static byte[] name(String name) throws IOException {
        var names = new TreeMap<Integer, String>(Map.of(1, name, 2, "Regular", 3, name, 4, name, 6, name));
        var text = new ByteArrayOutputStream();
        return table(out -> {
            shorts(out, 0, names.size(), 6 + names.size() * 12);
            for (var entry : names.entrySet()) {
                var bytes = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
                shorts(out, 3, 1, 0x409, entry.getKey(), bytes.length, text.size());
                text.writeBytes(bytes);
            }
            text.writeTo(out);
        });
    }

    private static byte[] post() throws IOException {
        return table(out -> {
            out.writeInt(0x00030000);
            out.writeInt(0);
            shorts(out, -75, 50);
            for (int i = 0; i < 5; i++) {
                out.writeInt(0);
            }
        });
    }

    private static byte[] os2(SortedMap<Integer, Glyph> glyphs) throws IOException {
        int first = glyphs.isEmpty() ? 0 : Math.min(0xFFFF, glyphs.firstKey());
        int last = glyphs.isEmpty() ? 0 : Math.min(0xFFFF, glyphs.lastKey());
        return table(out -> {
            shorts(out, 4, Glyph.EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
            out.write(new byte[10]);
            for (int i = 0; i < 4; i++) {
                out.writeInt(0);
            }
            out.writeBytes("ICPT");
            shorts(out, 0x40, first, last, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
            out.writeInt(0);
            out.writeInt(0);
            shorts(out, 500, 730, 0, 32, 0);
        });
    }

    private static int checksum(byte[] padded) {
        int sum = 0;
        var words = ByteBuffer.wrap(padded).asIntBuffer();
        while (words.hasRemaining()) {
            sum += words.get();
        }
        return sum;
    }

    private static byte[] padded(byte[] bytes, int to) {
        return Arrays.copyOf(bytes, (bytes.length + to - 1) / to * to);
    }

    static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    static byte[] table(TableWriter writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /// Writes a table of the font.
    @FunctionalInterface
    interface TableWriter {
        void write(DataOutputStream out) throws IOException;
    }
}

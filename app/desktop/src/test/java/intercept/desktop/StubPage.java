package intercept.desktop;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture of an invented report page: A4, grey lines for text.
final class StubPage {

    private StubPage() {}

    static byte[] png(int page, int dpi) {
        int width = (int) Math.round(8.27 * dpi);
        int height = (int) Math.round(11.69 * dpi);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(Color.GRAY);
        for (int line = 0; line < 30 / page; line++) {
            drawing.fillRect(
                    width / 9, height / 10 + line * height / 40, width * 7 / 9 - line % 4 * width / 30, height / 200);
        }
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package intercept.compare.pixels;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The same page as other programs draw it.
final class Renderings {

    private Renderings() {}

    static PageImage withoutSmoothing(InvoicePage page, double dpi) {
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        return drawn(page, dpi, hints);
    }

    private static PageImage drawn(InvoicePage page, double dpi, RenderingHints hints) {
        try (var document = Loader.loadPDF(page.pdf())) {
            var renderer = new PDFRenderer(document);
            renderer.setRenderingHints(hints);
            return Scanner.page(renderer.renderImageWithDPI(0, (float) dpi, ImageType.RGB), dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Drawn so many times larger, then reduced: another smoothing.
    static PageImage reducedFrom(InvoicePage page, double dpi, int factor) {
        var large = page.at(dpi * factor);
        var small = Sheet.of(large).reduced(factor);
        return new PageImage(small.width(), small.height(), small.pixels(), dpi);
    }

    static PageImage gamma(PageImage page, double gamma) {
        var pixels = new int[page.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            int out = 0xFF;
            for (int shift = 16; shift >= 0; shift -= 8) {
                double share = (page.pixels()[i] >> shift & 255) / 255.0;
                out = out << 8 | (int) Math.round(255 * Math.pow(share, gamma));
            }
            pixels[i] = out;
        }
        return new PageImage(page.width(), page.height(), pixels, page.dpi());
    }

    /// A page that goes on further down, with something black there.
    static PageImage lengthened(PageImage page, double points, Box black) {
        int high = page.height() + (int) Math.round(points * page.scale());
        var image = new BufferedImage(page.width(), high, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.width(), high);
        graphics.drawImage(Scanner.image(page), 0, 0, null);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(
                (int) Math.round(black.x() * page.scale()),
                (int) Math.round(black.y() * page.scale()),
                (int) Math.round(black.width() * page.scale()),
                (int) Math.round(black.height() * page.scale()));
        graphics.dispose();
        return Scanner.page(image, page.dpi());
    }
}

package intercept.pairs;

import intercept.compare.Change.Place;
import intercept.model.document.Box;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// An office copier: 150 dots an inch, grey, a little noise.
///
/// @param quality of the JPEG, 0 to 1
/// @param degrees by which the sheet lay askew, clockwise
/// @param noise number of the noise
record Scan(float quality, double degrees, long noise) {

    private static final int DPI = 150;

    /// One scanned page.
    byte[] of(byte[] pdf, Maker maker) throws IOException {
        try (var source = Loader.loadPDF(pdf);
                var target = new PDDocument()) {
            var image = noisy(askew(new PDFRenderer(source).renderImageWithDPI(0, DPI, ImageType.GRAY)));
            var page = new PDPage(Booklet.A4);
            target.addPage(page);
            try (var content = new PDPageContentStream(target, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(target, image, quality, DPI),
                        0,
                        0,
                        Booklet.A4.getWidth(),
                        Booklet.A4.getHeight());
            }
            target.getDocumentInformation().setProducer(maker.producer());
            target.getDocumentInformation().setCreator(maker.creator());
            target.getDocumentInformation().setCreationDate(Booklet.calendar(maker.created()));
            target.getDocument().getTrailer().setItem(COSName.ID, Booklet.id(maker));
            var out = new java.io.ByteArrayOutputStream();
            target.save(out);
            return out.toByteArray();
        }
    }

    /// Where something of the page lies in the scan.
    Place seen(Place place) {
        var box = place.box();
        var turned = turn(Booklet.A4.getWidth(), Booklet.A4.getHeight())
                .createTransformedShape(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
                .getBounds2D();
        return new Place(place.page(), new Box(turned.getX(), turned.getY(), turned.getWidth(), turned.getHeight()));
    }

    private AffineTransform turn(double width, double height) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2, height / 2);
    }

    private BufferedImage askew(BufferedImage image) {
        if (degrees == 0) {
            return image;
        }
        var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, turn(image.getWidth(), image.getHeight()), null);
        pen.dispose();
        return turned;
    }

    /// Paper is not quite white and ink not quite black.
    private BufferedImage noisy(BufferedImage image) {
        var random = new Random(noise);
        var raster = image.getRaster();
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                int grain = (int) Math.round(random.nextGaussian() * 3);
                row[x] = Math.clamp(12 + row[x] * 238L / 255 + grain, 0, 255);
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
        return image;
    }
}

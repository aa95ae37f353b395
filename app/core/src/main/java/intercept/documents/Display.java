package intercept.documents;

import intercept.model.document.Box;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;

/// How a page is shown: its crop box, turned.
///
/// @param transform from user space to points as displayed, origin at the top left
record Display(double width, double height, AffineTransform transform) {

    static Display of(PDPage page) {
        var crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double low = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double high = crop.getUpperRightY();
        double wide = crop.getWidth();
        double tall = crop.getHeight();
        return switch (page.getRotation()) {
            case 90 -> new Display(tall, wide, new AffineTransform(0, 1, 1, 0, -low, -left));
            case 180 -> new Display(wide, tall, new AffineTransform(-1, 0, 0, 1, right, -low));
            case 270 -> new Display(tall, wide, new AffineTransform(0, -1, -1, 0, high, right));
            default -> new Display(wide, tall, new AffineTransform(1, 0, 0, -1, -left, high));
        };
    }

    Box page() {
        return new Box(0, 0, width, height);
    }
}

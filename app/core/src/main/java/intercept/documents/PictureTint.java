package intercept.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// The colours of a picture, coarsely; decoded when the first is asked for.
final class PictureTint implements Tint {

    private static final long LARGEST = 60_000_000;
    private static final long WANTED = 1_000_000;

    private final PDImage picture;
    private final AffineTransform place;
    private Optional<BufferedImage> pixels = Optional.empty();
    private boolean asked;

    /// @param place from the unit square to the page as displayed
    PictureTint(PDImage picture, AffineTransform place) {
        this.picture = picture;
        this.place = place;
    }

    @Override
    public OptionalInt at(double x, double y) {
        if (!asked) {
            asked = true;
            pixels = decoded();
        }
        return pixels.map(drawn -> at(drawn, x, y)).orElseGet(OptionalInt::empty);
    }

    private OptionalInt at(BufferedImage drawn, double x, double y) {
        try {
            var at = place.inverseTransform(new Point2D.Double(x, y), null);
            int column = (int) Math.floor(at.getX() * drawn.getWidth());
            int row = (int) Math.floor((1 - at.getY()) * drawn.getHeight());
            boolean outside = column < 0 || row < 0 || column >= drawn.getWidth() || row >= drawn.getHeight();
            return outside ? OptionalInt.empty() : OptionalInt.of(drawn.getRGB(column, row) & 0xFFFFFF);
        } catch (NoninvertibleTransformException _) {
            return OptionalInt.empty();
        }
    }

    private Optional<BufferedImage> decoded() {
        long size = (long) picture.getWidth() * picture.getHeight();
        if (size > LARGEST) {
            return Optional.empty();
        }
        try {
            int every = (int) Math.max(1, Math.ceil(Math.sqrt(size / (double) WANTED)));
            return Optional.ofNullable(picture.getImage(null, every));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }
}

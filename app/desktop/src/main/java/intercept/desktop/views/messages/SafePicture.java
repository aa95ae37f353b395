package intercept.desktop.views.messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// Decodes pictures within limits: a small file may claim a size that eats all memory.
final class SafePicture {

    private static final int BYTES = 30_000_000;
    private static final long PIXELS = 40_000_000;

    private SafePicture() {}

    /// The picture; absent where the bytes are none, or a too large one.
    static Optional<Image> of(byte[] bytes) {
        if (bytes.length > BYTES || !small(bytes)) {
            return Optional.empty();
        }
        var image = new Image(new ByteArrayInputStream(bytes));
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    /// The picture of a `data:` link.
    static Optional<Image> ofDataLink(String link) {
        int comma = link.indexOf(',');
        if (comma < 0 || !link.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            return of(Base64.getMimeDecoder().decode(link.substring(comma + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean small(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // A broken picture is odd evidence: it is shown as bytes.
            return false;
        }
    }
}

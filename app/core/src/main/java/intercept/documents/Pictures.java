package intercept.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// What is known of a file's pictures, each looked at once.
final class Pictures {

    private static final long LARGEST_MASK = 16_000_000;
    private static final int SOLID = 250;

    private final IdentityHashMap<COSStream, String> hashes = new IdentityHashMap<>();
    private final IdentityHashMap<COSStream, Boolean> solid = new IdentityHashMap<>();

    /// SHA-256 of a picture as it stands in the file.
    String hash(COSStream stream) throws IOException {
        var hash = hashes.get(stream);
        if (hash == null) {
            try (var encoded = stream.createRawInputStream()) {
                hash = hash(encoded.readAllBytes());
            }
            hashes.put(stream, hash);
        }
        return hash;
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether what is below a picture shows through.
    ///
    /// @param matters whether it is worth decoding the mask
    boolean hasHoles(PDImage picture, BooleanSupplier matters) throws IOException {
        if (picture.isStencil()) {
            return true;
        }
        if (!(picture instanceof PDImageXObject named)) {
            return false;
        }
        if (named.getMask() != null || named.getColorKeyMask() != null) {
            return true;
        }
        var mask = named.getSoftMask();
        if (mask == null) {
            return false;
        }
        return !matters.getAsBoolean() || !isSolid(mask);
    }

    private boolean isSolid(PDImageXObject mask) {
        var known = solid.get(mask.getCOSObject());
        if (known == null) {
            known = decodesSolid(mask);
            solid.put(mask.getCOSObject(), known);
        }
        return known;
    }

    private static boolean decodesSolid(PDImageXObject mask) {
        if ((long) mask.getWidth() * mask.getHeight() > LARGEST_MASK) {
            return false;
        }
        try {
            return isSolid(mask.getImage());
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static boolean isSolid(BufferedImage mask) {
        long clear = 0;
        for (int y = 0; y < mask.getHeight(); y++) {
            for (int x = 0; x < mask.getWidth(); x++) {
                clear += (mask.getRGB(x, y) & 0xFF) < SOLID ? 1 : 0;
            }
        }
        return clear * 200 < (long) mask.getWidth() * mask.getHeight();
    }
}

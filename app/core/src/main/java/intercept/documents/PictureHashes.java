package intercept.documents;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;

/// SHA-256 of pictures as they stand in the file, each taken once.
final class PictureHashes {

    private final Map<COSStream, String> known = new IdentityHashMap<>();

    String of(COSStream stream) throws IOException {
        var hash = known.get(stream);
        if (hash == null) {
            try (var encoded = stream.createRawInputStream()) {
                hash = of(encoded.readAllBytes());
            }
            known.put(stream, hash);
        }
        return hash;
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

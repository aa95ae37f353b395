package intercept.authentication.signing;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A short row of bytes that can be compared: a hash or a signature.
///
/// @param hex two digits for each byte
public record Bytes(String hex) {

    public static Bytes of(byte[] bytes) {
        return new Bytes(HexFormat.of().formatHex(bytes));
    }

    /// Reads base64 with folding inside (RFC 6376 section 2.10); absent where it is none or empty.
    static Optional<Bytes> base64(String text) {
        var compact = TagList.withoutBlanks(text);
        if (compact.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Base64.getDecoder().decode(compact)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}

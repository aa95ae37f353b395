package intercept.authentication.signing;

import com.ibm.icu.text.IDNA;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Names in tags. Where a mail is in UTF-8 they may hold letters of any script (RFC 8616 section 3).
final class DomainName {

    private static final int LONGEST = 253;
    private static final IDNA TO_ASCII =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private DomainName() {}

    /// In lower-case A-labels without a last dot; absent where no server could be asked for it.
    ///
    /// @param bytes one char for each byte
    static Optional<String> of(String bytes) {
        var text = utf8(bytes);
        if (text.length() > LONGEST * 4) {
            return Optional.empty();
        }
        var ascii = text.chars().allMatch(c -> c < 0x80) ? Optional.of(text) : toAscii(text);
        return ascii.map(name -> name.toLowerCase(Locale.ROOT)).filter(DomainName::isName);
    }

    /// Whether the name is the domain or below it.
    static boolean isUnder(String name, String domain) {
        return name.equals(domain) || name.endsWith("." + domain);
    }

    static String utf8(String bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    private static Optional<String> toAscii(String text) {
        var info = new IDNA.Info();
        var ascii = TO_ASCII.nameToASCII(text, new StringBuilder(), info);
        return info.hasErrors() ? Optional.empty() : Optional.of(ascii.toString());
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        int label = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                if (label == 0) {
                    return false;
                }
                label = 0;
            } else if (++label > 63 || !isLabel(c)) {
                return false;
            }
        }
        return label > 0;
    }

    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}

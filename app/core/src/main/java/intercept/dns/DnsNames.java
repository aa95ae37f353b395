package intercept.dns;

import com.ibm.icu.text.IDNA;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;

/// Names as questions and answers write them: lower-case, labels joined by dots, no last dot, one char for each byte.
final class DnsNames {

    private static final int MAX_LABEL = 63;
    private static final int MAX_NAME = 253;
    private static final int MAX_WIRE = 255;

    private static final IDNA IDNA_MAPPING = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private DnsNames() {}

    /// Lower case (ASCII letters only, RFC 4343) without the last dot.
    static String lower(String name) {
        var text = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    /// Whether a server could be asked for it (RFC 1035 section 2.3.4).
    static boolean canBeAsked(String name) {
        if (name.length() > MAX_NAME) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '.') {
                if (i == start || i - start > MAX_LABEL) {
                    return false;
                }
                start = i + 1;
            } else if (name.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    /// For the wire; empty where no server could be asked for it.
    static Optional<Name> wire(String name) {
        if (name.isEmpty()) {
            return Optional.of(Name.root);
        }
        if (!canBeAsked(name)) {
            return Optional.empty();
        }
        var bytes = new byte[MAX_WIRE];
        int at = 0;
        for (var label : name.split("\\.", -1)) {
            var octets = label.getBytes(StandardCharsets.ISO_8859_1);
            bytes[at] = (byte) octets.length;
            at++;
            System.arraycopy(octets, 0, bytes, at, octets.length);
            at += octets.length;
        }
        try {
            return Optional.of(new Name(Arrays.copyOf(bytes, at + 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// As our questions and answers write it. A dot inside a label is written with a backslash.
    static String text(Name name) {
        var text = new StringBuilder();
        int labels = name.isAbsolute() ? name.labels() - 1 : name.labels();
        for (int i = 0; i < labels; i++) {
            var label = name.getLabel(i);
            if (i > 0) {
                text.append('.');
            }
            for (int at = 1; at <= label[0]; at++) {
                char c = (char) (label[at] & 0xff);
                text.append(c == '.' ? "\\." : String.valueOf(c));
            }
        }
        return lower(text.toString());
    }

    /// A name as a master file has it (RFC 1035 section 5.1): relative to the origin without a last dot. Letters
    /// outside of ASCII (one char for each byte of UTF-8) become A-labels.
    static Name inFile(String written, Name origin) throws TextParseException {
        if (written.equals("@")) {
            return origin;
        }
        return Name.fromString(ascii(written), origin);
    }

    private static String ascii(String written) {
        if (written.chars().allMatch(c -> c < 0x80)) {
            return written;
        }
        var unicode = new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var info = new IDNA.Info();
        var ascii = IDNA_MAPPING.nameToASCII(unicode, new StringBuilder(), info).toString();
        return info.hasErrors() ? written : ascii;
    }

    /// The name without its first label; empty for a single label.
    static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /// Whether a name is the apex or lies below it.
    static boolean isWithin(String name, String apex) {
        return apex.isEmpty()
                || name.equals(apex)
                || (name.length() > apex.length()
                        && name.endsWith(apex)
                        && name.charAt(name.length() - apex.length() - 1) == '.');
    }
}

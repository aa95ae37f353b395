package intercept.authentication.signing;

import intercept.model.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A mail as it arrived, cut the way that signers cut it: a line ends with CRLF or LF and nowhere else, a line that
/// begins with a blank continues the field before it, and the first empty line ends the header (RFC 5322 section 2).
/// All fields are there, however many.
public final class SignedMail {

    /// How the lines of the original end. DKIM knows only CRLF (RFC 6376 section 2.8).
    public enum LineEnds {
        CRLF,
        LF,
        MIXED
    }

    private final byte[] original;
    private final List<MailField> fields;
    private final Map<String, List<MailField>> byName = new HashMap<>();
    private final int body;
    private final LineEnds lineEnds;

    private SignedMail(byte[] original, List<MailField> fields, int body, LineEnds lineEnds) {
        this.original = original;
        this.fields = fields;
        this.body = body;
        this.lineEnds = lineEnds;
        for (var field : fields) {
            byName.computeIfAbsent(field.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(field);
        }
    }

    /// @param original the mail's bytes, which must not change afterwards
    /// @param headers the fields as the reader of the mail listed them: they say where the header begins (a byte
    ///     order mark or the `From ` line of a mailbox file may stand before it), and give each field its position
    public static SignedMail of(byte[] original, List<Header> headers) {
        var cut = new FieldCutter(original, headers).cut();
        return new SignedMail(original, cut.fields(), cut.body(), lineEnds(original));
    }

    public List<MailField> fields() {
        return fields;
    }

    /// The fields of a name, from the top.
    ///
    /// @param name in lower case
    public List<MailField> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /// First byte of the body; the original's length where there is none.
    public int body() {
        return body;
    }

    public int length() {
        return original.length;
    }

    public LineEnds lineEnds() {
        return lineEnds;
    }

    /// Everything after a field's colon, one char for each byte, folding kept.
    public String value(MailField field) {
        return new String(original, field.colon() + 1, field.to() - field.colon() - 1, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return original;
    }

    private static LineEnds lineEnds(byte[] original) {
        boolean pairs = false;
        boolean feeds = false;
        for (int i = 0; i < original.length && !(pairs && feeds); i++) {
            if (original[i] == '\n') {
                boolean pair = i > 0 && original[i - 1] == '\r';
                pairs |= pair;
                feeds |= !pair;
            }
        }
        return feeds ? pairs ? LineEnds.MIXED : LineEnds.LF : LineEnds.CRLF;
    }
}

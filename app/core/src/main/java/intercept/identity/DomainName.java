package intercept.identity;

import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A domain in both its forms (IDNA 2008 with the mapping of Unicode Technical Standard 46, non-transitional):
/// A-labels, as the DNS and most mails carry it, and Unicode, as a person is shown it.
///
/// A name that breaks the rules is kept as far as it goes, with what is wrong: a mail may carry anything, and some
/// mailers show it.
///
/// @param written as the mail has it, stripped of blanks around it
/// @param ascii A-labels in lower case; what cannot be converted stays as written, in lower case
/// @param unicode U-labels; a label that cannot be converted back stays an A-label
/// @param problems what the rules do not allow; empty for a name that can be registered somewhere
public record DomainName(String written, String ascii, String unicode, Set<IdnaProblem> problems) {

    private static final int STRICT = IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE;
    private static final IDNA RULES = IDNA.getUTS46Instance(STRICT);

    /// More than any name has (RFC 1035 section 2.3.4 allows 253 characters): a longer text is not converted.
    private static final int LONGEST = 1_000;

    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_NAME = 253;

    public DomainName {
        problems = Set.copyOf(problems);
    }

    public static DomainName of(String domain) {
        var written = domain.strip();
        if (written.length() > LONGEST) {
            var lower = written.toLowerCase(Locale.ROOT);
            return new DomainName(written, lower, lower, Set.of(IdnaProblem.TOO_LONG));
        }
        if (isPlain(written)) {
            var lower = written.toLowerCase(Locale.ROOT);
            return new DomainName(written, lower, lower, Set.of());
        }
        var info = new IDNA.Info();
        var ascii = RULES.nameToASCII(written, new StringBuilder(), info).toString();
        var back = new IDNA.Info();
        var unicode = RULES.nameToUnicode(written, new StringBuilder(), back).toString();
        var problems = EnumSet.noneOf(IdnaProblem.class);
        info.getErrors().forEach(error -> problems.add(IdnaProblem.of(error)));
        back.getErrors().forEach(error -> problems.add(IdnaProblem.of(error)));
        var lower = written.toLowerCase(Locale.ROOT);
        // ICU puts U+FFFD where it gives up: that would lose what was written.
        return new DomainName(
                written,
                info.hasErrors() && (hasReplacement(ascii) || ascii.isEmpty()) ? lower : ascii.toLowerCase(Locale.ROOT),
                hasReplacement(unicode) ? lower : unicode,
                problems);
    }

    /// Whether IDNA allows the name.
    public boolean isValid() {
        return problems.isEmpty();
    }

    /// `mycömpany.example (xn--mycmpany-n4a.example)`; the one form where both are the same.
    public String display() {
        return unicode.equals(ascii) ? ascii : unicode + " (" + ascii + ")";
    }

    /// Nearly every name is letters, digits and hyphens between dots, in which IDNA finds nothing to do: no label that
    /// begins or ends with a hyphen, has two in its third and fourth place, or is too long.
    private static boolean isPlain(String name) {
        int label = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                if (i == label || name.charAt(i - 1) == '-') {
                    return false;
                }
                label = i + 1;
            } else if (c == '-' ? i == label || i == label + 3 : !isLetterOrDigit(c)) {
                return false;
            }
            if (i - label >= LONGEST_LABEL) {
                return false;
            }
        }
        return !name.isEmpty()
                && label < name.length()
                && name.charAt(name.length() - 1) != '-'
                && name.length() <= LONGEST_NAME;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean hasReplacement(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }
}

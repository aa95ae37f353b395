package intercept.identity;

import com.ibm.icu.text.IDNA;

/// What IDNA (RFC 5890 to 5893, Unicode Technical Standard 46) does not allow in a name.
public enum IdnaProblem {
    EMPTY_LABEL("The name has an empty label."),
    TOO_LONG("The name or one of its labels is longer than the DNS allows."),
    HYPHENS("A label begins or ends with a hyphen, or has two in its third and fourth place."),
    COMBINING_MARK("A label begins with a mark that belongs on a letter."),
    FORBIDDEN_CHARACTER("The name has a character that no domain may have."),
    LABEL_WITH_DOT("A label has a dot inside."),
    BROKEN_A_LABEL("A label begins with xn-- but stands for nothing that could be registered."),
    DIRECTION("The name mixes letters written from the left with letters written from the right."),
    JOINER("The name has an invisible joiner where none belongs."),
    MISPLACED_CHARACTER("The name has a character or digits where the rules do not allow them.");

    private final String sentence;

    IdnaProblem(String sentence) {
        this.sentence = sentence;
    }

    /// In English, for a person.
    public String sentence() {
        return sentence;
    }

    static IdnaProblem of(IDNA.Error error) {
        return switch (error) {
            case EMPTY_LABEL -> EMPTY_LABEL;
            case LABEL_TOO_LONG, DOMAIN_NAME_TOO_LONG -> TOO_LONG;
            case LEADING_HYPHEN, TRAILING_HYPHEN, HYPHEN_3_4 -> HYPHENS;
            case LEADING_COMBINING_MARK -> COMBINING_MARK;
            case DISALLOWED -> FORBIDDEN_CHARACTER;
            case LABEL_HAS_DOT -> LABEL_WITH_DOT;
            case PUNYCODE, INVALID_ACE_LABEL -> BROKEN_A_LABEL;
            case BIDI -> DIRECTION;
            case CONTEXTJ -> JOINER;
            case CONTEXTO_PUNCTUATION, CONTEXTO_DIGITS -> MISPLACED_CHARACTER;
        };
    }
}

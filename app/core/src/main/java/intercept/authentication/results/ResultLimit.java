package intercept.authentication.results;

/// Bounds of what is read. A field of Fastmail, the longest of the known ones, has about 3,000 characters.
public enum ResultLimit {
    FIELD(
            "The field is longer than 65,536 characters; what follows the last whole statement before that was not read."),
    STATEMENTS("The field has more than 256 statements; the rest was not read."),
    PROPERTIES("A statement has more than 256 properties, comments or words; the rest was not read.");

    static final int FIELD_CHARACTERS = 65_536;
    static final int STATEMENTS_OF_FIELD = 256;
    static final int PARTS_OF_STATEMENT = 256;
    static final int FIELDS_OF_MAIL = 256;

    private final String text;

    ResultLimit(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

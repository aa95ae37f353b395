package intercept.report;

/// Words of the evidence, made fit for paper: one line, and nothing hidden in it.
final class Printable {

    private static final int LONGEST = 300;

    private Printable() {}

    /// Invisible characters (they turn the order of letters round, or hide some) are shown as `[U+202E]`; line ends
    /// and tabs become blanks.
    static String of(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> append(out, c));
        return out.toString().strip();
    }

    /// The same, cut after 300 characters with the number of those left out.
    static String quote(String text) {
        var whole = of(text);
        int length = whole.codePointCount(0, whole.length());
        if (length <= LONGEST) {
            return whole;
        }
        return whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + " … [+" + (length - LONGEST) + "]";
    }

    private static void append(StringBuilder out, int c) {
        switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                out.append("[U+%04X]".formatted(c));
            case Character.CONTROL -> {
                if (Character.isWhitespace(c)) {
                    out.append(' ');
                } else {
                    out.append("[U+%04X]".formatted(c));
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
            default -> out.appendCodePoint(c);
        }
    }
}

package intercept.documents;

/// What stands between a label and its value and is neither: marks, and remarks in brackets such as “(EUR)” or “(税込)”.
final class Remarks {

    private static final String MARKS = " :.#=*>)\u2013\u3001\u30FB|";
    private static final int LONGEST = 25;

    private Remarks() {}

    /// How many marks stand at the beginning.
    static int marks(String text) {
        int at = 0;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// How long a remark in brackets at the beginning is; 0 where there is none.
    static int brackets(String text) {
        int open = 0;
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        int close = text.startsWith("(", open) ? text.indexOf(')', open) : -1;
        boolean remark = close > 0
                && close - open < LONGEST
                && text.substring(open, close).chars().noneMatch(Character::isDigit);
        return remark ? close + 1 : 0;
    }

    /// How long marks and remarks at the beginning are.
    static int length(String text) {
        int at = brackets(text);
        at += marks(text.substring(at));
        return at + brackets(text.substring(at));
    }

    /// Whether a text is nothing but marks, remarks in brackets.
    static boolean isNothing(String text) {
        int at = brackets(text);
        return text.substring(at).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether a text is nothing but that, or the name of a currency.
    static boolean isNothingOrCurrency(String text) {
        var left = text.substring(brackets(text)).strip();
        var token = (left.startsWith("in ") || left.startsWith("en ") ? left.substring(3) : left)
                .replaceAll("[\\s:.]+$", "");
        return isNothing(text) || (token.length() <= 5 && Currencies.code(token).isPresent());
    }
}

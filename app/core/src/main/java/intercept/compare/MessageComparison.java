package intercept.compare;

import intercept.model.Header;
import java.util.List;

/// Two mails side by side: their header fields, what their authors wrote, the earlier mail below it, and the signature.
///
/// @param fields what people read first, then the others in the order of the left mail
/// @param own what the authors wrote, without signature
/// @param history earlier mail that was quoted
/// @param leftOut letters and fields beyond the limits that were not compared
public record MessageComparison(
        List<ComparedField> fields, ComparedText own, ComparedText history, ComparedText signature, int leftOut) {

    /// Fields of a mail and letters of a body that are compared.
    public static final int MOST_FIELDS = 500;

    public static final int MOST_LETTERS = 200_000;

    /// One of the two.
    ///
    /// @param headers in order; empty where a .msg has none
    /// @param text of the body, earlier mail behind `>`
    public record Side(List<Header> headers, String text) {}

    public static MessageComparison of(Side left, Side right) throws InterruptedException {
        var first = BodyParts.of(cut(left.text()));
        var second = BodyParts.of(cut(right.text()));
        return new MessageComparison(
                ComparedFields.of(cut(left.headers()), cut(right.headers())),
                ComparedText.of(first.own(), second.own()),
                ComparedText.of(first.history(), second.history()),
                ComparedText.of(first.signature(), second.signature()),
                leftOut(left) + leftOut(right));
    }

    private static String cut(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    }

    private static List<Header> cut(List<Header> headers) {
        return headers.size() > MOST_FIELDS ? headers.subList(0, MOST_FIELDS) : headers;
    }

    private static int leftOut(Side side) {
        return Math.max(0, side.headers().size() - MOST_FIELDS)
                + Math.max(0, side.text().length() - MOST_LETTERS);
    }
}

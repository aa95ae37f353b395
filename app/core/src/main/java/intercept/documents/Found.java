package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.TextRange;

/// An account in a text.
///
/// @param at in the text that was searched
/// @param quote the number as printed, line ends included
public record Found(PaymentAccount account, TextRange at, String quote) {

    static Found in(String text, int start, int end, PaymentAccount account) {
        return new Found(account, new TextRange(start, end), text.substring(start, end));
    }

    boolean overlaps(Found other) {
        return at.start() < other.at.end() && other.at.start() < at.end();
    }
}

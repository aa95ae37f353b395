package intercept.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds payment accounts in text: IBANs by their structure and check digits (ISO 13616), and national numbers where
/// the words around say what they are. A number without such words is an order number until somebody knows better.
public final class PaymentAccounts {

    private PaymentAccounts() {}

    /// @return in the order of the text, not overlapping; a number printed twice is found twice
    public static List<Found> find(String text) {
        var folded = FoldedText.fold(text);
        var found = new ArrayList<Found>();
        add(found, IbanInText.find(text, folded));
        add(found, WesternAccounts.find(text, folded));
        add(found, ContinentalAccounts.find(text, folded));
        add(found, EastAsianAccounts.find(text, folded));
        found.sort(Comparator.comparingInt(one -> one.at().start()));
        return List.copyOf(found);
    }

    private static void add(List<Found> found, List<Found> more) {
        for (var one : more) {
            if (found.stream().noneMatch(one::overlaps)) {
                found.add(one);
            }
        }
    }
}

package intercept.compare;

import intercept.model.document.HiddenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text that nobody sees in one document and that the other does not hide.
final class HiddenChanges {

    private static final double NEAR = 12;

    private HiddenChanges() {}

    static List<Change> of(List<HiddenText> genuine, List<HiddenText> disputed, TextComparison text) {
        var left = new ArrayList<>(genuine);
        var right = new ArrayList<HiddenText>();
        for (var hidden : disputed) {
            if (!takeSame(left, hidden, text)) {
                right.add(hidden);
            }
        }
        var changes = new ArrayList<Change>();
        for (var hidden : right) {
            if (letters(hidden.text()).isEmpty()) {
                continue;
            }
            var before = takeAtSamePlace(left, hidden, text);
            changes.add(new Change(
                    Change.Kind.HIDDEN_TEXT,
                    before.map(HiddenChanges::place),
                    Optional.of(place(hidden)),
                    before.map(HiddenText::text).orElse(""),
                    hidden.text(),
                    Saying.of("hidden." + hidden.reason().name())));
        }
        for (var hidden : left) {
            if (!letters(hidden.text()).isEmpty()) {
                changes.add(new Change(
                        Change.Kind.HIDDEN_TEXT,
                        Optional.of(place(hidden)),
                        Optional.empty(),
                        hidden.text(),
                        "",
                        Saying.of("hidden.gone")));
            }
        }
        return changes;
    }

    private static Change.Place place(HiddenText hidden) {
        return new Change.Place(hidden.page(), hidden.box());
    }

    private static boolean takeSame(List<HiddenText> left, HiddenText hidden, TextComparison text) {
        var same = left.stream()
                .filter(one -> text.arePartners(one.page(), hidden.page())
                        && letters(one.text()).equals(letters(hidden.text())))
                .findFirst();
        same.ifPresent(left::remove);
        return same.isPresent();
    }

    private static Optional<HiddenText> takeAtSamePlace(List<HiddenText> left, HiddenText hidden, TextComparison text) {
        var near = left.stream()
                .filter(one -> text.arePartners(one.page(), hidden.page())
                        && one.reason() == hidden.reason()
                        && one.box().grown(NEAR).meets(hidden.box()))
                .findFirst();
        near.ifPresent(left::remove);
        return near;
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.codePoints().forEach(codePoint -> letters.append(Letters.folded(codePoint)));
        return letters.toString();
    }
}

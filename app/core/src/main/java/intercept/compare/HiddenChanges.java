package intercept.compare;

import intercept.documents.PageContent;
import intercept.model.document.HiddenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text that nobody sees in one document and that the other does not hide.
final class HiddenChanges {

    private static final double NEAR = 12;

    private HiddenChanges() {}

    /// @param pages of the genuine document
    static List<Change> of(
            List<HiddenText> genuine, List<HiddenText> disputed, TextComparison text, List<PageContent> pages) {
        var left = new ArrayList<>(genuine);
        var right = new ArrayList<HiddenText>();
        for (var hidden : disputed) {
            if (!takeSame(left, hidden, text)) {
                right.add(hidden);
            }
        }
        var changes = new ArrayList<Change>();
        for (var hidden : right) {
            if (Letters.of(hidden.text()).isEmpty()) {
                continue;
            }
            var before = takeAtSamePlace(left, hidden, text);
            changes.add(new Change(
                    Change.Kind.HIDDEN_TEXT,
                    before.map(HiddenChanges::place),
                    Optional.of(place(hidden)),
                    before.map(HiddenText::text).orElse(""),
                    hidden.text(),
                    Saying.of("hidden." + hidden.reason().name()).and(shown(hidden, pages))));
        }
        for (var hidden : left) {
            if (!Letters.of(hidden.text()).isEmpty()) {
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

    /// What lies under a box is told as what the genuine document says.
    private static Saying shown(HiddenText hidden, List<PageContent> pages) {
        var letters = Letters.of(hidden.text());
        boolean visible =
                pages.stream().anyMatch(page -> Letters.of(page.text()).contains(letters));
        return visible ? Saying.of("hidden.shown") : Saying.NOTHING;
    }

    private static Change.Place place(HiddenText hidden) {
        return new Change.Place(hidden.page(), hidden.box());
    }

    private static boolean takeSame(List<HiddenText> left, HiddenText hidden, TextComparison text) {
        var same = left.stream()
                .filter(one -> text.arePartners(one.page(), hidden.page())
                        && Letters.of(one.text()).equals(Letters.of(hidden.text())))
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
}

package intercept.pairs;

import intercept.compare.Change;
import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.compare.Comparison;
import intercept.compare.Lineage.Verdict;
import intercept.model.document.Box;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A comparison held against the truth.
///
/// @param found true changes that were found
/// @param missed true changes that were not, each with what came nearest
/// @param falseAlarms changes reported where nothing changed
/// @param largest how many times as large as its change the largest box of a found one is; 0 where none has a box
/// @param lineage what was said
/// @param lineageHolds whether that may be said
record Measure(
        int found,
        List<String> missed,
        List<String> falseAlarms,
        double largest,
        Verdict lineage,
        boolean lineageHolds) {

    /// Points by which a reported box may fall short of the ink.
    private static final double TOLERANCE = 1;
    /// How much larger than the truth a reported box may be.
    private static final double LARGEST = 3;
    /// Points around a true change within which a second report of it is no false alarm.
    private static final double NEAR = 3;

    static Measure of(Pair pair, Comparison comparison) {
        var missed = new ArrayList<String>();
        var used = new ArrayList<Change>();
        double largest = 0;
        for (var truth : pair.changes()) {
            var match = comparison.changes().stream()
                    .filter(change -> problem(truth, change).isEmpty())
                    .findFirst();
            if (match.isPresent()) {
                used.add(match.get());
                largest = Math.max(largest, times(truth, match.get()));
            }
            if (match.isEmpty()) {
                missed.add(say(truth) + " " + nearest(truth, comparison.changes()));
            }
        }
        var falseAlarms = comparison.changes().stream()
                .filter(change -> !used.contains(change))
                .filter(change -> !(pair.moves() && change.kind() == Kind.MOVED))
                .filter(change -> pair.changes().stream().noneMatch(truth -> lies(change, truth)))
                .map(Measure::say)
                .toList();
        var verdict = comparison.lineage().verdict();
        return new Measure(
                pair.changes().size() - missed.size(),
                List.copyOf(missed),
                falseAlarms,
                largest,
                verdict,
                pair.lineage().contains(verdict));
    }

    private static double times(TrueChange truth, Change change) {
        return Math.max(times(truth.genuine(), change.genuine()), times(truth.disputed(), change.disputed()));
    }

    private static double times(Optional<Place> truth, Optional<Place> reported) {
        return truth.isEmpty() || reported.isEmpty() || truth.get().box().area() == 0
                ? 0
                : reported.get().box().area() / truth.get().box().area();
    }

    private static String nearest(TrueChange truth, List<Change> changes) {
        var near = changes.stream()
                .filter(change -> truth.kinds().contains(change.kind()) || lies(change, truth))
                .map(change -> say(change) + " (" + problem(truth, change).orElse("") + ")")
                .toList();
        return near.isEmpty() ? "not reported" : "reported as " + near;
    }

    /// Why a reported change is not this true one; absent if it is.
    static Optional<String> problem(TrueChange truth, Change change) {
        if (change.kind() == Kind.TEXT && truth.kinds().contains(Kind.TEXT) && isCore(truth, change)) {
            return Optional.empty();
        }
        var problem = directProblem(truth, change);
        boolean asWhole = truth.whole().isPresent()
                && directProblem(truth.whole().get(), change).isEmpty()
                && bare(change.before()).contains(bare(truth.before()))
                && bare(change.after()).contains(bare(truth.after()));
        return asWhole ? Optional.empty() : problem;
    }

    /// Whether just those words are reported that differ within a longer text.
    private static boolean isCore(TrueChange truth, Change change) {
        var before = folded(truth.before());
        var after = folded(truth.after());
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.length(), after.length()) - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return !truth.before().isEmpty()
                && !truth.after().isEmpty()
                && lies(change, truth)
                && before.contains(folded(change.before()))
                && after.contains(folded(change.after()))
                && folded(change.before()).contains(before.substring(start, before.length() - end))
                && folded(change.after()).contains(after.substring(start, after.length() - end));
    }

    private static String bare(String text) {
        return folded(text).replaceAll("[-/]", "");
    }

    private static Optional<String> directProblem(TrueChange truth, Change change) {
        if (!truth.kinds().contains(change.kind())) {
            return Optional.of("kind");
        }
        if (change.kind() == Kind.PAGE_INSERTED || change.kind() == Kind.PAGE_REMOVED) {
            return page(truth.genuine()) == page(change.genuine()) && page(truth.disputed()) == page(change.disputed())
                    ? Optional.empty()
                    : Optional.of("page");
        }
        return place("genuine", truth.genuine(), change.genuine())
                .or(() -> place("disputed", truth.disputed(), change.disputed()))
                .or(() -> words(truth, change));
    }

    private static int page(Optional<Place> place) {
        return place.map(Place::page).orElse(0);
    }

    private static Optional<String> place(String side, Optional<Place> truth, Optional<Place> reported) {
        if (truth.isEmpty()) {
            return Optional.empty();
        }
        if (reported.isEmpty() || reported.get().page() != truth.get().page()) {
            return Optional.of(side + " page");
        }
        Box is = truth.get().box();
        Box said = reported.get().box();
        Box large = said.grown(TOLERANCE);
        if (large.x() > is.x() || large.y() > is.y() || large.right() < is.right() || large.bottom() < is.bottom()) {
            return Optional.of(side + " box does not cover " + say(is));
        }
        double times = said.area() / is.area();
        return times < LARGEST
                ? Optional.empty()
                : Optional.of("%s box %.1f times as large as %s".formatted(side, times, say(is)));
    }

    private static Optional<String> words(TrueChange truth, Change change) {
        return switch (change.kind()) {
            case IMAGE, MOVED, PAGE_INSERTED, PAGE_REMOVED -> Optional.empty();
            case HIDDEN_TEXT ->
                folded(change.before()).equals(folded(truth.after()))
                                || folded(change.after()).equals(folded(truth.after()))
                        ? Optional.empty()
                        : Optional.of("hidden words");
            case AMOUNT ->
                amount(change.before()).equals(amount(truth.before()))
                                && amount(change.after()).equals(amount(truth.after()))
                        ? Optional.empty()
                        : Optional.of("amount");
            case IBAN, BIC, ACCOUNT, DATE, REFERENCE, NAME, CONTACT, TEXT, EMBEDDED_DATA ->
                (truth.before().isEmpty() && truth.after().isEmpty())
                                || (folded(change.before()).equals(folded(truth.before()))
                                        && folded(change.after()).equals(folded(truth.after())))
                        ? Optional.empty()
                        : Optional.of("words");
        };
    }

    private static String amount(String text) {
        return folded(text).replaceAll("\\p{Sc}|[A-Z]{3}|円", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u200e\\u200f]", "");
    }

    /// Whether a report is about a place where something truly changed.
    private static boolean lies(Change change, TrueChange truth) {
        return within(change.disputed(), truth.disputed()) || within(change.genuine(), truth.genuine());
    }

    private static boolean within(Optional<Place> said, Optional<Place> is) {
        if (said.isEmpty() || is.isEmpty() || said.get().page() != is.get().page()) {
            return false;
        }
        Box inner = said.get().box();
        Box outer = is.get().box().grown(NEAR);
        return inner.area() > 0 && inner.shared(outer) >= 0.6 * inner.area();
    }

    private static String say(TrueChange truth) {
        return truth.kinds().stream().sorted().toList()
                + truth.genuine().map(place -> " g" + say(place)).orElse("")
                + truth.disputed().map(place -> " d" + say(place)).orElse("")
                + " “" + truth.before() + "” -> “" + truth.after() + "”";
    }

    static String say(Change change) {
        return change.kind()
                + change.genuine().map(place -> " g" + say(place)).orElse("")
                + change.disputed().map(place -> " d" + say(place)).orElse("")
                + " “" + change.before() + "” -> “" + change.after() + "”";
    }

    private static String say(Place place) {
        return place.page() + say(place.box());
    }

    private static String say(Box box) {
        return "[%.0f %.0f %.0f %.0f]".formatted(box.x(), box.y(), box.width(), box.height());
    }
}

package intercept.compare;

import intercept.model.document.Box;
import intercept.model.document.InvoiceField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the fields of two invoices say differently. A field and its counterpart are of one kind and stand at the same
/// place: behind the same words.
final class FieldChanges {

    private static final double FAR = 300;

    private final WordAlignment alignment;
    private final List<PlacedField> first;
    private final List<PlacedField> second;
    private final Set<PlacedField> settled = new HashSet<>();
    private final List<Pair> changed = new ArrayList<>();

    private FieldChanges(WordAlignment alignment, List<PlacedField> first, List<PlacedField> second) {
        this.alignment = alignment;
        this.first = first;
        this.second = second;
    }

    /// A field that became another.
    record Pair(PlacedField first, PlacedField second) {

        InvoiceField.Kind kind() {
            return first.field().kind();
        }
    }

    /// Finds the pairs and explains their words in the alignment.
    static List<Pair> of(WordAlignment alignment, List<InvoiceField> first, List<InvoiceField> second) {
        var changes = new FieldChanges(
                alignment, PlacedField.of(first, alignment.first()), PlacedField.of(second, alignment.second()));
        changes.pairUp(FieldChanges::isSame);
        changes.pairUp((one, other) -> one.kind() == other.kind());
        changes.pairUp(FieldChanges::areAccounts);
        return changes.explained();
    }

    private interface Counterpart {
        boolean may(InvoiceField one, InvoiceField other);
    }

    private static boolean isSame(InvoiceField one, InvoiceField other) {
        return one.kind() == other.kind() && one.value().equals(other.value());
    }

    /// An account in another numbering scheme takes the place of the first.
    private static boolean areAccounts(InvoiceField one, InvoiceField other) {
        return isAccount(one) && isAccount(other);
    }

    private static boolean isAccount(InvoiceField field) {
        return field.kind() == InvoiceField.Kind.IBAN || field.kind() == InvoiceField.Kind.ACCOUNT;
    }

    private record Candidate(PlacedField first, PlacedField second, double distance) {}

    private void pairUp(Counterpart counterpart) {
        var candidates = new ArrayList<Candidate>();
        for (var one : free(first)) {
            for (var other : free(second)) {
                if (counterpart.may(one.field(), other.field())) {
                    candidates.add(new Candidate(one, other, distance(one, other)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::distance));
        for (var candidate : candidates) {
            if (settled.contains(candidate.first()) || settled.contains(candidate.second())) {
                continue;
            }
            boolean same = isSame(candidate.first().field(), candidate.second().field());
            if (same || candidate.distance() < FAR) {
                settled.add(candidate.first());
                settled.add(candidate.second());
                if (!same && hasChanged(candidate) && !isSpread(candidate.second()) && !isSpread(candidate.first())) {
                    changed.add(new Pair(candidate.first(), candidate.second()));
                }
            }
        }
    }

    private List<PlacedField> free(List<PlacedField> fields) {
        return fields.stream()
                .filter(field -> !field.isEmpty() && !settled.contains(field))
                .toList();
    }

    /// An account in several parts, each with its label: its changed parts are told one by one, as words.
    private static boolean isSpread(PlacedField field) {
        return field.field().kind() == InvoiceField.Kind.ACCOUNT && field.lines() > 1;
    }

    private boolean hasChanged(Candidate pair) {
        return pair.first().atoms().stream().anyMatch(i -> alignment.partner(i) == WordAlignment.NONE)
                || pair.second().atoms().stream().anyMatch(j -> alignment.back(j) == WordAlignment.NONE);
    }

    /// How far the second is from where the words around the first say it should stand, in points.
    private double distance(PlacedField one, PlacedField other) {
        boolean linked = one.atoms().stream().anyMatch(i -> other.atoms().contains(alignment.partner(i)));
        if (linked) {
            return 0;
        }
        int before = one.start() - 1;
        while (before >= 0 && alignment.partner(before) < 0) {
            before--;
        }
        if (before < 0) {
            return far(one.box(), 0, 0, other.box())
                    + pages(one.field().page() - other.field().page());
        }
        var here = alignment.first().get(before);
        var there = alignment.second().get(alignment.partner(before));
        int page = one.field().page() - 1 - here.page() + there.page();
        double dx = there.box().x() - here.box().x();
        double dy = there.box().y() - here.box().y();
        return far(one.box(), dx, dy, other.box()) + pages(page - other.field().page() + 1);
    }

    private static double pages(int apart) {
        return 1000.0 * Math.abs(apart);
    }

    private static double far(Box from, double dx, double dy, Box to) {
        return Math.hypot(from.x() + dx - to.x(), from.y() + dy - to.y());
    }

    /// Words of a field that changed are no changes of their own. The larger claim goes first: words that two fields
    /// are read from are told once.
    private List<Pair> explained() {
        changed.sort(Comparator.comparingInt((Pair pair) -> rank(pair.kind()))
                .thenComparingInt(pair -> pair.second().start()));
        var kept = new ArrayList<Pair>();
        for (var pair : changed) {
            if (!hasChanged(new Candidate(pair.first(), pair.second(), 0))) {
                continue;
            }
            kept.add(pair);
            pair.first().atoms().forEach(alignment::explainFirst);
            pair.second().atoms().forEach(alignment::explainSecond);
            alignment.anchor(pair.first().start(), pair.second().start());
        }
        return kept;
    }

    private static int rank(InvoiceField.Kind kind) {
        return switch (kind) {
            case IBAN -> 0;
            case BIC -> 1;
            case ACCOUNT -> 2;
            default -> 3;
        };
    }

    /// What a changed phrase is about: the field that it touches on either side.
    static Optional<InvoiceField> touched(List<InvoiceField> fields, Optional<Piece> piece) {
        return piece.flatMap(found -> fields.stream()
                .filter(field -> field.page() == found.first().page() + 1
                        && field.box().shared(found.box())
                                > 0.3 * Math.min(field.box().area(), found.box().area()))
                .max(Comparator.comparingDouble(field -> field.box().shared(found.box()))));
    }
}

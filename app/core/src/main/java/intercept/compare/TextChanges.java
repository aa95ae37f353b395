package intercept.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Turns what has no partner into changes: one for a phrase, one for a line that came or went.
final class TextChanges {

    private final WordAlignment alignment;
    private final FullLines left;
    private final FullLines right;
    private final List<Found> found = new ArrayList<>();

    private TextChanges(WordAlignment alignment) {
        this.alignment = alignment;
        left = new FullLines(alignment.first());
        right = new FullLines(alignment.second());
    }

    /// A phrase that became another; one side is absent where it came or went.
    record Found(Optional<Piece> first, Optional<Piece> second) {}

    static List<Found> of(WordAlignment alignment) {
        var changes = new TextChanges(alignment);
        ChangedText.settle(alignment).forEach(changes::add);
        return List.copyOf(changes.found);
    }

    private void add(Gap gap) {
        var gone =
                pieces(alignment.first(), gap.first(), gap.firstEnd(), i -> alignment.partner(i) == WordAlignment.NONE);
        var came =
                pieces(alignment.second(), gap.second(), gap.secondEnd(), j -> alignment.back(j) == WordAlignment.NONE);
        if (came.isEmpty()) {
            lines(gone, left).forEach(piece -> found.add(new Found(Optional.of(piece), Optional.empty())));
        } else if (gone.isEmpty()) {
            lines(came, right).forEach(piece -> found.add(new Found(Optional.empty(), Optional.of(piece))));
        } else {
            found.addAll(joined(PiecePairs.of(gone, came)));
        }
    }

    private static List<Piece> pieces(List<Atom> atoms, int start, int end, IntPredicate isOpen) {
        var pieces = new ArrayList<Piece>();
        for (int i = start; i < end; i++) {
            if (!isOpen.test(i)) {
                continue;
            }
            int from = i;
            while (i + 1 < end && isOpen.test(i + 1) && !ChangedText.isFar(atoms.get(i), atoms.get(i + 1))) {
                i++;
            }
            pieces.add(new Piece(atoms, from, i + 1));
        }
        return pieces;
    }

    /// What came or went: lines as a whole, whatever blanks they hold, and paragraphs.
    private static List<Piece> lines(List<Piece> pieces, FullLines lines) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && (isSameLine(joined.getLast(), piece) || wraps(joined.getLast(), piece, lines))) {
                joined.set(joined.size() - 1, joined.getLast().with(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /// Cells of one row.
    private static boolean isSameLine(Piece one, Piece next) {
        return one.end() == next.start()
                && one.last().page() == next.first().page()
                && one.last().line() == next.first().line();
    }

    private static boolean wraps(Piece above, Piece below, FullLines lines) {
        return above.end() == below.start() && lines.runsOn(above.last(), below.first());
    }

    /// Pairs that follow each other are one change where the phrase runs on over the end of a line.
    private List<Found> joined(List<Found> pairs) {
        var joined = new ArrayList<Found>();
        for (var pair : pairs) {
            if (!joined.isEmpty() && runsOn(joined.getLast(), pair)) {
                var last = joined.getLast();
                joined.set(
                        joined.size() - 1,
                        new Found(both(last.first(), pair.first()), both(last.second(), pair.second())));
            } else {
                joined.add(pair);
            }
        }
        return joined;
    }

    /// On each side that has two phrases, the second goes on where the first ended.
    private boolean runsOn(Found last, Found next) {
        boolean gone = last.first().isEmpty() || next.first().isEmpty();
        boolean came = last.second().isEmpty() || next.second().isEmpty();
        boolean goneOn = !gone && wraps(last.first().get(), next.first().get(), left);
        boolean cameOn = !came && wraps(last.second().get(), next.second().get(), right);
        return (gone || goneOn) && (came || cameOn) && (goneOn || cameOn);
    }

    private static Optional<Piece> both(Optional<Piece> one, Optional<Piece> next) {
        return one.isPresent() && next.isPresent() ? Optional.of(one.get().with(next.get())) : one.or(() -> next);
    }
}

package intercept.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which changed phrase became which, where several changed one after the other.
final class PiecePairs {

    /// A phrase without a counterpart costs this much; a pair costs less, the more alike both are.
    private static final double ALONE = 0.5;

    private static final int MANY = 400;

    private PiecePairs() {}

    /// @return in the order of the texts
    static List<TextChanges.Found> of(List<Piece> first, List<Piece> second) {
        if (first.size() == second.size() || first.size() > MANY || second.size() > MANY) {
            return inOrder(first, second);
        }
        int rows = first.size();
        int columns = second.size();
        double[][] cost = new double[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                best = i > 0 ? Math.min(best, cost[i - 1][j] + ALONE) : best;
                best = j > 0 ? Math.min(best, cost[i][j - 1] + ALONE) : best;
                if (i > 0 && j > 0) {
                    best = Math.min(best, cost[i - 1][j - 1] + unlike(first.get(i - 1), second.get(j - 1)));
                }
                cost[i][j] = best;
            }
        }
        return trace(first, second, cost);
    }

    private static List<TextChanges.Found> trace(List<Piece> first, List<Piece> second, double[][] cost) {
        var found = new ArrayList<TextChanges.Found>();
        int i = first.size();
        int j = second.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + unlike(first.get(i - 1), second.get(j - 1))) {
                found.add(new TextChanges.Found(Optional.of(first.get(--i)), Optional.of(second.get(--j))));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + ALONE) {
                found.add(new TextChanges.Found(Optional.of(first.get(--i)), Optional.empty()));
            } else {
                found.add(new TextChanges.Found(Optional.empty(), Optional.of(second.get(--j))));
            }
        }
        return found.reversed();
    }

    /// 0 to 1; never quite two phrases alone, so that a phrase in the same column counts as its counterpart.
    private static double unlike(Piece one, Piece other) {
        double place = Math.abs(one.first().box().x() - other.first().box().x()) < 3 ? 0.2 : 0;
        return Math.max(0, 0.98 - 0.8 * one.alike(other) - place);
    }

    private static List<TextChanges.Found> inOrder(List<Piece> first, List<Piece> second) {
        var found = new ArrayList<TextChanges.Found>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            found.add(new TextChanges.Found(at(first, i), at(second, i)));
        }
        return found;
    }

    private static Optional<Piece> at(List<Piece> pieces, int index) {
        return index < pieces.size() ? Optional.of(pieces.get(index)) : Optional.empty();
    }
}

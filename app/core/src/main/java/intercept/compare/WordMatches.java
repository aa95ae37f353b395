package intercept.compare;

import intercept.compare.pixels.Anchor;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;

/// Words that stand on both pages: where one page lies on the other.
final class WordMatches {

    private static final int ENOUGH = 500;

    private WordMatches() {}

    /// @param genuine page, counted from 1
    /// @return spread over the page
    static List<Anchor> on(TextComparison text, int genuine, int disputed) {
        var all = new ArrayList<Anchor>();
        for (var alignment : text.words()) {
            collect(alignment, genuine - 1, disputed - 1, all);
        }
        int every = Math.max(1, all.size() / ENOUGH);
        var some = new ArrayList<Anchor>();
        for (int i = 0; i < all.size(); i += every) {
            some.add(all.get(i));
        }
        return some;
    }

    private static void collect(WordAlignment alignment, int genuine, int disputed, List<Anchor> all) {
        var atoms = alignment.first();
        for (int i = 0; i < atoms.size(); ) {
            int end = i + 1;
            while (end < atoms.size() && atoms.get(end).word() == atoms.get(i).word()) {
                end++;
            }
            if (atoms.get(i).page() == genuine && isWholeWord(alignment, i, end, disputed)) {
                all.add(new Anchor(
                        box(atoms.subList(i, end)),
                        box(alignment.second().subList(alignment.partner(i), alignment.partner(i) + end - i))));
            }
            i = end;
        }
    }

    private static boolean isWholeWord(WordAlignment alignment, int start, int end, int disputed) {
        int partner = alignment.partner(start);
        if (partner < 0 || alignment.second().get(partner).page() != disputed) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (alignment.partner(i) != partner + i - start || alignment.isAnchor(i)) {
                return false;
            }
        }
        return true;
    }

    private static Box box(List<Atom> atoms) {
        return atoms.stream().map(Atom::box).reduce(Box::with).orElseThrow();
    }
}

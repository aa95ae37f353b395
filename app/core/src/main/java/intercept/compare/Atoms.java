package intercept.compare;

import intercept.documents.PageContent;
import intercept.documents.Word;
import intercept.model.document.Box;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts the words of a document into atoms, in reading order.
final class Atoms {

    /// Words that stand closer, in parts of their size, are one word to a reader.
    private static final double TOUCHING = 0.09;

    private final List<Atom> atoms = new ArrayList<>();
    private int words;

    private Atoms() {}

    /// @return one list a page
    static List<List<Atom>> of(List<PageContent> pages) {
        var atoms = new Atoms();
        var all = new ArrayList<List<Atom>>();
        for (int page = 0; page < pages.size(); page++) {
            int start = atoms.atoms.size();
            var lines = pages.get(page).lines();
            for (var line : lines) {
                atoms.addLine(page, line);
            }
            all.add(List.copyOf(atoms.atoms.subList(start, atoms.atoms.size())));
        }
        return all;
    }

    private void addLine(int page, List<Word> line) {
        int start = atoms.size();
        for (int i = 0; i < line.size(); i++) {
            var word = line.get(i);
            add(page, word, i > 0 && touch(line.get(i - 1), word));
        }
        int last = atoms.size() - 1;
        if (last > start
                && atoms.get(last).text().equals("-")
                && atoms.get(last).glued()) {
            var hyphen = atoms.get(last);
            atoms.set(last, with(hyphen, hyphen.printed(), true));
        }
    }

    private static boolean touch(Word left, Word right) {
        double gap = Letters.readsFromTheRight(right.text())
                ? left.box().x() - right.box().right()
                : right.box().x() - left.box().right();
        double size = Math.max(1, Math.min(left.box().height(), right.box().height()));
        return Math.abs(gap) < TOUCHING * size * 2 && gap < TOUCHING * size;
    }

    private void add(int page, Word word, boolean touches) {
        var text = Normalizer.normalize(word.text(), Normalizer.Form.NFC);
        double total = text.codePoints().mapToDouble(Letters::width).sum();
        boolean fromRight = Letters.readsFromTheRight(text);
        boolean glued = touches;
        double at = 0;
        int before = atoms.size();
        for (int i = 0; i < text.length(); ) {
            int start = i;
            double from = at;
            int first = text.codePointAt(i);
            var folded = new StringBuilder(Letters.folded(first));
            i += Character.charCount(first);
            at += Letters.width(first);
            while (i < text.length() && !folded.isEmpty() && continues(folded, first, text.codePointAt(i))) {
                int next = text.codePointAt(i);
                folded.append(Letters.folded(next));
                i += Character.charCount(next);
                at += Letters.width(next);
            }
            if (folded.isEmpty()) {
                glued &= !Letters.isBlank(first);
                continue;
            }
            var box = part(word.box(), total, from, at, fromRight);
            atoms.add(new Atom(
                    folded.toString(),
                    text.substring(start, i),
                    box,
                    page,
                    word.line(),
                    words,
                    glued,
                    Letters.standsAlone(folded.codePointAt(0)),
                    false,
                    word.size()));
            glued = true;
        }
        words += atoms.size() > before ? 1 : 0;
    }

    private static boolean continues(StringBuilder folded, int first, int next) {
        int start = folded.codePointAt(0);
        if (Letters.standsAlone(start) || Letters.standsAlone(first)) {
            return Character.getType(next) == Character.NON_SPACING_MARK;
        }
        var more = Letters.folded(next);
        if (more.isEmpty()) {
            return !Letters.isBlank(next);
        }
        int added = more.codePointAt(0);
        if (Character.isDigit(start)) {
            return Character.isDigit(added);
        }
        boolean mark = Character.getType(added) == Character.NON_SPACING_MARK;
        return Character.isLetter(start) && (Character.isLetter(added) || mark) && !Letters.standsAlone(added);
    }

    private static Box part(Box box, double total, double from, double to, boolean fromRight) {
        if (total <= 0) {
            return box;
        }
        double start = box.width() * from / total;
        double width = box.width() * (to - from) / total;
        double x = fromRight ? box.right() - start - width : box.x() + start;
        return new Box(x, box.y(), width, box.height());
    }

    private static Atom with(Atom atom, String printed, boolean hyphen) {
        return new Atom(
                atom.text(),
                printed,
                atom.box(),
                atom.page(),
                atom.line(),
                atom.word(),
                atom.glued(),
                atom.alone(),
                hyphen,
                atom.size());
    }
}

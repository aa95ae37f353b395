package intercept.compare;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;

/// Atoms of one text that changed and hang together: a phrase, which may run over the end of a line.
///
/// @param start index of the first atom
/// @param end index behind the last
record Piece(List<Atom> atoms, int start, int end) {

    Atom first() {
        return atoms.get(start);
    }

    Atom last() {
        return atoms.get(end - 1);
    }

    Box box() {
        return atoms.subList(start, end).stream()
                .filter(atom -> atom.page() == first().page())
                .map(Atom::box)
                .reduce(Box::with)
                .orElseThrow();
    }

    Change.Place place() {
        return new Change.Place(first().page() + 1, Places.around(box()));
    }

    /// As printed, with a blank where the page has one.
    String printed() {
        return printed(atoms.subList(start, end));
    }

    static String printed(List<Atom> atoms) {
        var text = new StringBuilder();
        for (int i = 0; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            if (i > 0 && !atom.glued() && !(atom.alone() && atoms.get(i - 1).alone())) {
                text.append(' ');
            }
            text.append(atom.printed());
        }
        return text.toString();
    }

    boolean isWholeLine() {
        return ChangedText.startsLine(atoms, start) && ChangedText.startsLine(atoms, end);
    }

    /// Both as one; what lies between is in neither line.
    Piece with(Piece next) {
        return new Piece(atoms, start, next.end);
    }

    /// How alike two phrases read, 0 to 1: shared pairs of letters (Dice).
    double alike(Piece other) {
        var left = pairs();
        var right = other.pairs();
        int all = left.size() + right.size();
        int shared = 0;
        for (var pair : left) {
            if (right.remove(pair)) {
                shared++;
            }
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private List<String> pairs() {
        var text = new StringBuilder(" ");
        atoms.subList(start, end).forEach(atom -> text.append(atom.text()));
        text.append(' ');
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 2 <= text.length() && i < 400; i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}

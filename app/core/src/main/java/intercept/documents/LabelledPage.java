package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.util.IdentityHashMap;
import java.util.List;

/// A page with the labels that stand on it.
final class LabelledPage {

    private final Layout layout;
    private final IdentityHashMap<Cell, List<Label.Place>> labels = new IdentityHashMap<>();

    LabelledPage(Layout layout) {
        this.layout = layout;
        layout.cells().forEach(cell -> labels.put(cell, Labels.in(cell.key())));
    }

    Layout layout() {
        return layout;
    }

    /// From left to right, not overlapping.
    List<Label.Place> labels(Cell cell) {
        return labels.getOrDefault(cell, List.of());
    }

    /// Whether a cell begins with a label, so that it is no value of another one. In a name, words that could be a
    /// label are one only where a value follows.
    boolean beginsWithLabel(Cell cell, Kind kind) {
        var places = labels(cell);
        if (places.isEmpty()
                || !Remarks.isNothing(cell.text().substring(0, places.getFirst().start()))) {
            return false;
        }
        return !isName(kind) || (NamePrefixes.length(cell.text()) == 0 && isFollowedByValue(cell, places.getFirst()));
    }

    /// Where a value ends that begins at the beginning of a cell.
    int end(Cell cell, Kind kind) {
        int name = isName(kind) ? NamePrefixes.length(cell.text()) : 0;
        for (var place : labels(cell)) {
            boolean within = place.start() > name;
            boolean label = !isName(kind) || (place.end() < cell.text().length() && isFollowedByValue(cell, place));
            if (within && label) {
                return place.start();
            }
        }
        return cell.text().length();
    }

    private static boolean isName(Kind kind) {
        return kind == Kind.ACCOUNT_HOLDER || kind == Kind.BANK;
    }

    private static boolean isFollowedByValue(Cell cell, Label.Place place) {
        var rest = cell.text().substring(place.end()).strip();
        if (rest.isEmpty() || place.is(Kind.BIC)) {
            return true;
        }
        return ":.#".indexOf(rest.charAt(0)) >= 0
                || Character.isDigit(rest.charAt(0))
                || rest.matches("(?s)[A-Z]{2}[0-9]{2}.*");
    }
}

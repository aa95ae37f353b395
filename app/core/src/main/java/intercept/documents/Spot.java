package intercept.documents;

import intercept.model.document.InvoiceField.Kind;

/// Where the value of a label is looked for.
///
/// @param from in the cell's text
/// @param labelled the cell of the label
record Spot(Cell cell, int from, int to, Where where, Label.Place place, Cell labelled) {

    private static final int LONGEST = 300;

    /// How the value stands to its label.
    enum Where {
        /// In the same cell.
        BEHIND,
        /// In the next cell of the line.
        BESIDE,
        BENEATH
    }

    /// The beginning of the text, in which the value stands.
    String text() {
        return cell.text().substring(from, Math.min(to, from + LONGEST));
    }

    Label label() {
        return place.label();
    }

    /// How sure a value found here is: what the label means counts most, then that it stands on its line.
    int rank() {
        return label().weight() * 2 + (where == Where.BENEATH ? 0 : 1);
    }

    Candidate candidate(Kind kind, int rank, Reading reading) {
        return Candidate.of(kind, rank, cell, reading.shifted(from));
    }

    /// The same label with its value in another cell of its line.
    Spot movedTo(Cell next) {
        return new Spot(next, 0, next.text().length(), Where.BESIDE, place, labelled);
    }
}

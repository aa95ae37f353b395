package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.InvoiceField.Kind;
import java.util.Optional;

/// What may be a field, until it is known what else the document says.
///
/// @param rank the higher, the surer; compared only within a kind
/// @param value normalised
/// @param cell in which the value begins
/// @param start in the cell's text
/// @param date where the value is one; its value may yet depend on other dates
record Candidate(
        Kind kind,
        int rank,
        String value,
        String printed,
        Cell cell,
        int start,
        int end,
        Box box,
        Optional<Dates.Printed> date) {

    static Candidate of(Kind kind, int rank, Cell cell, Reading reading) {
        return of(kind, rank, cell, reading, Optional.empty());
    }

    private static Candidate of(Kind kind, int rank, Cell cell, Reading reading, Optional<Dates.Printed> date) {
        return new Candidate(
                kind,
                rank,
                reading.value(),
                cell.printed().substring(reading.start(), reading.end()),
                cell,
                reading.start(),
                reading.end(),
                cell.box(reading.start(), reading.end()),
                date);
    }

    /// A date, which is read when it is known whether the document writes the day first.
    static Candidate of(Kind kind, int rank, Cell cell, Dates.Printed date) {
        return of(kind, rank, cell, new Reading(date.printed(), date.start(), date.end()), Optional.of(date));
    }

    Candidate valued(String other) {
        return new Candidate(kind, rank, other, printed, cell, start, end, box, date);
    }

    /// With the next line of a value that wraps.
    Candidate wrapped(Cell next) {
        return new Candidate(
                kind,
                rank,
                value + " " + Names.normal(next.printed()),
                printed + " " + next.printed(),
                cell,
                start,
                end,
                box.with(next.box()),
                date);
    }

    boolean sharesPlace(Candidate other) {
        return cell == other.cell && start < other.end && other.start < end;
    }
}

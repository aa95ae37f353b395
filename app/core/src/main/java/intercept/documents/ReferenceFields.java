package intercept.documents;

import intercept.documents.Spot.Where;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads what stands behind a label of a number, and the date of the invoice behind its number.
final class ReferenceFields {

    private ReferenceFields() {}

    static List<Candidate> read(Kind kind, Spot spot, LabelledPage page) {
        boolean bare = spot.label().weight() < 3;
        boolean numbered = spot.text().strip().matches("(?s)[#:\u00B0].*");
        boolean whole = spot.where() != Where.BEHIND || (bare && !numbered);
        var reference = References.at(spot.text(), whole)
                .filter(one -> !bare || numbered || one.value().length() >= 3);
        if (reference.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        found.add(spot.candidate(kind, spot.rank(), reference.get()));
        if (kind == Kind.INVOICE_NUMBER) {
            found.addAll(date(spot, reference.get(), page));
        }
        return found;
    }

    /// “Rechnung Nr. 2026-117 vom 05.08.2026”; a date on the line beneath the title counts less.
    private static List<Candidate> date(Spot spot, Reading reference, LabelledPage page) {
        var cell = spot.cell();
        int from = spot.from() + reference.end();
        var rest = cell.text().substring(from, Math.min(cell.text().length(), from + 60));
        int filler = DateFillers.length(rest);
        int rank = filler > 2 ? 3 : 2;
        return Dates.at(rest.substring(filler))
                .map(one -> Candidate.of(Kind.INVOICE_DATE, rank, cell, one.shifted(from + filler)))
                .or(() -> page.layout()
                        .beneath(cell, 2)
                        .filter(below -> page.labels(below).isEmpty())
                        .flatMap(below -> Dates.at(below.text())
                                .filter(one -> one.end() >= below.text().length())
                                .map(one -> Candidate.of(Kind.INVOICE_DATE, 1, below, one))))
                .stream()
                .toList();
    }
}

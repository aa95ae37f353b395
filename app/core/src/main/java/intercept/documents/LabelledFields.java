package intercept.documents;

import intercept.documents.Spot.Where;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values that a label names: behind it in its cell, in a cell to its right, or in the cell beneath.
final class LabelledFields {

    private static final double BENEATH = 2.3;

    private final LabelledPage page;
    private final AmountFields amounts;
    private final List<Candidate> found = new ArrayList<>();

    private LabelledFields(LabelledPage page) {
        this.page = page;
        amounts = new AmountFields(page.layout());
    }

    static List<Candidate> find(LabelledPage page) {
        var fields = new LabelledFields(page);
        for (var cell : page.layout().cells()) {
            var places = page.labels(cell);
            for (int i = 0; i < places.size(); i++) {
                int next = i + 1 < places.size()
                        ? places.get(i + 1).start()
                        : cell.text().length();
                var place = places.get(i);
                place.label().kind().ifPresent(kind -> fields.value(kind, cell, place, next));
            }
        }
        return fields.found;
    }

    private void value(Kind kind, Cell cell, Label.Place place, int limit) {
        if (read(kind, new Spot(cell, place.end(), limit, Where.BEHIND, place, cell))) {
            return;
        }
        boolean last = limit == cell.text().length();
        boolean open = last && Remarks.isNothingOrCurrency(cell.text().substring(place.end(), limit));
        if (!open || beside(kind, cell, place)) {
            return;
        }
        boolean wholeCell = Remarks.isNothing(cell.text().substring(0, place.start()));
        boolean date = kind == Kind.DUE_DATE || kind == Kind.INVOICE_DATE;
        if (wholeCell || date) {
            page.layout()
                    .beneath(cell, BENEATH)
                    .filter(below -> !page.beginsWithLabel(below, kind))
                    .ifPresent(
                            below -> read(kind, new Spot(below, 0, page.end(below, kind), Where.BENEATH, place, cell)));
        }
    }

    private boolean beside(Kind kind, Cell cell, Label.Place place) {
        int skipped = 0;
        for (var next : page.layout().after(cell)) {
            boolean nothing =
                    kind == Kind.AMOUNT ? Remarks.isNothingOrCurrency(next.text()) : Remarks.isNothing(next.text());
            if (nothing && skipped++ < 2) {
                continue;
            }
            return !page.beginsWithLabel(next, kind)
                    && read(kind, new Spot(next, 0, page.end(next, kind), Where.BESIDE, place, cell));
        }
        return false;
    }

    /// Whether a value was found.
    private boolean read(Kind kind, Spot spot) {
        var values = switch (kind) {
            case AMOUNT -> amounts.read(spot);
            case CURRENCY -> currency(spot);
            case INVOICE_NUMBER, ORDER_NUMBER -> ReferenceFields.read(kind, spot, page);
            case INVOICE_DATE, DUE_DATE -> date(kind, spot);
            case ACCOUNT_HOLDER, BANK -> NameFields.read(kind, spot, page);
            case BIC -> one(kind, spot, 0, Bics.at(spot.text()));
            case PHONE -> phone(spot);
            case WEB -> {
                int lead = Remarks.marks(spot.text());
                yield one(kind, spot, lead, Contacts.web(spot.text().substring(lead)));
            }
            case EMAIL, IBAN, ACCOUNT -> List.<Candidate>of();
        };
        found.addAll(values);
        return !values.isEmpty();
    }

    private static List<Candidate> one(Kind kind, Spot spot, int lead, Optional<Reading> reading) {
        return reading.map(one -> spot.candidate(kind, spot.label().weight(), one.shifted(lead))).stream()
                .toList();
    }

    /// In another cell the number stands alone: a postcode with its town beside the label is none.
    private static List<Candidate> phone(Spot spot) {
        int lead = Remarks.brackets(spot.text());
        var text = spot.text().substring(lead);
        var number = Contacts.phone(text)
                .filter(one -> spot.where() == Where.BEHIND
                        || text.substring(one.end()).chars().limit(2).noneMatch(Character::isLetter));
        return one(Kind.PHONE, spot, lead, number);
    }

    private static List<Candidate> currency(Spot spot) {
        return Currencies.in(spot.text(), 40)
                .map(one -> spot.candidate(Kind.CURRENCY, spot.label().weight(), one))
                .stream()
                .toList();
    }

    private static List<Candidate> date(Kind kind, Spot spot) {
        int filler = DateFillers.length(spot.text());
        return Dates.at(spot.text().substring(filler))
                .map(date -> Candidate.of(kind, spot.label().weight(), spot.cell(), date.shifted(spot.from() + filler)))
                .stream()
                .toList();
    }
}

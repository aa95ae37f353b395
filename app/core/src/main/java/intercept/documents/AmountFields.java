package intercept.documents;

import intercept.documents.Spot.Where;
import intercept.model.document.InvoiceField.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what stands behind a label of an amount, with the currency beside it.
final class AmountFields {

    private static final int MOST_ROWS = 60;

    private final Layout layout;

    AmountFields(Layout layout) {
        this.layout = layout;
    }

    /// The amount and, where there is one, its currency; nothing where the label heads a column of goods.
    List<Candidate> read(Spot spot) {
        var first = at(spot);
        if (first.isEmpty()) {
            return List.of();
        }
        var best = spot.where() == Where.BENEATH ? endOfColumn(spot) : endOfLine(spot, first.get());
        if (best.isEmpty()) {
            return List.of();
        }
        var amount = at(best.get()).orElseThrow();
        boolean money =
                !amount.plain() || spot.label().weight() > 1 || spot.label().isEastAsian();
        if (!money) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        found.add(best.get().candidate(Kind.AMOUNT, spot.rank(), amount.reading()));
        amount.currency()
                .map(one -> best.get().candidate(Kind.CURRENCY, spot.rank(), one))
                .or(() -> inLabel(spot))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Amounts.Amount> at(Spot spot) {
        int lead = Remarks.length(spot.text());
        return Amounts.at(spot.text().substring(lead)).map(amount -> amount.shifted(lead));
    }

    /// Net, tax and gross may follow each other on the line of a total: the last is meant.
    private Optional<Spot> endOfLine(Spot spot, Amounts.Amount first) {
        var last = spot;
        if (isAll(spot.text(), first)) {
            for (var next : layout.after(spot.cell())) {
                var other = spot.movedTo(next);
                if (at(other).filter(amount -> isAll(other.text(), amount)).isEmpty()) {
                    break;
                }
                last = other;
            }
        }
        return Optional.of(last);
    }

    private static boolean isAll(String text, Amounts.Amount amount) {
        int end = Math.max(
                amount.reading().end(), amount.currency().map(Reading::end).orElse(0));
        return text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// An amount that stands alone beneath its label, or closes a column as its sum.
    private Optional<Spot> endOfColumn(Spot spot) {
        var last = spot;
        var sum = BigDecimal.ZERO;
        var value = value(spot);
        for (int row = 0; row < MOST_ROWS; row++) {
            var above = last;
            var next = layout.beneath(above.cell(), 3)
                    .filter(below -> Layout.isAligned(above.cell(), below))
                    .map(spot::movedTo)
                    .filter(below -> at(below).isPresent());
            if (next.isEmpty()) {
                boolean closes = row == 0 || (spot.label().weight() > 1 && value.compareTo(sum) == 0);
                return closes ? Optional.of(last) : Optional.empty();
            }
            sum = sum.add(value);
            last = next.get();
            value = value(last);
        }
        return Optional.empty();
    }

    private static BigDecimal value(Spot spot) {
        return at(spot).map(amount -> new BigDecimal(amount.reading().value())).orElse(BigDecimal.ZERO);
    }

    /// “Total (EUR)”, “Total € incl. VAT”.
    private static Optional<Candidate> inLabel(Spot spot) {
        var cell = spot.labelled();
        int from = spot.place().start();
        int to = Math.min(cell.text().length(), spot.place().end() + 12);
        return Currencies.in(cell.text().substring(from, to), 60)
                .map(one -> Candidate.of(Kind.CURRENCY, spot.rank(), cell, one.shifted(from)));
    }
}

package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The currency of a page whose total names none: the one beside its other amounts or in the head of its table, if
/// there is only one.
final class UsualCurrency {

    private static final Pattern HEAD = Pattern.compile(
            "\\b(?:netto|brutto|betrag|preis|amount|price|total|net|gross|montant|prix|importe|precio|importo|prezzo|bedrag|prijs)\\b"
                    + "|\u91D1\u984D|\u5358\u4FA1|\u91D1\u989D|\u5355\u4EF7");

    private static final int REACH = 60;

    private UsualCurrency() {}

    static Optional<Candidate> find(List<Cell> cells) {
        Optional<Candidate> found = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            var one = in(cells, i);
            if (one.isPresent()
                    && found.isPresent()
                    && !one.get().value().equals(found.get().value())) {
                return Optional.empty();
            }
            found = found.or(() -> one);
        }
        return found;
    }

    private static Optional<Candidate> in(List<Cell> cells, int at) {
        var cell = cells.get(at);
        var text = cell.text();
        for (int i = 0; i < cell.words().size(); i++) {
            int start = cell.start(i);
            var beside = Amounts.at(text.substring(start, Math.min(text.length(), start + REACH)))
                    .flatMap(Amounts.Amount::currency);
            if (beside.isPresent()) {
                return beside.map(one -> Candidate.of(Kind.CURRENCY, 1, cell, one.shifted(start)));
            }
            var word = FoldedText.fold(cell.words().get(i).text());
            var code = word.length() == 3 ? Currencies.code(word) : Optional.<String>empty();
            if (code.isPresent()
                    && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                    && (HEAD.matcher(cell.key()).find() || (text.length() == 3 && isAmongAmounts(cells, at)))) {
                return code.map(
                        one -> Candidate.of(Kind.CURRENCY, 1, cell, new Reading(one, start, start + word.length())));
            }
        }
        return Optional.empty();
    }

    private static boolean isAmongAmounts(List<Cell> cells, int at) {
        return isAmount(cells, at, at - 1) || isAmount(cells, at, at + 1);
    }

    private static boolean isAmount(List<Cell> cells, int at, int other) {
        return other >= 0
                && other < cells.size()
                && cells.get(other).line() == cells.get(at).line()
                && Amounts.at(cells.get(other).text())
                        .filter(amount -> !amount.plain())
                        .isPresent();
    }
}

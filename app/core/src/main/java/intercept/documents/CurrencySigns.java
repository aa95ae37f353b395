package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;

/// What a sign that several currencies share means in a document: $ and ¥.
final class CurrencySigns {

    private static final List<String> DOLLARS = List.of("AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "MXN");

    private CurrencySigns() {}

    static List<Candidate> meant(List<Candidate> candidates, List<String> languages, List<Cell> cells) {
        var codes = candidates.stream()
                .filter(one -> one.kind() == Kind.CURRENCY && one.printed().length() >= 3)
                .map(Candidate::value)
                .toList();
        return candidates.stream()
                .map(one -> one.kind() == Kind.CURRENCY ? meant(one, codes, languages, cells) : one)
                .toList();
    }

    private static Candidate meant(Candidate one, List<String> codes, List<String> languages, List<Cell> cells) {
        var sign = FoldedText.fold(one.printed());
        Optional<String> other = switch (sign) {
            case "$" -> codes.stream().filter(DOLLARS::contains).findFirst();
            case "\u00A5", "\uFFE5" -> isChinese(codes, languages, cells) ? Optional.of("CNY") : Optional.empty();
            default -> Optional.empty();
        };
        return other.map(one::valued).orElse(one);
    }

    private static boolean isChinese(List<String> codes, List<String> languages, List<Cell> cells) {
        if (codes.contains("CNY") || codes.contains("JPY")) {
            return codes.contains("CNY");
        }
        boolean kana = cells.stream().anyMatch(cell -> cell.text().chars().anyMatch(c -> c >= 0x3041 && c <= 0x30FE));
        return !kana && languages.contains("zh");
    }
}

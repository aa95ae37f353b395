package intercept.documents.embedded;

import fr.marcwrobel.jbanking.iban.Iban;
import intercept.documents.structure.PdfDates;
import intercept.model.document.Embedded.Value;
import intercept.model.document.InvoiceField.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gathers the values of one piece of embedded data, each normalised as [intercept.model.document.InvoiceField]
/// says.
final class Values {

    private static final int LONGEST = 300;
    private static final int MOST = 100;

    private final List<Value> values = new ArrayList<>();

    List<Value> list() {
        return List.copyOf(values);
    }

    boolean has(Kind kind) {
        return values.stream().anyMatch(value -> value.kind() == kind);
    }

    /// What is left of a value that cannot be normalised is not told: it says nothing that could be compared.
    void add(Kind kind, String raw) {
        String value = normalised(kind, raw.strip());
        if (!value.isEmpty() && value.length() <= LONGEST && values.size() < MOST) {
            var one = new Value(kind, value);
            if (!values.contains(one)) {
                values.add(one);
            }
        }
    }

    private static String normalised(Kind kind, String raw) {
        return switch (kind) {
            case IBAN, BIC, ACCOUNT -> raw.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            case CURRENCY -> raw.toUpperCase(Locale.ROOT);
            case AMOUNT -> amount(raw);
            case INVOICE_DATE, DUE_DATE -> date(raw);
            case ACCOUNT_HOLDER, BANK, INVOICE_NUMBER, ORDER_NUMBER, PHONE, EMAIL, WEB -> raw.replaceAll("\\s+", " ");
        };
    }

    static String amount(String raw) {
        if (!raw.matches("[+-]?\\d{1,15}(\\.\\d{0,6})?")) {
            return "";
        }
        return new BigDecimal(raw).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String date(String raw) {
        if (raw.matches("\\d{6}")) {
            return shortDate(raw);
        }
        return raw.matches("\\d{8}.*|\\d{4}-\\d{2}-\\d{2}.*")
                ? PdfDates.read(raw)
                        .map(stamp -> stamp.at().toLocalDate().toString())
                        .orElse("")
                : "";
    }

    /// `260805`, as the Swiss bill information writes it.
    private static String shortDate(String raw) {
        try {
            return LocalDate.of(
                            2000 + Integer.parseInt(raw.substring(0, 2)),
                            Integer.parseInt(raw.substring(2, 4)),
                            Integer.parseInt(raw.substring(4)))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    static boolean isIban(String raw) {
        return Iban.isValid(raw.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }
}

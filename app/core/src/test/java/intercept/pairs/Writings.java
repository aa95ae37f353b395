package intercept.pairs;

import intercept.model.document.InvoiceField.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The usual ways to print a value.
final class Writings {

    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "dd-MM-yyyy", "yyyy-MM-dd", "dd.MM.yy", "yyyyMMdd")
            .map(DateTimeFormatter::ofPattern)
            .toList();
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private Writings() {}

    static boolean prints(String page, Kind kind, String value) {
        var bare = page.replaceAll("\\s", "");
        return switch (kind) {
            case AMOUNT -> amounts(value).anyMatch(bare::contains);
            case INVOICE_DATE, DUE_DATE -> dates(value).anyMatch(bare::contains);
            case IBAN, BIC, ACCOUNT, ACCOUNT_HOLDER, BANK, CURRENCY, INVOICE_NUMBER, ORDER_NUMBER, PHONE, EMAIL, WEB ->
                bare.contains(value.replaceAll("\\s", ""));
        };
    }

    private static Stream<String> amounts(String value) {
        try {
            var amount = new BigDecimal(value);
            return Stream.of(
                    String.format(Locale.ENGLISH, "%,.2f", amount),
                    String.format(Locale.GERMAN, "%,.2f", amount),
                    String.format(Locale.ENGLISH, "%.2f", amount),
                    String.format(Locale.GERMAN, "%.2f", amount));
        } catch (NumberFormatException _) {
            return Stream.of(value);
        }
    }

    private static Stream<String> dates(String value) {
        try {
            var date = LocalDate.parse(value);
            return Stream.concat(
                    DATES.stream().map(form -> form.format(date)),
                    LOCALES.stream()
                            .flatMap(language -> Stream.of("d.MMMMyyyy", "dMMMMyyyy", "MMMMd,yyyy")
                                    .map(pattern -> DateTimeFormatter.ofPattern(pattern, language)
                                            .format(date))));
        } catch (DateTimeException _) {
            return Stream.of(value);
        }
    }
}

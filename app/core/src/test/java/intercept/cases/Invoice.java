package intercept.cases;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// An invoice of a case's supplier.
///
/// @param form how the supplier's invoices look at that time
/// @param made when the invoicing system wrote the file
record Invoice(
        InvoiceForm form,
        String number,
        Buyer buyer,
        LocalDate date,
        LocalDate due,
        String order,
        OffsetDateTime made,
        List<Line> lines) {

    record Line(String what, String quantity, String amount) {
        BigDecimal value() {
            return new BigDecimal(amount);
        }
    }

    /// @param tax the line about VAT
    record Buyer(List<String> address, String tax) {}

    static Invoice of(String number) {
        return Stream.concat(MyCompanyInvoices.ALL.stream(), ZeewindInvoices.ALL.stream())
                .filter(invoice -> invoice.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no invoice " + number));
    }

    /// The same invoice, printed again from the invoicing system.
    Invoice printedAgain(OffsetDateTime at) {
        return new Invoice(form, number, buyer, date, due, order, at, lines);
    }

    String total() {
        return money(lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    static Line line(String what, String quantity, String amount) {
        return new Line(what, quantity, amount);
    }
}

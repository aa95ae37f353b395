package intercept.documents.embedded;

import intercept.model.document.Embedded;
import intercept.model.document.Embedded.Value;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// What the text of a two-dimensional code says: a payment of the European Payments Council (EPC069-12,
/// “Girocode”), a Swiss QR-bill (version 2), a Czech or Slovak SPAYD, or anything else. A payment that breaks
/// its own rules is an other code, with what can be read of it: a bank's program may be as lenient.
///
/// @param name what people call it
record PaymentCode(Embedded.Kind kind, String name, List<Value> values) {

    private static final Pattern SWICO = Pattern.compile("/(10|11)/((?:[^/\\\\]|\\\\.)*)");

    static PaymentCode of(String text) {
        var lines = List.of(text.split("\r\n|\n|\r", -1));
        return switch (lines.getFirst().strip()) {
            case "BCD" -> epc(lines);
            case "SPC" -> swiss(lines);
            default ->
                text.startsWith("SPD*") ? spayd(text) : new PaymentCode(Embedded.Kind.OTHER_CODE, "QR", List.of());
        };
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at).strip() : "";
    }

    private static PaymentCode epc(List<String> lines) {
        var values = new Values();
        values.add(Kind.BIC, line(lines, 4));
        values.add(Kind.ACCOUNT_HOLDER, line(lines, 5));
        values.add(Kind.IBAN, line(lines, 6));
        String amount = line(lines, 7);
        boolean priced = amount.matches("[A-Z]{3}\\d+(\\.\\d{1,2})?");
        if (priced) {
            values.add(Kind.AMOUNT, amount.substring(3));
            values.add(Kind.CURRENCY, amount.substring(0, 3));
        }
        boolean holds = line(lines, 1).matches("00[12]")
                && line(lines, 2).matches("[1-8]")
                && line(lines, 3).matches("SCT|INST")
                && (line(lines, 1).equals("002") || !line(lines, 4).isEmpty())
                && !line(lines, 5).isEmpty()
                && Values.isIban(line(lines, 6))
                && (amount.isEmpty() || (priced && amount.startsWith("EUR")));
        return new PaymentCode(holds ? Embedded.Kind.EPC_CODE : Embedded.Kind.OTHER_CODE, "Girocode", values.list());
    }

    private static PaymentCode swiss(List<String> lines) {
        var values = new Values();
        values.add(Kind.IBAN, line(lines, 3));
        values.add(Kind.ACCOUNT_HOLDER, line(lines, 5));
        String amount = line(lines, 18);
        values.add(Kind.AMOUNT, amount);
        values.add(Kind.CURRENCY, line(lines, 19));
        var bill = SWICO.matcher(line(lines, 31));
        while (line(lines, 31).startsWith("//S1") && bill.find()) {
            String value = bill.group(2).replaceAll("\\\\(.)", "$1");
            values.add(bill.group(1).equals("10") ? Kind.INVOICE_NUMBER : Kind.INVOICE_DATE, value);
        }
        boolean holds = line(lines, 1).matches("02\\d\\d")
                && line(lines, 2).equals("1")
                && Values.isIban(line(lines, 3))
                && line(lines, 3).matches("(CH|LI).*")
                && line(lines, 4).matches("[SK]")
                && !line(lines, 5).isEmpty()
                && line(lines, 10).matches("[A-Z]{2}")
                && (amount.isEmpty() || !Values.amount(amount).isEmpty())
                && line(lines, 19).matches("CHF|EUR")
                && line(lines, 27).matches("QRR|SCOR|NON")
                && line(lines, 30).equals("EPD");
        return new PaymentCode(
                holds ? Embedded.Kind.SWISS_CODE : Embedded.Kind.OTHER_CODE, "Swiss QR-bill", values.list());
    }

    private static PaymentCode spayd(String text) {
        var values = new Values();
        for (String part : text.split("\\*", -1)) {
            int colon = part.indexOf(':');
            String value = part.substring(colon + 1);
            switch (colon < 0 ? "" : part.substring(0, colon)) {
                case "ACC" -> {
                    values.add(Kind.IBAN, value.replaceFirst("\\+.*", ""));
                    values.add(Kind.BIC, value.contains("+") ? value.substring(value.indexOf('+') + 1) : "");
                }
                case "AM" -> values.add(Kind.AMOUNT, value);
                case "CC" -> values.add(Kind.CURRENCY, value);
                case "RN" -> values.add(Kind.ACCOUNT_HOLDER, value);
                case "DT" -> values.add(Kind.DUE_DATE, value);
                default -> {
                    // symbols and messages
                }
            }
        }
        return new PaymentCode(Embedded.Kind.OTHER_CODE, "SPAYD", values.list());
    }
}

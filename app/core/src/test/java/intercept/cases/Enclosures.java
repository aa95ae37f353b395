package intercept.cases;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/// The files that mails of the story bring along.
final class Enclosures {

    private static final OffsetDateTime JANUARY_PRINT = OffsetDateTime.parse("2026-01-14T09:38:52+01:00");
    private static final OffsetDateTime JANUARY_FORGERY = OffsetDateTime.parse("2026-01-14T10:11:26+01:00");
    private static final OffsetDateTime AUGUST_PRINT = OffsetDateTime.parse("2026-08-05T11:14:21+02:00");
    private static final OffsetDateTime AUGUST_FORGERY = OffsetDateTime.parse("2026-08-05T10:41:12+01:00");

    private final byte[] logo = LogoPng.bytes();

    Enclosure logo(String contentId) {
        return Enclosure.picture("image001.png", contentId, logo);
    }

    Enclosure named(String name, Composer composer) {
        if (name.startsWith("mail:")) {
            var letter = composer.letter(name.substring("mail:".length()));
            var file = Heads.topic(letter.entry().subject()) + ".eml";
            var holder =
                    letter.recipients().filter(Actor::isCustodian).findFirst().orElseThrow();
            return Enclosure.mail(file, letter, Post.delivered(letter, holder));
        }
        return switch (name) {
            case "packing-list" -> Enclosure.file("packing-list.csv", "text/csv", packingList());
            case "payment-order" ->
                Enclosure.file("Transfer 26-218-004417.pdf", "application/pdf", PaymentOrderPdf.bytes());
            case "letter" -> Enclosure.file("Zeewind letter 1 Sept.pdf", "application/pdf", BankLetterPdf.bytes());
            default -> invoice(name);
        };
    }

    private static Enclosure invoice(String name) {
        var number = name.replaceFirst("-(copy|altered)$", "");
        var invoice = Invoice.of(number);
        boolean january = number.equals("INV-0987");
        var copy = invoice.printedAgain(january ? JANUARY_PRINT : AUGUST_PRINT);
        var bytes = switch (name.substring(number.length())) {
            case "-copy" -> InvoicePdf.genuine(copy);
            case "-altered" ->
                january
                        ? InvoicePdf.altered(copy, JANUARY_FORGERY, "Thank you for your business.")
                        : InvoicePdf.altered(
                                copy, AUGUST_FORGERY, "Please note our new account. The old one is closed.");
            default -> InvoicePdf.genuine(invoice);
        };
        return Enclosure.file(number + ".pdf", "application/pdf", bytes);
    }

    private static byte[] packingList() {
        return """
                pallet;article;rolls;gross kg\r
                1;LS-120-W;48;412\r
                2;LS-120-W;48;413\r
                3;LS-120-W;48;411\r
                4;LS-120-W;24;207\r
                """.getBytes(StandardCharsets.US_ASCII);
    }
}

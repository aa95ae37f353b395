package intercept.cases;

import intercept.cases.InvoiceForm.Payee;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The supplier's invoice form, and what a forger does to it.
final class InvoicePdf {

    static final String MULE_ACCOUNT = "LT12 1000 0111 0100 1000";

    private static final String INK = "1A2B2A";
    private static final String GREY = "5F6B6A";
    private static final double LEFT = 56;
    private static final double RIGHT = 539;
    private static final int PAYMENT = 8;
    private static final Payee MULE = new Payee("My Company Ltd", MULE_ACCOUNT, "BALTLT2X", "Baltic Pay, Vilnius");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private InvoicePdf() {}

    /// As the invoicing system writes it.
    static byte[] genuine(Invoice invoice) {
        return new PdfFile()
                        .with(1, "<< /Type /Catalog /Pages 3 0 R /Lang (en-GB) >>")
                        .with(2, information(invoice, invoice.form().producer(), invoice.made()))
                        .with(3, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>")
                        .with(
                                4,
                                "<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595.28 841.89] /Resources << /Font << /F1 5 0 R"
                                        + " /F2 6 0 R >> >> /Contents [7 0 R 8 0 R 9 0 R] >>")
                        .with(5, font("Helvetica"))
                        .with(6, font("Helvetica-Bold"))
                        .stream(7, top(invoice))
                        .stream(
                                PAYMENT,
                                payment(
                                        invoice,
                                        invoice.form().payee(),
                                        invoice.form().closing()))
                        .stream(9, bottom(invoice.form()))
                        .bytes(id(invoice));
    }

    /// The forger's work: the payment block is written anew at the end of the genuine file.
    static byte[] altered(Invoice invoice, OffsetDateTime at, String closing) {
        return new PdfFile()
                .with(2, information(invoice, "iLovePDF", at)).stream(PAYMENT, payment(invoice, MULE, closing))
                        .appendedTo(genuine(invoice), id(invoice), Ids.upper(32, "altered " + invoice.number()));
    }

    private static String id(Invoice invoice) {
        return Ids.upper(32, "pdf " + invoice.number() + " " + invoice.made());
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    private static String information(Invoice invoice, String producer, OffsetDateTime modified) {
        return "<< /Title " + PdfFile.string("Invoice " + invoice.number()) + " /Author "
                + PdfFile.string(invoice.form().company()) + " /Creator "
                + PdfFile.string(invoice.form().program()) + " /Producer " + PdfFile.string(producer)
                + " /CreationDate "
                + PdfFile.string(date(invoice.made())) + " /ModDate " + PdfFile.string(date(modified)) + " >>";
    }

    /// ISO 32000-1 section 7.9.4.
    static String date(OffsetDateTime at) {
        int minutes = at.getOffset().getTotalSeconds() / 60;
        return "D:" + DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).format(at)
                + String.format(
                        Locale.ROOT,
                        "%s%02d'%02d'",
                        minutes < 0 ? "-" : "+",
                        Math.abs(minutes) / 60,
                        Math.abs(minutes) % 60);
    }

    private static String top(Invoice invoice) {
        var pen = new PdfPen();
        var form = invoice.form();
        logo(pen, form, LEFT, 52);
        pen.colour(INK)
                .bold(LEFT + 52, 68, 15, form.company())
                .colour(GREY)
                .text(LEFT + 52, 82, 8.5, form.under().get(0))
                .text(LEFT + 52, 93, 8.5, form.under().get(1))
                .colour(INK)
                .boldTo(RIGHT, 72, 22, "INVOICE")
                .colour(GREY)
                .textTo(RIGHT, 88, 10, invoice.number())
                .colour(form.accent())
                .line(LEFT, 112, RIGHT, 1.2);
        double y = 140;
        boolean first = true;
        for (var line : invoice.buyer().address()) {
            pen.colour(INK);
            if (first) {
                pen.bold(LEFT, y, 10, line);
            } else {
                pen.text(LEFT, y, 10, line);
            }
            first = false;
            y += 14;
        }
        fact(pen, 140, "Invoice date", day(invoice.date()));
        fact(pen, 154, "Due date", day(invoice.due()));
        fact(pen, 168, "Your order", invoice.order());
        fact(pen, 182, "Our contact", form.contact());

        y = 226;
        pen.colour(form.pale())
                .fill(LEFT, y, RIGHT - LEFT, 22)
                .colour(INK)
                .bold(LEFT + 8, y + 14.5, 9, "Description")
                .boldTo(390, y + 14.5, 9, "Quantity")
                .boldTo(RIGHT - 8, y + 14.5, 9, "Amount EUR");
        y += 22;
        for (var line : invoice.lines()) {
            pen.colour(INK)
                    .text(LEFT + 8, y + 16, 9.5, line.what())
                    .textTo(390, y + 16, 9.5, line.quantity())
                    .textTo(RIGHT - 8, y + 16, 9.5, Invoice.money(line.value()))
                    .colour("D5DEDD")
                    .line(LEFT, y + 25, RIGHT, 0.6);
            y += 25;
        }
        pen.colour(GREY)
                .textTo(390, y + 22, 9.5, invoice.buyer().tax())
                .textTo(RIGHT - 8, y + 22, 9.5, "0.00")
                .colour(INK)
                .boldTo(390, y + 42, 11.5, "Total to pay")
                .boldTo(RIGHT - 8, y + 42, 11.5, "EUR " + invoice.total());
        return pen.operators();
    }

    private static String payment(Invoice invoice, Payee payee, String closing) {
        double y = 470;
        var pen = new PdfPen()
                .colour(invoice.form().frame())
                .frame(LEFT, y, RIGHT - LEFT, 124, 4, 0.8)
                .colour(INK)
                .bold(LEFT + 14, y + 22, 10.5, "How to pay");
        row(pen, y + 42, "Account holder", payee.holder());
        row(pen, y + 58, "IBAN", payee.account());
        row(pen, y + 74, "BIC", payee.code());
        row(pen, y + 90, "Bank", payee.bank());
        row(pen, y + 106, "Reference", invoice.number());
        return pen.colour(INK).text(LEFT, y + 152, 9.5, closing).operators();
    }

    private static String bottom(InvoiceForm form) {
        return new PdfPen()
                .colour("D5DEDD")
                .line(LEFT, 778, RIGHT, 0.6)
                .colour(GREY)
                .text(LEFT, 793, 7.5, form.foot())
                .textTo(RIGHT, 793, 7.5, "Page 1 of 1")
                .operators();
    }

    private static void fact(PdfPen pen, double y, String name, String value) {
        pen.colour(GREY).text(372, y, 9.5, name).colour(INK).boldTo(RIGHT, y, 9.5, value);
    }

    private static void row(PdfPen pen, double y, String name, String value) {
        pen.colour(GREY).text(LEFT + 14, y, 9.5, name).colour(INK).bold(LEFT + 118, y, 9.5, value);
    }

    private static void logo(PdfPen pen, InvoiceForm form, double x, double y) {
        pen.colour(form.accent()).roundFill(x, y, 40, 40, 7).colour("FFFFFF");
        var corners = new double[form.logo().size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = form.logo().get(i) + (i % 2 == 0 ? x : y);
        }
        pen.shape(corners);
    }

    private static String day(LocalDate date) {
        return LONG.format(date);
    }
}

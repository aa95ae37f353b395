package intercept.cases;

/// The slip that the customer's bank printed for the payment of 6 August 2026.
final class PaymentOrderPdf {

    private static final String[][] ROWS = {
        {"Ordering customer", "Customer Inc., 400 Harbor Street, Newark, NJ 07114"},
        {"Debit account", "ending 4471"},
        {"Beneficiary", "My Company Ltd"},
        {"Beneficiary account", InvoicePdf.MULE_ACCOUNT},
        {"Beneficiary bank", "BALTLT2X, Baltic Pay, Vilnius"},
        {"Amount", "EUR 17,450.00"},
        {"Details of payment", "INV-1042"},
        {"Charges", "SHA"},
        {"Released by", "D. Kowalski"},
        {"Released at", "Aug 6, 2026 10:20 AM EDT"},
    };

    private PaymentOrderPdf() {}

    static byte[] bytes() {
        var pen = new PdfPen()
                .colour("1F2A44")
                .fill(0, 0, 595.28, 64)
                .colour("FFFFFF")
                .bold(48, 40, 16, "First Harbor Bank (Demo)")
                .colour("1F2A44")
                .bold(48, 108, 14, "Outgoing international transfer")
                .colour("5A6275")
                .text(48, 126, 9.5, "Order 26-218-004417, status: executed");
        double y = 160;
        for (var row : ROWS) {
            pen.colour("5A6275").text(48, y, 10, row[0]).colour("1F2A44").text(200, y, 10, row[1]);
            pen.colour("D9DDE6").line(48, y + 9, 547, 0.6);
            y += 26;
        }
        pen.colour("5A6275").text(48, 780, 8, "This print-out is not a proof of credit to the beneficiary.");
        return new PdfFile()
                        .with(1, "<< /Type /Catalog /Pages 3 0 R >>")
                        .with(
                                2,
                                "<< /Title (Outgoing transfer 26-218-004417) /Producer (FHB Online 11) /CreationDate"
                                        + " (D:20260806142114Z) >>")
                        .with(3, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>")
                        .with(
                                4,
                                "<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595.28 841.89] /Resources << /Font << /F1 5 0 R"
                                        + " /F2 6 0 R >> >> /Contents 7 0 R >>")
                        .with(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
                        .with(
                                6,
                                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>")
                        .stream(7, pen.operators())
                        .bytes(Ids.upper(32, "payment order"));
    }
}

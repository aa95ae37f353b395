package intercept.cases;

import java.util.List;

/// The letter by which Zeewind told its customers of the new bank, as Claddagh Marine's copier filed it: the copier
/// read the text and wrote it down beside the paper's look.
final class BankLetterPdf {

    private static final List<String> TEXT = List.of(
            "Zeewind Touwen NV",
            "Visserskaai 58, 8400 Oostende, Belgium",
            "",
            "By registered post",
            "Claddagh Marine Ltd",
            "Accounts payable, Ms Aoife Brennan",
            "Dock Road 9, Galway, Ireland",
            "",
            "Oostende, 1 September 2026",
            "",
            "Our bank changes on 1 October 2026",
            "",
            "Dear Ms Brennan,",
            "",
            "The Noordzee Bank closes its office in Oostende at the end of the year. From 1 October 2026",
            "on all our invoices are payable to our new account:",
            "",
            "Account holder Zeewind Touwen NV",
            "IBAN BE65 4512 2609 3796",
            "BIC BLDMBEBB",
            "Bank van de Leie (Demo), Kortrijk",
            "",
            "Invoices of September and earlier stay payable to the account that is printed on them. Please ring",
            "Ms Vermeulen on the number that you know before you use the new account for the first time.",
            "The bank's own confirmation is enclosed.",
            "",
            "Koen Dewulf, Managing Director",
            "Hilde Vermeulen, Debtors");

    private BankLetterPdf() {}

    static byte[] bytes() {
        var pen = new PdfPen().colour("1B1B1B");
        double y = 96;
        for (var line : TEXT) {
            if (!line.isEmpty()) {
                pen.text(72, y, 10.5, line);
            }
            y += 17;
        }
        return new PdfFile()
                        .with(1, "<< /Type /Catalog /Pages 3 0 R >>")
                        .with(
                                2,
                                "<< /Title (SCAN0231) /Creator (CopyCentre 4520) /Producer (CopyCentre OCR 2.1)"
                                        + " /CreationDate (D:20260907100412+01'00') >>")
                        .with(3, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>")
                        .with(
                                4,
                                "<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595.28 841.89] /Resources << /Font << /F1 5 0 R"
                                        + " >> >> /Contents 6 0 R >>")
                        .with(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
                        .stream(6, pen.operators())
                        .bytes(Ids.upper(32, "letter of the bank change"));
    }
}

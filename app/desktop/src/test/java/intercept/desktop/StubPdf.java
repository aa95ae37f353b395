package intercept.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// An invented invoice as a PDF file.
///
/// @param pay the lines that say how to pay: label and value
/// @param closing the last line above the foot
/// @param insertedPage whether a page of terms stands before the last page
/// @param pages how many pages of items follow the first
record StubPdf(List<List<String>> pay, String closing, int pages, boolean insertedPage, PDRectangle size) {

    static final StubPdf GENUINE = new StubPdf(
            List.of(
                    List.of("Account holder", "My Company NV"),
                    List.of("IBAN", "BE68 5390 0754 7034"),
                    List.of("BIC", "DEMOBEBB"),
                    List.of("Bank", "Demo Bank, Gent"),
                    List.of("Reference", "INV-1042")),
            "Thank you for your business.",
            0,
            false,
            PDRectangle.A4);

    static final StubPdf ALTERED = new StubPdf(
            List.of(
                    List.of("Account holder", "My Company Ltd"),
                    List.of("IBAN", "LT12 1000 0111 0100 1000"),
                    List.of("BIC", "BALTLT2X"),
                    List.of("Bank", "Baltic Pay, Vilnius"),
                    List.of("Reference", "INV-1042")),
            "Please note our new account. The old one is closed.",
            0,
            false,
            PDRectangle.A4);

    StubPdf withPages(int more, boolean inserted) {
        return new StubPdf(pay, closing, more, inserted, size);
    }

    StubPdf on(PDRectangle paper) {
        return new StubPdf(pay, closing, pages, insertedPage, paper);
    }

    byte[] bytes() {
        try (var document = new PDDocument()) {
            first(document);
            for (int page = 0; page < pages; page++) {
                items(document, page + 2);
            }
            if (insertedPage) {
                items(document, 99);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void first(PDDocument document) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        try (var on = new PDPageContentStream(document, page)) {
            on.setNonStrokingColor(0.04f, 0.36f, 0.36f);
            on.addRect(48, size.getHeight() - 88, 40, 40);
            on.fill();
            on.setNonStrokingColor(0f, 0f, 0f);
            write(on, true, 16, 100, 64, "My Company NV");
            write(on, false, 11, 100, 80, "Kortrijksesteenweg 12, 9000 Gent, Belgium");
            write(on, true, 18, 470, 70, "INVOICE");
            write(on, false, 11, 490, 88, "INV-1042");
            write(on, true, 11, 48, 140, "Customer Inc.");
            write(on, false, 11, 48, 158, "Accounts payable, Mr Bob Brown");
            write(on, false, 11, 360, 140, "Invoice date 6 July 2026");
            write(on, false, 11, 360, 158, "Due date 5 August 2026");
            double y = 250;
            for (var item :
                    List.of("Label stock, white, 120 mm", "Set-up and calibration", "Transport Antwerp to Newark")) {
                write(on, false, 11, 58, y, item);
                y += 28;
            }
            write(on, false, 11, 480, 250, "12,400.00");
            write(on, false, 11, 486, 278, "3,200.00");
            write(on, false, 11, 486, 306, "1,850.00");
            write(on, true, 12, 380, 360, "Total to pay");
            write(on, true, 12, 480, 360, "17,450.00");
            write(on, true, 12, 66, 440, "How to pay");
            y = 470;
            for (var line : pay) {
                write(on, false, 11, 66, y, line.get(0));
                write(on, true, 11, 200, y, line.get(1));
                y += 28;
            }
            write(on, false, 11, 48, 660, closing);
            write(on, false, 9, 48, 770, "My Company NV · BE 0123.456.749 · mycompany.example");
        }
    }

    private void items(PDDocument document, int number) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        try (var on = new PDPageContentStream(document, page)) {
            write(on, true, 14, 48, 64, number == 99 ? "New terms of payment" : "Items, page " + number);
            for (int line = 0; line < 24; line++) {
                write(on, false, 11, 48, 100 + line * 26, "Delivery " + (number * 100 + line) + ", one pallet");
            }
        }
    }

    private void write(PDPageContentStream on, boolean bold, double size, double x, double y, String text)
            throws IOException {
        on.beginText();
        on.setFont(
                new PDType1Font(bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
                (float) size);
        on.newLineAtOffset((float) x, this.size.getHeight() - (float) y);
        on.showText(text);
        on.endText();
    }
}

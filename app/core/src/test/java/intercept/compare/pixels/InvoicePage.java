package intercept.compare.pixels;

import intercept.documents.DocumentException;
import intercept.documents.PageImage;
import intercept.documents.PdfDocument;
import intercept.model.document.Box;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// An invoice of one page, drawn as PDF, of which a forger can change one thing at a time.
///
/// @param account as printed
/// @param logoX how far the logo was moved to the right, in points
/// @param logo its colour
/// @param shift of everything, in points
/// @param stamp whether one lies over the page
/// @param patch a white area drawn last
/// @param tint of the ground behind the head of the table
/// @param lower how far the payment block was moved down for a new line, in points
record InvoicePage(
        String account,
        double logoX,
        Color logo,
        double shift,
        boolean stamp,
        List<Box> patch,
        Color tint,
        double lower) {

    static final Box LOGO = new Box(56, 52, 40, 40);
    static final Box TINT = new Box(56, 226, 483, 22);
    static final Box ACCOUNT = new Box(174, 502, 130, 10);
    static final Box STAMP = new Box(330, 600, 120, 50);
    static final InvoicePage GENUINE = new InvoicePage(
            "BE68 5390 0754 7034", 0, new Color(15, 118, 110), 0, false, List.of(), new Color(234, 242, 241), 0);

    private static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final List<String> GOODS = List.of(
            "Label stock, white, 100 mm x 250 m",
            "Label stock, silver, 75 mm x 250 m",
            "Thermal ribbon, black, 110 mm",
            "Printing plates, one set",
            "Delivery, two pallets");

    InvoicePage withAccount(String other) {
        return new InvoicePage(other, logoX, logo, shift, stamp, patch, tint, lower);
    }

    InvoicePage withLogo(double right, Color colour) {
        return new InvoicePage(account, right, colour, shift, stamp, patch, tint, lower);
    }

    InvoicePage shifted(double by) {
        return new InvoicePage(account, logoX, logo, by, stamp, patch, tint, lower);
    }

    InvoicePage stamped() {
        return new InvoicePage(account, logoX, logo, shift, true, patch, tint, lower);
    }

    InvoicePage patched(Box white) {
        return new InvoicePage(account, logoX, logo, shift, stamp, List.of(white), tint, lower);
    }

    InvoicePage withTint(Color other) {
        return new InvoicePage(account, logoX, logo, shift, stamp, patch, other, lower);
    }

    InvoicePage withALineBeforeThePayment(double high) {
        return new InvoicePage(account, logoX, logo, shift, stamp, patch, tint, high);
    }

    PageImage at(double dpi) {
        try (var document = PdfDocument.open(pdf())) {
            return document.render(1, dpi);
        } catch (DocumentException e) {
            throw new AssertionError(e);
        }
    }

    byte[] pdf() {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                draw(new Pen(content, shift));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Pen pen) throws IOException {
        pen.fill(LOGO.moved(logoX, 0), logo);
        pen.fill(new Box(LOGO.x() + logoX + 9, 62, 5, 20), Color.WHITE);
        pen.fill(new Box(LOGO.x() + logoX + 26, 62, 5, 20), Color.WHITE);
        pen.text(BOLD, 15, 108, 68, "My Company NV");
        pen.text(REGULAR, 8.5, 108, 82, "Kortrijksesteenweg 12, 9000 Gent, Belgium");
        pen.text(REGULAR, 8.5, 108, 93, "Labels and label stock since 1987");
        pen.text(BOLD, 22, 440, 72, "INVOICE");
        pen.text(REGULAR, 10, 470, 88, "2026-00417");
        pen.fill(new Box(56, 112, 483, 1.2), logo);
        pen.text(BOLD, 10, 56, 140, "Client Two BV");
        pen.text(REGULAR, 10, 56, 154, "Keizersgracht 80");
        pen.text(REGULAR, 10, 56, 168, "1015 Amsterdam, Netherlands");
        var facts = List.of("Invoice date", "4 March 2026", "Due date", "3 April 2026", "Your order", "PO-7731");
        for (int i = 0; i < facts.size(); i += 2) {
            pen.text(REGULAR, 9.5, 372, 140 + 7.0 * i, facts.get(i));
            pen.text(BOLD, 9.5, 470, 140 + 7.0 * i, facts.get(i + 1));
        }
        pen.fill(TINT, tint);
        pen.text(BOLD, 9, 64, 240, "Description");
        pen.text(BOLD, 9, 480, 240, "Amount EUR");
        double y = 248;
        for (int i = 0; i < GOODS.size(); i++) {
            pen.text(REGULAR, 9.5, 64, y + 16, GOODS.get(i));
            pen.text(REGULAR, 9.5, 370, y + 16, Integer.toString(3 + 7 * i));
            pen.text(REGULAR, 9.5, 490, y + 16, String.format(Locale.ROOT, "%.2f", 180.45 * (i + 1)));
            pen.fill(new Box(56, y + 25, 483, 0.6), new Color(213, 222, 221));
            y += 25;
        }
        pen.text(BOLD, 11.5, 370, y + 42, "Total to pay");
        pen.text(BOLD, 11.5, 470, y + 42, "EUR 2706.75");
        if (lower > 0) {
            pen.text(REGULAR, 10, 70, 474, "Our bank details have changed.");
        }
        pen.frame(new Box(56, 470 + lower, 483, 124), new Color(184, 199, 197));
        pen.text(BOLD, 10.5, 70, 492 + lower, "How to pay");
        var rows = List.of("IBAN", account, "BIC", "DEMOBEBB", "Bank", "Demo Bank, Gent", "Reference", "2026-00417");
        for (int i = 0; i < rows.size(); i += 2) {
            pen.text(REGULAR, 9.5, 70, 511 + lower + 8.0 * i, rows.get(i));
            pen.text(REGULAR, 10, 174, 511 + lower + 8.0 * i, rows.get(i + 1));
        }
        pen.text(REGULAR, 9.5, 56, 622 + lower, "Thank you for your business.");
        pen.fill(new Box(56, 778, 483, 0.6), new Color(213, 222, 221));
        pen.text(REGULAR, 7.5, 56, 793, "My Company NV - VAT BE 0123.456.749 - mycompany.example - +32 9 555 01 40");
        if (stamp) {
            pen.frame(STAMP.grown(-1), new Color(190, 30, 40));
            pen.frame(STAMP.grown(-4), new Color(190, 30, 40));
            pen.coloured(BOLD, 20, STAMP.x() + 32, STAMP.y() + 32, "PAID", new Color(190, 30, 40));
        }
        for (var white : patch) {
            pen.fill(white, Color.WHITE);
        }
    }

    static List<Box> boxes(List<Region> regions) {
        var boxes = new ArrayList<Box>();
        regions.forEach(region -> boxes.add(region.genuine()));
        return boxes;
    }

    /// Draws with the origin at the top left.
    private record Pen(PDPageContentStream content, double shift) {

        private static final float HEIGHT = PDRectangle.A4.getHeight();

        void text(PDFont font, double size, double x, double y, String text) throws IOException {
            coloured(font, size, x, y, text, new Color(26, 43, 42));
        }

        void coloured(PDFont font, double size, double x, double y, String text, Color colour) throws IOException {
            content.setNonStrokingColor(colour);
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) (x + shift), (float) (HEIGHT - y - shift));
            content.showText(text);
            content.endText();
        }

        void fill(Box box, Color colour) throws IOException {
            content.setNonStrokingColor(colour);
            rectangle(box);
            content.fill();
        }

        void frame(Box box, Color colour) throws IOException {
            content.setStrokingColor(colour);
            content.setLineWidth(0.8f);
            rectangle(box);
            content.stroke();
        }

        private void rectangle(Box box) throws IOException {
            content.addRect(
                    (float) (box.x() + shift), (float) (HEIGHT - box.bottom() - shift), (float) box.width(), (float)
                            box.height());
        }
    }
}

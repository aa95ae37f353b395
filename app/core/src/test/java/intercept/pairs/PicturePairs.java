package intercept.pairs;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import intercept.compare.Change.Kind;
import intercept.compare.Lineage.Verdict;
import intercept.model.document.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is not text changed: logo, stamp, signature, code.
final class PicturePairs {

    private static final Look INTER = Look.in(Typeface.INTER);
    private static final Look HELVETICA = Look.in(Typeface.HELVETICA);
    /// Two pixels at 150 dpi.
    private static final double TWO_PIXELS = 0.96;

    private static final double CODE_SIZE = 92;

    private PicturePairs() {}

    static List<Draft> all() {
        return List.of(
                look("logo-2px", TealForm::draw, HELVETICA, HELVETICA.logoShifted(TWO_PIXELS), "logo", Kind.MOVED),
                look("logo-recoloured", TealForm::draw, INTER, INTER.logo("B91C1C"), "logo"),
                look("logo-picture-recoloured", FrenchSidebar::draw, INTER, INTER.logo("15803D"), "logo"),
                look("stamp-added", GermanLetter::draw, INTER, INTER.stamped("PAID"), "stamp", Kind.TEXT),
                look("signature-replaced", SpanishCard::draw, INTER.signed(3), INTER.signed(11), "signature"),
                new Draft("qr-vector", name -> code(name, PicturePairs::squares)),
                new Draft("qr-picture", name -> code(name, PicturePairs::picture)));
    }

    private static Draft look(String name, Layout layout, Look genuine, Look disputed, String key, Kind... otherKinds) {
        return new Draft(name, _ -> {
            var bill = layoutBill(name);
            var one = Draft.print(layout, genuine, bill, Maker.erp(name));
            var two = Draft.print(layout, disputed, bill, Maker.editor(name));
            var kinds =
                    Stream.concat(Stream.of(Kind.IMAGE), Stream.of(otherKinds)).toArray(Kind[]::new);
            return Pair.of(
                    name, one, two, List.of(Draft.objectChange(one, two, key, kinds)), Verdict.EDITED_FROM_GENUINE);
        });
    }

    private static Bill layoutBill(String name) {
        return switch (name) {
            case "logo-picture-recoloured" -> Bills.french();
            case "stamp-added" -> Bills.german();
            case "signature-replaced" -> Bills.spanish();
            default -> Bills.belgian();
        };
    }

    /// How a code gets onto the page.
    private interface CodePainter {
        void paint(Booklet booklet, Paper paper, BitMatrix code, Box box) throws IOException;
    }

    private static Pair code(String name, CodePainter painter) throws IOException {
        var one = withCode(painter, "BE68539007547034", Maker.erp(name));
        var two = withCode(painter, "LT121000011101001000", Maker.editor(name));
        var change = Draft.objectChange(one, two, "code", Kind.IMAGE, Kind.EMBEDDED_DATA);
        return Pair.of(name, one, two, List.of(change), Verdict.EDITED_FROM_GENUINE);
    }

    private static Printed withCode(CodePainter painter, String iban, Maker maker) throws IOException {
        try (var booklet = new Booklet(INTER)) {
            TealForm.draw(booklet, Bills.belgian());
            var paper = booklet.paper(1);
            var box = new Box(434, 476, CODE_SIZE, CODE_SIZE);
            painter.paint(booklet, paper, epc(iban), box);
            booklet.mark("code", paper, box, "");
            return booklet.print(maker);
        }
    }

    /// The “Girocode” of the European Payments Council, EPC069-12.
    private static BitMatrix epc(String iban) {
        var text = String.join(
                "\n", "BCD", "002", "1", "SCT", "", "My Company NV", iban, "EUR48859.80", "", "", "2026-0417", "");
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void squares(Booklet booklet, Paper paper, BitMatrix code, Box box) {
        paper.raw(Paper.colour("000000"));
        double side = box.width() / code.getWidth();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    paper.raw(paper.rectangle(box.x() + x * side, box.y() + y * side, side, side));
                }
            }
        }
        paper.raw("f");
    }

    private static void picture(Booklet booklet, Paper paper, BitMatrix code, Box box) throws IOException {
        int scale = 6;
        var image = new BufferedImage(code.getWidth() * scale, code.getHeight() * scale, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (code.get(x / scale, y / scale) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        paper.picture(booklet.picture(image), box.x(), box.y(), box.width(), box.height());
    }
}

package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// On a sheet turned on its side: table on the left, payment on the right.
final class LandscapeForm {

    private static final String INK = "1F2937";
    private static final String GREY = "6B7280";
    private static final String VIOLET = "5B21B6";

    private LandscapeForm() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.landscapePage();
        Emblems.photoLogo(booklet, paper, 48, 36);
        paper.write(Pen.bold(18, INK), 108, 62, bill.supplier().getFirst());
        paper.write(Pen.plain(9, GREY), 108, 78, bill.supplier().get(1));
        paper.writeTo(Pen.bold(20, VIOLET), 794, 64, bill.label(Part.TITLE));
        double y = 124;
        for (var line : bill.buyer()) {
            paper.write(Pen.plain(10, INK), 48, y, line);
            y += 14;
        }
        new Rows(paper, Pen.plain(9.5, GREY), Pen.plain(9.5, INK), 330, 420, 14)
                .left(booklet, bill, 124, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        y = 220;
        paper.line(VIOLET, 48, y + 6, 540, 1);
        paper.write(Pen.bold(9, VIOLET), 48, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(9, VIOLET), 440, y, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(9, VIOLET), 540, y, bill.label(Part.PRICE));
        y += 22;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(Pen.plain(9.5, INK), 48, y, item.what());
            paper.writeTo(Pen.plain(9.5, INK), 440, y, item.quantity());
            var box = paper.writeTo(Pen.plain(9.5, INK), 540, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            y += 18;
        }
        y = new Rows(paper, Pen.plain(9.5, GREY), Pen.plain(9.5, INK), 380, 540, 15)
                .right(booklet, bill, y + 6, Part.SUBTOTAL, Part.TAX);
        new Rows(paper, Pen.bold(11, INK), Pen.bold(11, INK), 380, 540, 15).right(booklet, bill, y + 4, Part.TOTAL);
        paper.fill("F3EEFC", 572, 204, 222, 214);
        paper.write(Pen.bold(11, VIOLET), 588, 228, bill.label(Part.PAY));
        y = 250;
        for (var part : new Part[] {Part.HOLDER, Part.IBAN, Part.BIC, Part.BANK, Part.REFERENCE}) {
            if (bill.value(part).isPresent()) {
                var text = bill.value(part).get();
                paper.write(Pen.plain(8, GREY), 588, y, bill.label(part));
                booklet.mark(part, paper, paper.write(Pen.bold(10, INK), 588, y + 13, text), text);
                y += 32;
            }
        }
        paper.write(Pen.plain(9.5, INK), 48, 460, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, 48, 470);
        paper.write(Pen.plain(8, GREY), 48, 560, bill.small());
    }
}

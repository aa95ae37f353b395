package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// Runs from right to left: labels on the right, their values to the left of them.
final class HebrewForm {

    private static final String INK = "1D2430";
    private static final String GREY = "667085";
    private static final double LEFT = 56;
    private static final double RIGHT = 539;

    private HebrewForm() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        Emblems.logo(booklet, paper, RIGHT - 40, 44);
        double y = 64;
        for (var line : bill.supplier()) {
            paper.writeTo(y == 64 ? Pen.bold(14, INK) : Pen.plain(9, GREY), RIGHT - 52, y, line);
            y += 15;
        }
        paper.write(Pen.bold(22, "1D4ED8"), LEFT, 72, bill.label(Part.TITLE));
        paper.line("1D4ED8", LEFT, 112, RIGHT, 1.4);
        y = 140;
        for (var line : bill.buyer()) {
            paper.writeTo(y == 140 ? Pen.bold(10.5, INK) : Pen.plain(10, INK), RIGHT, y, line);
            y += 15;
        }
        rows(booklet, paper, bill, 250, 140, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        y = 236;
        paper.fill("EFF4FF", LEFT, y - 14, RIGHT - LEFT, 20);
        paper.writeTo(Pen.bold(9.5, INK), RIGHT - 8, y, bill.label(Part.DESCRIPTION));
        paper.write(Pen.bold(9.5, INK), 180, y, bill.label(Part.QUANTITY));
        paper.write(Pen.bold(9.5, INK), LEFT + 8, y, bill.label(Part.PRICE));
        y += 22;
        int number = 1;
        for (var item : bill.items()) {
            paper.writeTo(Pen.plain(10, INK), RIGHT - 8, y, item.what());
            paper.write(Pen.plain(10, INK), 180, y, item.quantity());
            var box = paper.write(Pen.plain(10, INK), LEFT + 8, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            y += 20;
        }
        rows(booklet, paper, bill, 250, y + 14, Part.SUBTOTAL, Part.TAX, Part.TOTAL);
        paper.frame("B2C4F5", 250, 470, RIGHT - 250, 116, 0.9);
        paper.writeTo(Pen.bold(11, INK), RIGHT - 14, 492, bill.label(Part.PAY));
        rows(booklet, paper, bill, RIGHT - 14, 514, Part.HOLDER, Part.BANK, Part.IBAN, Part.BIC);
        paper.writeTo(Pen.plain(10, INK), RIGHT, 626, bill.label(Part.CLOSING));
        Emblems.stamp(booklet, paper, 120, 640);
        rows(booklet, paper, bill, RIGHT, 770, Part.PHONE, Part.MAIL);
    }

    private static void rows(Booklet booklet, Paper paper, Bill bill, double right, double top, Part... parts)
            throws IOException {
        double y = top;
        for (var part : parts) {
            var text = bill.value(part);
            if (text.isPresent()) {
                paper.writeTo(Pen.plain(9.5, GREY), right, y, bill.label(part));
                var pen = Pen.bold(9.5, INK);
                booklet.mark(part, paper, paper.writeTo(pen, right - 90, y, text.get()), text.get());
                y += 17;
            }
        }
    }
}

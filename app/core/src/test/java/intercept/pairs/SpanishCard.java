package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// Letters with serifs, everything centred on a wide margin, bank details in a tinted card on the right.
final class SpanishCard {

    private static final String INK = "2B2118";
    private static final String GREY = "7A6E62";
    private static final String GOLD = "9A6B1F";
    private static final double LEFT = 64;
    private static final double RIGHT = 531;

    private SpanishCard() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        Emblems.logo(booklet, paper, 278, 40);
        centred(paper, Pen.bold(18, INK), 106, bill.supplier().getFirst());
        centred(
                paper,
                Pen.plain(9, GREY),
                120,
                String.join("  ·  ", bill.supplier().subList(1, 3)));
        paper.line(GOLD, LEFT, 132, RIGHT, 0.7).line(GOLD, LEFT, 135, RIGHT, 0.7);
        paper.write(Pen.bold(14, GOLD), LEFT, 166, bill.label(Part.TITLE));
        new Rows(paper, Pen.plain(10, GREY), Pen.plain(10, INK), LEFT, LEFT + 84, 15)
                .left(booklet, bill, 188, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER, Part.CONTACT);
        double y = 166;
        for (var line : bill.buyer()) {
            paper.write(y == 166 ? Pen.bold(10.5, INK) : Pen.plain(10, INK), 350, y, line);
            y += 15;
        }
        y = 290;
        paper.write(Pen.bold(9.5, GOLD), LEFT, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(9.5, GOLD), 420, y, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(9.5, GOLD), RIGHT, y, bill.label(Part.PRICE));
        y += 20;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(Pen.plain(10.5, INK), LEFT, y, item.what());
            paper.writeTo(Pen.plain(10.5, INK), 420, y, item.quantity());
            var box = paper.writeTo(Pen.plain(10.5, INK), RIGHT, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            y += 19;
        }
        paper.line(GOLD, 340, y - 8, RIGHT, 0.7);
        y = new Rows(paper, Pen.plain(10, GREY), Pen.plain(10, INK), 340, RIGHT, 16)
                .right(booklet, bill, y + 8, Part.SUBTOTAL, Part.TAX);
        y = new Rows(paper, Pen.bold(12, INK), Pen.bold(12, INK), 340, RIGHT, 16)
                .right(booklet, bill, y + 4, Part.TOTAL);
        y = Math.max(y + 40, 500);
        paper.fill("F4ECDD", 250, y, RIGHT - 250, 124);
        paper.write(Pen.bold(10.5, GOLD), 264, y + 22, bill.label(Part.PAY));
        new Rows(paper, Pen.plain(10, GREY), Pen.bold(10, INK), 264, 322, 16)
                .left(booklet, bill, y + 42, Part.HOLDER, Part.BANK, Part.IBAN, Part.BIC, Part.REFERENCE);
        paper.write(Pen.plain(10, INK), LEFT, y + 20, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, LEFT, y + 36);
        Emblems.stamp(booklet, paper, 130, y + 160);
        new Rows(paper, Pen.plain(8, GREY), Pen.plain(8, GREY), LEFT, LEFT, 11)
                .joined(booklet, bill, 782, Part.PHONE, Part.MAIL);
        paper.writeTo(Pen.plain(8, GREY), RIGHT, 782, bill.small());
    }

    private static void centred(Paper paper, Pen pen, double y, String text) throws IOException {
        paper.write(pen, (paper.width() - paper.width(pen, text)) / 2, y, text);
    }
}

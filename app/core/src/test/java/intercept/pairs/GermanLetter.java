package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;
import java.util.List;

/// A business letter after DIN 5008: window address, block of facts, sentences, bank details in the foot.
final class GermanLetter {

    private static final String INK = "202124";
    private static final String GREY = "6B6F76";
    private static final double LEFT = 71;
    private static final double RIGHT = 539;

    private GermanLetter() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        Emblems.photoLogo(booklet, paper, 490, 40);
        paper.write(Pen.bold(17, "7A1F2B"), LEFT, 70, bill.supplier().getFirst());
        paper.write(Pen.plain(7, GREY), LEFT, 138, String.join(" · ", bill.supplier()));
        double y = 156;
        for (var line : bill.buyer()) {
            paper.write(Pen.plain(10, INK), LEFT, y, line);
            y += 13;
        }
        new Rows(paper, Pen.plain(8.5, GREY), Pen.plain(8.5, INK), 370, 438, 13)
                .left(
                        booklet,
                        bill,
                        150,
                        Part.NUMBER,
                        Part.DATE,
                        Part.DUE,
                        Part.ORDER,
                        Part.CONTACT,
                        Part.PHONE,
                        Part.MAIL);
        paper.write(Pen.bold(13, INK), LEFT, 286, bill.label(Part.TITLE));
        paper.write(Pen.plain(10, INK), LEFT, 312, bill.label(Part.NOTE));
        y = items(booklet, paper, bill, 338);
        paper.write(Pen.plain(10, INK), LEFT, y + 26, bill.label(Part.PAY));
        paper.write(Pen.plain(10, INK), LEFT, y + 52, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, LEFT, y + 60);
        paper.write(Pen.plain(10, INK), LEFT, y + 120, bill.value(Part.CONTACT).orElse(""));
        Emblems.stamp(booklet, paper, 480, y + 80);
        foot(booklet, paper, bill);
    }

    private static double items(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        double y = top;
        paper.write(Pen.bold(8.5, INK), LEFT, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(8.5, INK), 420, y, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(8.5, INK), RIGHT, y, bill.label(Part.PRICE));
        paper.line(INK, LEFT, y + 5, RIGHT, 0.8);
        y += 18;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(Pen.plain(9.5, INK), LEFT, y, item.what());
            paper.writeTo(Pen.plain(9.5, INK), 420, y, item.quantity());
            var box = paper.writeTo(Pen.plain(9.5, INK), RIGHT, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            y += 17;
        }
        paper.line(INK, LEFT, y - 8, RIGHT, 0.4);
        y = new Rows(paper, Pen.plain(9.5, INK), Pen.plain(9.5, INK), 370, RIGHT, 15)
                .right(booklet, bill, y + 6, Part.SUBTOTAL, Part.TAX);
        return new Rows(paper, Pen.bold(10.5, INK), Pen.bold(10.5, INK), 370, RIGHT, 15)
                .right(booklet, bill, y + 2, Part.TOTAL);
    }

    private static void foot(Booklet booklet, Paper paper, Bill bill) throws IOException {
        paper.line("7A1F2B", LEFT, 752, RIGHT, 1);
        double y = 766;
        for (var line : bill.supplier()) {
            paper.write(Pen.plain(7.5, GREY), LEFT, y, line);
            y += 10;
        }
        y = 766;
        for (var line : List.of(bill.small().split("\n", -1))) {
            paper.write(Pen.plain(7.5, GREY), 230, y, line);
            y += 10;
        }
        new Rows(paper, Pen.plain(7.5, GREY), Pen.plain(7.5, INK), 380, 416, 10)
                .left(booklet, bill, 766, Part.HOLDER, Part.BANK, Part.IBAN, Part.BIC);
    }
}

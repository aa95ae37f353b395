package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// A table of sixty rows over two pages; payment at the end.
final class LongTable {

    private static final String INK = "1B2530";
    private static final String GREY = "64707D";
    private static final double LEFT = 50;
    private static final double RIGHT = 545;
    private static final int ON_FIRST = 38;

    private LongTable() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        paper.write(Pen.bold(16, INK), LEFT, 58, bill.supplier().getFirst());
        paper.writeTo(Pen.bold(16, "B45309"), RIGHT, 58, bill.label(Part.TITLE));
        new Rows(paper, Pen.plain(9, GREY), Pen.plain(9, INK), 370, RIGHT, 13)
                .right(booklet, bill, 80, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        double y = 80;
        for (var line : bill.buyer()) {
            paper.write(Pen.plain(9, INK), LEFT, y, line);
            y += 13;
        }
        head(paper, bill, 158);
        y = 176;
        int number = 1;
        for (var item : bill.items()) {
            if (number == ON_FIRST + 1) {
                paper.writeTo(Pen.plain(8, GREY), RIGHT, 812, "1 / 2");
                paper = booklet.page();
                head(paper, bill, 60);
                y = 78;
            }
            paper.write(Pen.plain(8.5, GREY), LEFT, y, Integer.toString(number));
            paper.write(Pen.plain(8.5, INK), LEFT + 28, y, item.what());
            paper.writeTo(Pen.plain(8.5, INK), 420, y, item.quantity());
            var box = paper.writeTo(Pen.plain(8.5, INK), RIGHT, y, item.price());
            booklet.mark("item-" + number, paper, box, item.price());
            paper.line("E3E7EB", LEFT, y + 4.5, RIGHT, 0.4);
            y += 16;
            number++;
        }
        y = new Rows(paper, Pen.bold(11, INK), Pen.bold(11, INK), 370, RIGHT, 18)
                .right(booklet, bill, y + 12, Part.TOTAL);
        paper.write(Pen.bold(10, INK), LEFT, y + 20, bill.label(Part.PAY));
        new Rows(paper, Pen.plain(9, GREY), Pen.bold(9, INK), LEFT, LEFT + 100, 15)
                .left(booklet, bill, y + 38, Part.HOLDER, Part.IBAN, Part.BIC, Part.BANK, Part.REFERENCE);
        paper.writeTo(Pen.plain(8, GREY), RIGHT, 812, "2 / 2");
    }

    private static void head(Paper paper, Bill bill, double y) throws IOException {
        paper.fill("FEF3C7", LEFT, y - 12, RIGHT - LEFT, 18);
        paper.write(Pen.bold(8.5, INK), LEFT + 28, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(8.5, INK), 420, y, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(8.5, INK), RIGHT, y, bill.label(Part.PRICE));
    }
}

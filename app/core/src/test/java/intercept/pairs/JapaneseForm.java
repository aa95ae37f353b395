package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// 請求書: title in the middle, buyer on the left, supplier with a red seal on the right, bank details in a frame.
final class JapaneseForm {

    private static final String INK = "1C1C1C";
    private static final String GREY = "666666";
    private static final double LEFT = 57;
    private static final double RIGHT = 538;

    private JapaneseForm() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        var title = Pen.bold(20, INK);
        paper.write(
                title, (paper.width() - paper.width(title, bill.label(Part.TITLE))) / 2, 70, bill.label(Part.TITLE));
        paper.line(INK, 220, 78, 375, 1);
        double y = 112;
        for (var line : bill.buyer()) {
            paper.write(Pen.plain(y == 112 ? 12 : 9, INK), LEFT, y, line);
            y += 17;
        }
        paper.write(Pen.plain(10, INK), LEFT, 168, bill.label(Part.NOTE));
        new Rows(paper, Pen.plain(9, GREY), Pen.plain(9, INK), 340, RIGHT, 14)
                .right(booklet, bill, 108, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        y = 176;
        for (var line : bill.supplier()) {
            paper.write(Pen.plain(y == 176 ? 11 : 8, INK), 340, y, line);
            y += 14;
        }
        new Rows(paper, Pen.plain(8, GREY), Pen.plain(8, INK), 340, 380, 12)
                .left(booklet, bill, y, Part.PHONE, Part.MAIL, Part.CONTACT);
        seal(booklet, paper);
        new Rows(paper, Pen.bold(14, INK), Pen.bold(14, INK), LEFT, 280, 16).right(booklet, bill, 214, Part.TOTAL);
        paper.line(INK, LEFT, 221, 290, 1.2);
        y = 280;
        paper.fill("E5E9F0", LEFT, y - 14, RIGHT - LEFT, 20);
        paper.write(Pen.bold(9, INK), LEFT + 8, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(9, INK), 420, y, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(9, INK), RIGHT - 8, y, bill.label(Part.PRICE));
        y += 22;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(Pen.plain(9.5, INK), LEFT + 8, y, item.what());
            paper.writeTo(Pen.plain(9.5, INK), 420, y, item.quantity());
            var box = paper.writeTo(Pen.plain(9.5, INK), RIGHT - 8, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            paper.line("BBBBBB", LEFT, y + 7, RIGHT, 0.5);
            y += 22;
        }
        new Rows(paper, Pen.plain(9.5, GREY), Pen.plain(9.5, INK), 370, RIGHT - 8, 17)
                .right(booklet, bill, y + 8, Part.SUBTOTAL, Part.TAX);
        y = 520;
        paper.frame(INK, LEFT, y, 300, 124, 0.8);
        paper.write(Pen.bold(11, INK), LEFT + 12, y + 22, bill.label(Part.PAY));
        new Rows(paper, Pen.plain(9.5, GREY), Pen.plain(9.5, INK), LEFT + 12, LEFT + 90, 17)
                .left(booklet, bill, y + 42, Part.BANK, Part.BRANCH, Part.BANK_CODE, Part.ACCOUNT, Part.HOLDER);
        paper.write(Pen.plain(9, INK), LEFT, y + 148, bill.label(Part.CLOSING));
        Emblems.stamp(booklet, paper, 470, 600);
    }

    private static void seal(Booklet booklet, Paper paper) throws IOException {
        var box = paper.frame("C8102E", 478, 186, 40, 40, 1.6);
        paper.write(Pen.plain(15, "C8102E"), 483, 203, "見本");
        paper.write(Pen.plain(15, "C8102E"), 483, 221, "之印");
        booklet.mark("seal", paper, box, "");
    }
}

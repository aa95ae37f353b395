package intercept.pairs;

import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// As an old program prints it: letters of one width, rules of dashes.
final class DotMatrix {

    private static final String INK = "111111";
    private static final Pen PEN = Pen.plain(9.5, INK);
    private static final Pen BOLD = Pen.bold(9.5, INK);
    private static final double LEFT = 58;
    private static final double RIGHT = 537;
    private static final String RULE = "-".repeat(84);

    private DotMatrix() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        double y = 66;
        for (var line : bill.supplier()) {
            paper.write(y == 66 ? BOLD : PEN, LEFT, y, line);
            y += 13;
        }
        paper.writeTo(Pen.bold(16, INK), RIGHT, 68, bill.label(Part.TITLE));
        paper.write(PEN, LEFT, 122, RULE);
        y = 142;
        for (var line : bill.buyer()) {
            paper.write(PEN, LEFT, y, line);
            y += 13;
        }
        new Rows(paper, PEN, BOLD, 330, 440, 13).left(booklet, bill, 142, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        paper.write(PEN, LEFT, 218, RULE);
        paper.write(PEN, LEFT, 232, bill.label(Part.DESCRIPTION));
        paper.writeTo(PEN, 400, 232, bill.label(Part.QUANTITY));
        paper.writeTo(PEN, RIGHT, 232, bill.label(Part.PRICE));
        paper.write(PEN, LEFT, 246, RULE);
        y = 264;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(PEN, LEFT, y, item.what());
            paper.writeTo(PEN, 400, y, item.quantity());
            booklet.mark("item-" + number++, paper, paper.writeTo(PEN, RIGHT, y, item.price()), item.price());
            y += 14;
        }
        paper.write(PEN, LEFT, y, RULE);
        y = new Rows(paper, PEN, PEN, 330, RIGHT, 14).right(booklet, bill, y + 16, Part.SUBTOTAL, Part.TAX);
        y = new Rows(paper, BOLD, BOLD, 330, RIGHT, 14).right(booklet, bill, y, Part.TOTAL);
        double top = Math.max(y + 60, 480);
        double down = booklet.look().setting().blockDown();
        var title = paper.write(BOLD, LEFT, top + down, bill.label(Part.PAY));
        y = new Rows(paper, PEN, BOLD, LEFT, LEFT + 150, 14)
                .left(
                        booklet,
                        bill,
                        top + down + 20,
                        Part.HOLDER,
                        Part.BANK,
                        Part.BANK_CODE,
                        Part.ACCOUNT,
                        Part.IBAN,
                        Part.BIC,
                        Part.REFERENCE);
        booklet.mark("block", paper, block(booklet, title), "");
        y -= down;
        paper.write(PEN, LEFT, y + 26, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, LEFT, y + 40);
        Emblems.stamp(booklet, paper, 480, y + 60);
        paper.write(PEN, LEFT, 770, RULE);
        new Rows(paper, PEN, PEN, LEFT, LEFT, 13).joined(booklet, bill, 786, Part.PHONE, Part.MAIL);
        paper.writeTo(PEN, RIGHT, 786, bill.small());
    }

    /// From the title to the last value.
    private static Box block(Booklet booklet, Box title) {
        return booklet.marks().stream()
                .filter(mark -> mark.place().box().y() > title.y())
                .map(mark -> mark.place().box())
                .reduce(title, Box::with);
    }
}

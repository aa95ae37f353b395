package intercept.pairs;

import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// A dark band on the left with the supplier, and a grid with the bank details as French banks print them.
final class FrenchSidebar {

    private static final String NAVY = "14213D";
    private static final String INK = "22262E";
    private static final String GREY = "6C7480";
    private static final double LEFT = 196;
    private static final double RIGHT = 551;

    private FrenchSidebar() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        paper.fill(NAVY, 0, 0, 168, paper.height());
        Emblems.photoLogo(booklet, paper, 24, 40);
        double y = 116;
        for (var line : bill.supplier()) {
            paper.write(y == 116 ? Pen.bold(11, "FFFFFF") : Pen.plain(8, "CBD5E1"), 24, y, line);
            y += 15;
        }
        y += 20;
        for (var part : new Part[] {Part.CONTACT, Part.PHONE, Part.MAIL}) {
            if (bill.value(part).isPresent()) {
                var text = bill.value(part).get();
                paper.write(Pen.plain(7, "94A3B8"), 24, y, bill.label(part));
                booklet.mark(part, paper, paper.write(Pen.plain(8, "FFFFFF"), 24, y + 12, text), text);
                y += 32;
            }
        }
        paper.write(Pen.bold(24, NAVY), LEFT, 76, bill.label(Part.TITLE));
        new Rows(paper, Pen.plain(9, GREY), Pen.plain(9, INK), LEFT, LEFT + 96, 14)
                .left(booklet, bill, 102, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        y = 186;
        for (var line : bill.buyer()) {
            paper.write(y == 186 ? Pen.bold(10, INK) : Pen.plain(9.5, INK), LEFT, y, line);
            y += 13;
        }
        y = items(booklet, paper, bill, 260);
        grid(booklet, paper, bill, Math.max(y + 40, 520));
        paper.write(Pen.plain(9, INK), LEFT, 700, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, LEFT, 712);
        Emblems.stamp(booklet, paper, 490, 730);
        paper.write(Pen.plain(7, GREY), LEFT, 812, bill.small());
    }

    private static double items(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        double y = top;
        paper.fill("E8EDF5", LEFT, y - 13, RIGHT - LEFT, 19);
        paper.write(Pen.bold(8.5, NAVY), LEFT + 6, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(8.5, NAVY), 460, y, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(8.5, NAVY), RIGHT - 6, y, bill.label(Part.PRICE));
        y += 22;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(Pen.plain(9, INK), LEFT + 6, y, item.what());
            paper.writeTo(Pen.plain(9, INK), 460, y, item.quantity());
            var box = paper.writeTo(Pen.plain(9, INK), RIGHT - 6, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            y += 20;
        }
        y = new Rows(paper, Pen.plain(9, GREY), Pen.plain(9, INK), 380, RIGHT - 6, 15)
                .right(booklet, bill, y + 6, Part.SUBTOTAL, Part.TAX);
        paper.fill(NAVY, 370, y - 6, RIGHT - 370, 24);
        return new Rows(paper, Pen.bold(10.5, "FFFFFF"), Pen.bold(10.5, "FFFFFF"), 380, RIGHT - 6, 24)
                .right(booklet, bill, y + 10, Part.TOTAL);
    }

    /// Bank, branch, account and key stand in cells of their own: the account is the row as a whole.
    private static void grid(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        paper.write(Pen.bold(10, NAVY), LEFT, top, bill.label(Part.PAY));
        double y = top + 24;
        var account = bill.value(Part.ACCOUNT);
        if (account.isPresent()) {
            var heads = bill.label(Part.ACCOUNT).split("\\|", -1);
            var cells = account.get().split(" ", -1);
            var at = new double[] {LEFT, LEFT + 80, LEFT + 164, LEFT + 276};
            Box all = new Box(at[0], y + 6, 0, 0);
            for (int i = 0; i < cells.length; i++) {
                paper.write(Pen.plain(7.5, GREY), at[i], y, heads[i]);
                var box = paper.write(Pen.bold(9.5, INK), at[i], y + 15, cells[i]);
                all = i == 0 ? box : all.with(box);
            }
            booklet.mark(Part.ACCOUNT, paper, all, account.get());
            paper.frame("94A3B8", LEFT - 6, y - 12, RIGHT - LEFT + 6, 34, 0.6);
            y += 42;
        }
        new Rows(paper, Pen.plain(9, GREY), Pen.bold(9.5, INK), LEFT, LEFT + 96, 17)
                .left(booklet, bill, y, Part.HOLDER, Part.IBAN, Part.BIC, Part.BANK, Part.REFERENCE);
    }
}

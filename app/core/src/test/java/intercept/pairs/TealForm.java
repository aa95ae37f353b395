package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// Letterhead with a rule under it, facts on the right, a table, a frame that says how to pay.
final class TealForm {

    private static final String INK = "1A2B2A";
    private static final String GREY = "5F6B6A";
    private static final double LEFT = 56;
    private static final double RIGHT = 539;

    private TealForm() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        head(booklet, paper, bill);
        double y = table(booklet, paper, bill, 226);
        y = payment(
                booklet,
                paper,
                bill,
                Math.max(470, y + 40) + booklet.look().setting().blockDown());
        foot(booklet, paper, bill, y);
    }

    static void head(Booklet booklet, Paper paper, Bill bill) throws IOException {
        Emblems.logo(booklet, paper, LEFT, 52);
        paper.write(Pen.bold(15, INK), LEFT + 52, 68, bill.supplier().getFirst());
        double y = 82;
        for (var line : bill.supplier().subList(1, bill.supplier().size())) {
            paper.write(Pen.plain(8.5, GREY), LEFT + 52, y, line);
            y += 11;
        }
        paper.writeTo(Pen.bold(22, INK), RIGHT, 74, bill.label(Part.TITLE));
        paper.line("0F766E", LEFT, 114, RIGHT, 1.2);
        y = 142;
        for (var line : bill.buyer()) {
            paper.write(y == 142 ? Pen.bold(10, INK) : Pen.plain(10, INK), LEFT, y, line);
            y += 14;
        }
        new Rows(paper, Pen.plain(9.5, GREY), Pen.bold(9.5, INK), 362, RIGHT, 14)
                .right(booklet, bill, 142, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER, Part.CONTACT);
    }

    static double table(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        double y = top;
        paper.fill("EAF2F1", LEFT, y, RIGHT - LEFT, 22);
        paper.write(Pen.bold(9, INK), LEFT + 8, y + 14.5, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(9, INK), 400, y + 14.5, bill.label(Part.QUANTITY));
        paper.writeTo(Pen.bold(9, INK), RIGHT - 8, y + 14.5, bill.label(Part.PRICE));
        y += 22;
        int number = 1;
        for (var item : bill.items()) {
            paper.write(Pen.plain(9.5, INK), LEFT + 8, y + 16, item.what());
            paper.writeTo(Pen.plain(9.5, INK), 400, y + 16, item.quantity());
            var box = paper.writeTo(Pen.plain(9.5, INK), RIGHT - 8, y + 16, item.price());
            booklet.mark("item-" + number, paper, box, item.price());
            paper.line("D5DEDD", LEFT, y + 25, RIGHT, 0.6);
            y += 25;
            number++;
        }
        return sums(booklet, paper, bill, y + 20);
    }

    private static double sums(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        double y = new Rows(paper, Pen.plain(9.5, GREY), Pen.plain(9.5, INK), 350, RIGHT - 8, 16)
                .right(booklet, bill, top, Part.SUBTOTAL, Part.TAX);
        return new Rows(paper, Pen.bold(11.5, INK), Pen.bold(11.5, INK), 350, RIGHT - 8, 20)
                .right(booklet, bill, y + 5, Part.TOTAL);
    }

    private static double payment(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        double y = top;
        if (bill.value(Part.NOTE).isPresent()) {
            var note = bill.value(Part.NOTE).get();
            booklet.mark(Part.NOTE, paper, paper.write(Pen.plain(9.5, INK), LEFT, y - 2, note), note);
            y += 16;
        }
        paper.write(Pen.bold(10.5, INK), LEFT + 14, y + 22, bill.label(Part.PAY));
        double end = new Rows(paper, Pen.plain(9.5, GREY), Pen.bold(9.5, INK), LEFT + 14, LEFT + 128, 16)
                .left(
                        booklet,
                        bill,
                        y + 42,
                        Part.HOLDER,
                        Part.IBAN,
                        Part.BIC,
                        Part.BANK_CODE,
                        Part.ACCOUNT,
                        Part.BANK,
                        Part.REFERENCE);
        paper.frame("B8C7C5", LEFT, y, RIGHT - LEFT, end - y, 0.8);
        return end;
    }

    private static void foot(Booklet booklet, Paper paper, Bill bill, double top) throws IOException {
        paper.write(Pen.plain(9.5, INK), LEFT, top + 28, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, LEFT, top + 44);
        Emblems.stamp(booklet, paper, 470, top + 68);
        paper.line("D5DEDD", LEFT, 772, RIGHT, 0.6);
        new Rows(paper, Pen.plain(7.5, GREY), Pen.plain(7.5, GREY), LEFT, LEFT, 10)
                .joined(booklet, bill, 786, Part.PHONE, Part.MAIL);
        paper.writeTo(Pen.plain(7.5, GREY), RIGHT, 786, bill.small());
    }
}

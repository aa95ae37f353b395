package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// A page as a browser prints it: every row of every table with a rule below it. What its rows are high and its
/// letters large is left open, so that two programs can set the same invoice each in its own way.
///
/// @param size of the letters
/// @param leading from row to row
/// @param left margin
/// @param logo whether there is one
record RuledSheet(double size, double leading, double left, boolean logo) implements Layout {

    private static final String INK = "1C2333";
    private static final String RULE = "9AA3B2";

    @Override
    public void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        double right = paper.width() - left;
        double y = left + leading;
        if (logo) {
            Emblems.logo(booklet, paper, right - 40, y - 20);
        }
        paper.write(Pen.bold(1.8 * size, INK), left, y, bill.supplier().getFirst());
        for (var line : bill.supplier().subList(1, bill.supplier().size())) {
            y += leading;
            paper.write(Pen.plain(size, INK), left, y, line);
        }
        y = table(booklet, bill, y + 2 * leading, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER, Part.CONTACT);
        for (var line : bill.buyer()) {
            paper.write(Pen.plain(size, INK), left, y, line);
            y += leading;
        }
        y = items(booklet, bill, y + leading);
        y = table(booklet, bill, y, Part.SUBTOTAL, Part.TAX, Part.TOTAL);
        paper.write(Pen.bold(1.2 * size, INK), left, y, bill.label(Part.PAY));
        y = table(booklet, bill, y + leading, Part.HOLDER, Part.BANK, Part.IBAN, Part.BIC, Part.REFERENCE);
        paper.write(Pen.plain(size, INK), left, y, bill.label(Part.CLOSING));
        Emblems.signature(booklet, paper, left, y + leading);
        Emblems.stamp(booklet, paper, right - 60, y + 30);
        paper.write(Pen.plain(0.8 * size, INK), left, y + 4 * leading, bill.small());
    }

    /// @return the row below
    private double table(Booklet booklet, Bill bill, double top, Part... parts) throws IOException {
        var paper = booklet.paper(booklet.pages());
        double y = top;
        for (var part : parts) {
            if (bill.value(part).isPresent()) {
                double below = new Rows(
                                paper, Pen.plain(size, INK), Pen.bold(size, INK), left, left + 11 * size, leading)
                        .left(booklet, bill, y, part);
                paper.line(RULE, left, below - 0.7 * leading, left + 32 * size, 0.75);
                y = below;
            }
        }
        return y + leading;
    }

    private double items(Booklet booklet, Bill bill, double top) throws IOException {
        var paper = booklet.paper(booklet.pages());
        double right = paper.width() - left;
        double y = top;
        paper.fill("E8ECF4", left, y - 0.7 * leading, right - left, leading);
        paper.write(Pen.bold(size, INK), left + 3, y, bill.label(Part.DESCRIPTION));
        paper.writeTo(Pen.bold(size, INK), right - 3, y, bill.label(Part.PRICE));
        int number = 1;
        for (var item : bill.items()) {
            y += leading;
            paper.write(Pen.plain(size, INK), left + 3, y, item.what());
            paper.writeTo(Pen.plain(size, INK), right - 9 * size, y, item.quantity());
            var box = paper.writeTo(Pen.plain(size, INK), right - 3, y, item.price());
            booklet.mark("item-" + number++, paper, box, item.price());
            paper.line(RULE, left, y + 0.3 * leading, right, 0.75);
        }
        return y + 2 * leading;
    }
}

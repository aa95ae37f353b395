package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;
import java.util.List;

/// Running text in two columns; the account stands in the right one and is broken over two lines.
final class TwoColumns {

    private static final String INK = "222222";
    private static final double LEFT = 60;
    private static final double SECOND = 312;
    private static final double COLUMN = 224;

    private static final String TERMS = """
            Delivery is free to the door. The goods stay ours until they are paid in full. Please check the goods when \
            they arrive and tell us within eight days what is missing or broken. Later complaints help nobody. We keep \
            spare parts for ten years and mend what we sold at cost price. Prices hold for sixty days after the offer \
            and follow the price of paper after that. Orders below two hundred euros carry a small fee for handling. \
            Pallets are lent and come back with the next lorry. Samples are free. Whoever pays late pays interest as \
            the law has it, and the cost of the letters we must write. Disputes go before the court at our seat. If a \
            sentence of these terms does not hold, the others do. We write to you only from our own domain and never \
            change our bank details by letter or mail alone. Ring us on the number you know before you pay to a new \
            account. Colours may differ a little from what a screen shows. Weights are given for dry paper. Our drivers \
            carry a card with their picture. The yard is open from seven to four, on Fridays until noon.""";

    private TwoColumns() {}

    static void draw(Booklet booklet, Bill bill) throws IOException {
        var paper = booklet.page();
        Emblems.logo(booklet, paper, LEFT, 44);
        paper.write(Pen.bold(15, INK), LEFT + 52, 62, bill.supplier().getFirst());
        paper.write(Pen.plain(9, INK), LEFT + 52, 76, bill.supplier().get(1));
        paper.write(Pen.bold(13, INK), LEFT, 116, bill.label(Part.TITLE));
        new Rows(paper, Pen.plain(9.5, INK), Pen.bold(9.5, INK), LEFT, LEFT + 90, 14)
                .left(booklet, bill, 136, Part.NUMBER, Part.DATE, Part.DUE, Part.ORDER);
        double y = 116;
        for (var line : bill.buyer()) {
            paper.write(Pen.plain(9.5, INK), SECOND, y, line);
            y += 14;
        }
        double left = column(paper, LEFT, 216, TERMS.substring(0, TERMS.indexOf(" Orders below")));
        column(paper, LEFT, left + 14, TERMS.substring(TERMS.indexOf("Orders below"), TERMS.indexOf("Disputes")));
        y = column(paper, SECOND, 216, TERMS.substring(TERMS.indexOf("Disputes"), TERMS.indexOf("Colours")));
        y = new Rows(paper, Pen.bold(10, INK), Pen.bold(10, INK), SECOND, SECOND + 90, 15)
                .left(booklet, bill, y + 14, Part.TOTAL);
        y = new Rows(paper, Pen.plain(9.5, INK), Pen.bold(9.5, INK), SECOND, SECOND + 90, 14)
                .left(booklet, bill, y + 8, Part.HOLDER, Part.BANK, Part.BIC);
        y = broken(booklet, paper, bill, y);
        column(paper, SECOND, y + 24, TERMS.substring(TERMS.indexOf("Colours")));
    }

    private static double broken(Booklet booklet, Paper paper, Bill bill, double y) throws IOException {
        var iban = bill.value(Part.IBAN).orElseThrow();
        int half = iban.indexOf(' ', iban.length() / 2 - 1);
        paper.write(Pen.plain(9.5, INK), SECOND, y, bill.label(Part.IBAN));
        var pen = Pen.bold(9.5, INK);
        var box = paper.write(pen, SECOND + 90, y, iban.substring(0, half));
        booklet.mark(Part.IBAN, paper, box.with(paper.write(pen, SECOND + 90, y + 12, iban.substring(half + 1))), iban);
        return y + 12;
    }

    private static double column(Paper paper, double x, double top, String text) throws IOException {
        var pen = Pen.plain(9.5, INK);
        double y = top;
        var line = new StringBuilder();
        for (var word : List.of(text.split(" ", -1))) {
            if (paper.width(pen, line + word) > COLUMN) {
                paper.write(pen, x, y, line.toString().stripTrailing());
                line.setLength(0);
                y += 13;
            }
            line.append(word).append(' ');
        }
        paper.write(pen, x, y, line.toString().stripTrailing());
        return y + 13;
    }
}

package intercept.pairs;

import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.io.IOException;
import java.util.regex.Pattern;

/// Labels and values one below the other.
///
/// @param x where labels begin
/// @param values where values begin, or end
/// @param leading from line to line
record Rows(Paper paper, Pen label, Pen value, double x, double values, double leading) {

    private static final Pattern AMOUNT = Pattern.compile("\\d(?:[\\d.,\\h]*\\d)?");

    /// Draws those parts that the bill has.
    ///
    /// @return the line below the last one
    double left(Booklet booklet, Bill bill, double top, Part... parts) throws IOException {
        double y = top;
        for (var part : parts) {
            var text = bill.value(part);
            if (text.isPresent()) {
                paper.write(label, x, y, bill.label(part));
                mark(booklet, part, paper.write(value, values, y, text.get()), text.get());
                y += leading;
            }
        }
        return y;
    }

    /// As [#left], but the values end at one edge.
    double right(Booklet booklet, Bill bill, double top, Part... parts) throws IOException {
        double y = top;
        for (var part : parts) {
            var text = bill.value(part);
            if (text.isPresent()) {
                paper.write(label, x, y, bill.label(part));
                mark(booklet, part, paper.writeTo(value, values, y, text.get()), text.get());
                y += leading;
            }
        }
        return y;
    }

    /// Label and value on one line, as a form letter has them.
    double joined(Booklet booklet, Bill bill, double top, Part... parts) throws IOException {
        double y = top;
        for (var part : parts) {
            var text = bill.value(part);
            if (text.isPresent()) {
                var name = bill.label(part) + ": ";
                paper.write(label, x, y, name);
                booklet.mark(part, paper, paper.write(value, x + paper.width(label, name), y, text.get()), text.get());
                y += leading;
            }
        }
        return y;
    }

    /// An amount is its number: whether a report takes the currency in is left to it.
    private void mark(Booklet booklet, Part part, Box box, String text) throws IOException {
        var number = AMOUNT.matcher(text);
        if (part != Part.TOTAL || !number.find()) {
            booklet.mark(part, paper, box, text);
            return;
        }
        double before = paper.width(value, text.substring(0, number.start()));
        double width = paper.width(value, number.group());
        booklet.mark(part, paper, new Box(box.x() + before, box.y(), width, box.height()), number.group());
    }
}

package intercept.pairs;

import intercept.pairs.Paper.Pen;
import java.io.IOException;

/// Labels and values one below the other.
///
/// @param x where labels begin
/// @param values where values begin, or end
/// @param leading from line to line
record Rows(Paper paper, Pen label, Pen value, double x, double values, double leading) {

    /// Draws those parts that the bill has.
    ///
    /// @return the line below the last one
    double left(Booklet booklet, Bill bill, double top, Part... parts) throws IOException {
        double y = top;
        for (var part : parts) {
            var text = bill.value(part);
            if (text.isPresent()) {
                paper.write(label, x, y, bill.label(part));
                booklet.mark(part, paper, paper.write(value, values, y, text.get()), text.get());
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
                booklet.mark(part, paper, paper.writeTo(value, values, y, text.get()), text.get());
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
}

package intercept.desktop.views.invoices;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds places for the numbers of change boxes: close to their box, and over no word, no other box and no other
/// number.
final class Badges {

    private static final double GAP = 5;
    private static final double STEP = 6;

    private Badges() {}

    /// @param boxes on a page, in pixels
    /// @param words of the page, in pixels
    /// @param width of a number
    /// @param page its area
    /// @return where each number's top left corner stands: its box, in the order of the boxes
    static List<Box> place(List<Box> boxes, List<Box> words, double width, double height, Box page) {
        var placed = new ArrayList<Box>();
        for (var box : boxes) {
            placed.add(candidates(box, width, height, page)
                    .filter(spot -> inside(spot, page))
                    .filter(spot -> Stream.of(boxes, words, placed)
                            .flatMap(List::stream)
                            .noneMatch(spot::meets))
                    .findFirst()
                    .orElseGet(() -> inside(beside(box, width, height), page)
                            ? beside(box, width, height)
                            : corner(box, width, height)));
        }
        return placed;
    }

    private static Box beside(Box box, double width, double height) {
        return new Box(box.right() + GAP, middle(box, height), width, height);
    }

    /// Where there is no room outside a box.
    private static Box corner(Box box, double width, double height) {
        return new Box(box.right() - GAP - width, box.y() + GAP, width, height);
    }

    private static double middle(Box box, double height) {
        return box.y() + (box.height() - height) / 2;
    }

    /// Right, left, above and below the box; then ever farther away on its line, at last on the lines around it.
    private static Stream<Box> candidates(Box box, double width, double height, Box page) {
        double middle = middle(box, height);
        var near = Stream.of(
                beside(box, width, height),
                new Box(box.x() - GAP - width, middle, width, height),
                new Box(box.right() - width, box.y() - GAP - height, width, height),
                new Box(box.x(), box.y() - GAP - height, width, height),
                new Box(box.right() - width, box.bottom() + GAP, width, height),
                new Box(box.x(), box.bottom() + GAP, width, height));
        var far = Stream.of(0.0, -0.5, 0.5, -1.0, 1.0, -1.5, 1.5)
                .flatMap(lines -> along(box, middle + lines * height, width, height, page));
        return Stream.concat(near, far);
    }

    private static Stream<Box> along(Box box, double y, double width, double height, Box page) {
        int steps = (int) (page.width() / STEP);
        return IntStream.range(1, steps)
                .boxed()
                .flatMap(step -> Stream.of(
                        new Box(box.right() + GAP + step * STEP, y, width, height),
                        new Box(box.x() - GAP - width - step * STEP, y, width, height)));
    }

    private static boolean inside(Box spot, Box page) {
        return spot.x() >= page.x()
                && spot.y() >= page.y()
                && spot.right() <= page.right()
                && spot.bottom() <= page.bottom();
    }
}

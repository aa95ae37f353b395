package intercept.compare.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.awt.Color;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever is painted on a page, and wherever, is found as one thing.
class PaintedRectanglesTest {

    private static final PageImage PAGE = InvoicePage.GENUINE.at(150);
    private static final List<Color> COLOURS =
            List.of(Color.BLACK, new Color(200, 30, 40), new Color(30, 60, 190), new Color(120, 170, 90));

    private final Random random = new Random(417);

    @Test
    void coversARectangleWithLessThanThreeTimesItsArea() {
        for (int run = 0; run < 60; run++) {
            double width = random.nextDouble(12, 160);
            double height = random.nextDouble(10, 120);
            var painted =
                    new Box(random.nextDouble(10, 585 - width), random.nextDouble(10, 832 - height), width, height);
            var disputed = painted(painted, COLOURS.get(run % COLOURS.size()));

            assertThat(InvoicePage.boxes(
                            PixelComparer.regions(PAGE, disputed, PagePictures.words(0), List.of(), List.of())))
                    .as("%s", painted)
                    .singleElement()
                    .satisfies(box -> Boxes.assertFits(box, painted));
        }
    }

    private static PageImage painted(Box box, Color colour) {
        var image = Scanner.image(PAGE);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        double scale = PAGE.scale();
        int left = (int) Math.round(box.x() * scale);
        int top = (int) Math.round(box.y() * scale);
        graphics.fillRect(
                left, top, (int) Math.round(box.right() * scale) - left, (int) Math.round(box.bottom() * scale) - top);
        graphics.dispose();
        return Scanner.page(image, PAGE.dpi());
    }
}

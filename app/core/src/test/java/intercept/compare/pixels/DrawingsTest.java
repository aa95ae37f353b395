package intercept.compare.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final double SCALE = 150 / 72.0;

    @Test
    void aSignIsFoundWhereItStands() {
        var found = Drawings.on(page(pen -> sign(pen, 100, 200)), List.of());

        assertThat(found).singleElement().satisfies(box -> {
            assertThat(box.x()).isBetween(97.0, 101.0);
            assertThat(box.y()).isBetween(197.0, 201.0);
            assertThat(box.width()).isBetween(39.0, 44.0);
        });
    }

    @Test
    void wordsAreNoDrawings() {
        assertThat(Drawings.on(page(pen -> sign(pen, 100, 200)), List.of(new Box(98, 198, 44, 44))))
                .isEmpty();
    }

    @Test
    void rulesAndTheFrameOfATableAreNoDrawings() {
        var page = page(pen -> {
            pen.drawLine(50, 100, 500, 100);
            pen.drawRect(50, 300, 400, 200);
            pen.drawLine(250, 300, 250, 500);
        });

        assertThat(Drawings.on(page, List.of())).isEmpty();
    }

    @Test
    void aShadedRowShowsNothing() {
        var page = page(pen -> {
            pen.setColor(new Color(200, 220, 240));
            pen.fillRect(50, 300, 400, 20);
        });

        assertThat(Drawings.on(page, List.of())).isEmpty();
    }

    @Test
    void aBulletIsTooSmall() {
        assertThat(Drawings.on(page(pen -> pen.fillOval(60, 60, 5, 5)), List.of()))
                .isEmpty();
    }

    @Test
    void theFrameAroundASignBelongsToIt() {
        var page = page(pen -> {
            pen.drawRect(90, 190, 60, 60);
            sign(pen, 100, 200);
        });

        assertThat(Drawings.on(page, List.of()))
                .singleElement()
                .satisfies(box -> assertThat(box.width()).isBetween(58.0, 63.0));
    }

    /// A circle with rays, 40 points wide.
    private static void sign(Graphics2D pen, int x, int y) {
        for (int i = 0; i < 40; i += 5) {
            pen.drawLine(x + i, y, x + 40 - i, y + 40);
        }
        pen.drawOval(x, y, 40, 40);
    }

    /// Part of an A4 page at 150 dpi, drawn in points.
    private static PageImage page(Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(1240, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SCALE, SCALE);
        pen.setColor(Color.BLACK);
        drawing.accept(pen);
        pen.dispose();
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new PageImage(image.getWidth(), image.getHeight(), pixels, 150);
    }
}

package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, -0.5, 0.5, 1, 2.5})
    void aPageOfLinesIsTurnedBack(double degrees) {
        var page = lines(degrees);

        assertThat(Skew.degrees(page)).isCloseTo(degrees, within(0.26));
        assertThat(LooksReader.of(Skew.straight(page)).distance(LooksReader.of(lines(0))))
                .isLessThan(26);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30})
    void whatIsLevelOrHasNoLinesStaysAsItIs(double degrees) {
        var page = lines(degrees);

        assertThat(Skew.straight(page)).isSameAs(page);
    }

    /// Lines of uneven length on an A4 page at 72 dpi, turned clockwise.
    private static PageImage lines(double degrees) {
        var image = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 595, 842);
        pen.setColor(Color.BLACK);
        pen.rotate(Math.toRadians(degrees), 297.5, 421);
        for (int line = 0; line < 40; line++) {
            int y = 80 + line * 17;
            for (int word = 0; word < 3 + line % 6; word++) {
                pen.fillRect(60 + word * 55 + line * 7 % 13, y, 48 - word * 3, 5);
            }
        }
        pen.dispose();
        return new PageImage(595, 842, image.getRGB(0, 0, 595, 842, new int[595 * 842], 0, 595), 72);
    }
}

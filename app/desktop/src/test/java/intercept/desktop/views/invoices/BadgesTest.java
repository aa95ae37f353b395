package intercept.desktop.views.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadgesTest {

    private static final Box PAGE = new Box(0, 0, 400, 600);

    @Test
    void aNumberStandsToTheRightOfItsBox() {
        assertThat(Badges.place(List.of(new Box(100, 100, 80, 20)), List.of(), 16, 16, PAGE))
                .containsExactly(new Box(185, 102, 16, 16));
    }

    @Test
    void aNumberCoversNoWordNoBoxAndNoOtherNumber() {
        var boxes = List.of(new Box(100, 100, 80, 12), new Box(100, 114, 80, 12), new Box(100, 128, 80, 12));
        var words = List.of(new Box(182, 100, 60, 40), new Box(40, 100, 58, 40));

        var placed = Badges.place(boxes, words, 16, 16, PAGE);

        for (var badge : placed) {
            assertThat(words).noneMatch(badge::meets);
            assertThat(boxes).noneMatch(badge::meets);
            assertThat(placed).filteredOn(badge::meets).containsExactly(badge);
        }
    }
}

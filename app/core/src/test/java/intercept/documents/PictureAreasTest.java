package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.Picture;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureAreasTest {

    @Test
    void picturesThatTouchAreOneArea() {
        assertThat(PictureAreas.of(
                        page(new Box(100, 100, 50, 20), new Box(100, 120, 50, 20), new Box(400, 700, 60, 60))))
                .containsExactly(new Box(88, 88, 74, 64), new Box(388, 688, 84, 84));
    }

    @Test
    void anAreaEndsWithThePage() {
        assertThat(PictureAreas.of(page(new Box(0, 0, 50, 50)))).containsExactly(new Box(0, 0, 62, 62));
    }

    @Test
    void aScanIsLookedAtWhole() {
        assertThat(PictureAreas.of(page(new Box(0, 0, 595, 842)))).isEmpty();
    }

    private static PageContent page(Box... pictures) {
        var all = Arrays.stream(pictures)
                .map(box -> new Picture(1, box, "", 100, 100))
                .toList();
        return new PageContent(1, 595, 842, List.of(), List.of(), all, List.of());
    }
}

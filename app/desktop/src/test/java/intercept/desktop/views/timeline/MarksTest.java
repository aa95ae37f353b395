package intercept.desktop.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.views.timeline.Marks.Mark;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final double WIDTH = 720;
    private static final Window WINDOW = new Window(0, 720_000);

    @Test
    void drawsApartWhatHasRoom() {
        assertThat(Marks.of(new long[] {100_000, 200_000}, WINDOW, WIDTH))
                .containsExactly(new Mark(100, 0, 1), new Mark(200, 1, 2));
    }

    @Test
    void joinsShapesThatWouldTouch() {
        assertThat(Marks.of(new long[] {100_000, 104_000, 300_000}, WINDOW, WIDTH))
                .containsExactly(new Mark(102, 0, 2), new Mark(300, 2, 3));
    }

    @Test
    void cutsACrowdIntoCellsThatKeepTheirCount() {
        var crowd = LongStream.range(0, 100_000).map(i -> i * 7).toArray();

        var marks = Marks.of(crowd, WINDOW, WIDTH);

        assertThat(marks).hasSize(10).allMatch(Mark::isPill);
        assertThat(marks.stream().mapToInt(Mark::count).sum()).isEqualTo(100_000);
    }

    @Test
    void findsNothingInAnEmptyLane() {
        assertThat(Marks.of(new long[0], WINDOW, WIDTH)).isEmpty();
    }
}

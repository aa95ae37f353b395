package intercept.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "7,1", "7,3", "1754,200", "1754,0", "5,100"})
    void everyRowIsDoneOnce(int rows, int least) {
        var done = new AtomicIntegerArray(rows + 1);

        Bands.each(rows, least, (from, to) -> {
            for (int row = from; row < to; row++) {
                done.incrementAndGet(row);
            }
        });

        for (int row = 0; row < rows; row++) {
            assertThat(done.get(row)).as("row %d", row).isOne();
        }
        assertThat(done.get(rows)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aFailureReachesTheCaller(int rows) {
        assertThatThrownBy(() -> Bands.each(rows, 1, (_, _) -> {
                    throw new IllegalArgumentException("no such row");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such row");
    }
}

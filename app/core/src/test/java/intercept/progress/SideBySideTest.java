package intercept.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void bothPiecesRunAtTheSameTime() throws InterruptedException {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(1);

        var both = SideBySide.run(() -> meet(first, second, "one"), () -> meet(second, first, "other"));

        assertThat(both).isEqualTo(new SideBySide.Both<>("one", "other"));
    }

    private static String meet(CountDownLatch mine, CountDownLatch others, String name) throws InterruptedException {
        mine.countDown();
        others.await();
        return name;
    }

    @Test
    void aFailureOfEitherIsThrownAsItIs() {
        assertThatThrownBy(() -> SideBySide.<Integer, Integer, IOException>run(() -> broken("one"), () -> 2))
                .isInstanceOf(IOException.class)
                .hasMessage("one");
        assertThatThrownBy(() -> SideBySide.<Integer, Integer, IOException>run(() -> 1, () -> broken("other")))
                .isInstanceOf(IOException.class)
                .hasMessage("other");
    }

    private static int broken(String message) throws IOException {
        throw new IOException(message);
    }

    @Test
    void theOtherPieceIsStoppedAndHasEndedWhenOneFails() {
        var ended = new AtomicBoolean();

        assertThatThrownBy(() -> SideBySide.<Integer, Integer, IOException>run(() -> broken("one"), () -> {
                    try {
                        new CountDownLatch(1).await();
                        return 0;
                    } finally {
                        ended.set(true);
                    }
                }))
                .hasMessage("one");
        assertThat(ended).isTrue();
    }

    @Test
    void whoeverStopsTheCallerStopsBoth() {
        var ended = new AtomicBoolean();

        assertThatThrownBy(() -> SideBySide.run(
                        () -> {
                            Thread.currentThread().interrupt();
                            return 1;
                        },
                        () -> {
                            try {
                                new CountDownLatch(1).await();
                                return 2;
                            } finally {
                                ended.set(true);
                            }
                        }))
                .isInstanceOf(InterruptedException.class);
        assertThat(ended).isTrue();
    }
}

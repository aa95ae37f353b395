package intercept.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class FxJobsTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void dropsAnOlderReadThatEndsAfterTheNewerOne() throws TimeoutException {
        var delivered = new ArrayList<String>();
        var newerCame = new CountDownLatch(1);
        var jobs = WaitForAsyncUtils.waitForAsyncFx(5_000, FxJobs::new);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            jobs.load(
                    "slot",
                    _ -> {
                        newerCame.await();
                        return "older";
                    },
                    delivered::add);
            jobs.load("slot", _ -> "newer", result -> {
                delivered.add(result);
                newerCame.countDown();
            });
            return true;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, jobs::isIdle));
        assertThat(delivered).isEqualTo(List.of("newer"));
    }
}

package intercept.desktop;

import static java.util.Objects.requireNonNull;

import intercept.desktop.fx.Theme;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test of what is seen. It runs without a display; a test makes its nodes in [#make], finds them by id, and
/// clicks and types with the methods of [FxRobot].
@Tag("ui")
public abstract class UiTest extends FxRobot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 900;

    /// The desk that the tested nodes sit at. Made anew for each test.
    @SuppressWarnings("NullAway.Init") // set in start, before any test runs
    protected TestDesk desk;

    /// Makes what is tested, on the application thread.
    protected abstract Parent make(TestDesk desk);

    /// The desk to sit at, for tests that need another case or language.
    protected TestDesk desk() {
        return new TestDesk();
    }

    @BeforeEach
    final void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        desk = desk();
        FxToolkit.setupStage(stage -> {
            var scene = new Scene(make(desk), WIDTH, HEIGHT);
            Theme.LIGHT.dress(scene, 100);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    final void close() throws TimeoutException {
        FxToolkit.hideStage();
        FxToolkit.cleanupStages();
    }

    /// The node with this id.
    @SuppressWarnings("TypeParameterUnusedInFormals") // reads better than a class argument in every line
    protected <T extends Node> T find(String id) {
        return requireNonNull(lookup("#" + id).<T>query(), id);
    }

    /// Lets the application thread finish what it was asked to do.
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}

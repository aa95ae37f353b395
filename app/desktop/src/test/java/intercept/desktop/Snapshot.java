package intercept.desktop;

import intercept.desktop.fx.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Draws nodes to PNG files, without a window. Call it in a [UiTest], where the toolkit is up.
public final class Snapshot {

    private static final Path FOLDER = Path.of("target", "snapshots");

    private Snapshot() {}

    /// Draws on the invented case in both themes and both languages:
    /// `target/snapshots/NAME-WIDTHxHEIGHT-(light|dark)-(en|ja).png`.
    public static List<Path> all(String name, int width, int height, Function<TestDesk, Parent> make) {
        return List.of(
                one(name, width, height, Theme.LIGHT, Locale.ENGLISH, make),
                one(name, width, height, Theme.DARK, Locale.ENGLISH, make),
                one(name, width, height, Theme.LIGHT, Locale.JAPANESE, make),
                one(name, width, height, Theme.DARK, Locale.JAPANESE, make));
    }

    public static Path one(
            String name, int width, int height, Theme theme, Locale locale, Function<TestDesk, Parent> make) {
        var file = FOLDER.resolve("%s-%dx%d-%s-%s.png"
                .formatted(name, width, height, theme.name().toLowerCase(Locale.ROOT), locale.getLanguage()));
        write(file, width, height, theme, 100, () -> make.apply(new TestDesk(new StubCase(), locale)));
        return file;
    }

    /// Draws what `make` makes, on the application thread, into a file.
    ///
    /// @param scale of the text in percent
    public static void write(Path file, int width, int height, Theme theme, int scale, Callable<Parent> make) {
        var image = onFxThread(() -> {
            var scene = new Scene(make.call(), width, height);
            theme.dress(scene, scale);
            scene.snapshot(null); // lays out; controls such as tables make their cells in the first pulse
            return scene.snapshot(null);
        });
        write(file, image);
    }

    /// The picture of a scene as it is now.
    public static void write(Path file, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T onFxThread(Callable<T> work) {
        if (javafx.application.Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError("drawing failed", e);
            }
        }
        try {
            return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("drawing failed", e);
        }
    }
}

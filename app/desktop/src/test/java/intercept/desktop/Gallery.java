package intercept.desktop;

import intercept.desktop.fx.Theme;
import intercept.desktop.shell.SampleCase;
import intercept.desktop.shell.ShellPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxToolkit;

/// Draws every view of a case, the welcome page, the dialogs, the palette, a running job and an empty case into
/// `target/gallery`, without a display, in two sizes, themes and languages, and with text of 150 %:
///
///     mvn -o test -pl app/core,app/desktop -Dtest=Gallery -Dgallery=true -Dsurefire.failIfNoSpecifiedTests=false
///
/// draws the sample case, `-Dgallery=FOLDER` the case of a folder (as seen from the root of the project), and
/// `-Dgallery=invented` the one that the tests use.
@Tag("ui")
@EnabledIfSystemProperty(named = "gallery", matches = ".*")
class Gallery {

    private static final Path FOLDER = Path.of("target", "gallery");

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void draws() throws IOException {
        Files.createDirectories(FOLDER);
        var evidence = evidence(System.getProperty("gallery", ""));
        var cases = Files.createTempDirectory("gallery-cases");
        for (var size : List.of(new int[] {1280, 800}, new int[] {1920, 1080})) {
            for (var theme : Theme.values()) {
                for (var locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    new ShellPictures(FOLDER, cases, size[0], size[1], theme, locale, 100).drawAll(evidence);
                }
            }
            new ShellPictures(FOLDER, cases, size[0], size[1], Theme.LIGHT, Locale.ENGLISH, 150).drawAll(evidence);
            new ShellPictures(FOLDER, cases, size[0], size[1], Theme.DARK, Locale.JAPANESE, 150).drawAll(evidence);
        }
    }

    private static Optional<Path> evidence(String wish) {
        return switch (wish) {
            case "invented" -> Optional.empty();
            case "", "true" -> SampleCase.REMINDER_FRAUD.find();
            default ->
                Optional.of(Path.of("..", "..").resolve(wish).toAbsolutePath().normalize());
        };
    }
}

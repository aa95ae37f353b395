package intercept.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void opensTheWindowForNothingOrOnePath() {
        assertThat(Launcher.wantsWindow()).isTrue();
        assertThat(Launcher.wantsWindow(folder.toString())).isTrue();
        assertThat(Launcher.wantsWindow("--help")).isFalse();
        assertThat(Launcher.wantsWindow("investigate", folder.toString())).isFalse();
    }

    @Test
    void takesFoldersAndCaseFiles() throws IOException {
        var file = Files.createFile(folder.resolve("a.intercept"));
        assertThat(Launcher.refusal()).isEmpty();
        assertThat(Launcher.refusal(folder.toString())).isEmpty();
        assertThat(Launcher.refusal(file.toString())).isEmpty();
    }

    @Test
    void saysInOneLineWhatCannotBeOpened() throws IOException {
        var missing = folder.resolve("missing").toString();
        var other = Files.createFile(folder.resolve("letter.pdf")).toString();
        assertThat(Launcher.refusal(missing))
                .isEqualTo(Optional.of(missing
                        + ": there is no such folder or case file, and no such command. See intercept --help."));
        assertThat(Launcher.refusal(other))
                .isEqualTo(Optional.of(other + ": this is no case file. Name a folder with evidence, or a file that"
                        + " ends in .intercept."));
    }
}

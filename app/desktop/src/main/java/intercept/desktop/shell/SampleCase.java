package intercept.desktop.shell;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The sample case that comes with the program, beside its jar or in the checked-out sources.
public final class SampleCase {

    private static final String FOLDER = "cases/reminder-fraud";

    private SampleCase() {}

    /// Looks in the program's folder and above it, then in the working folder.
    public static Optional<Path> find() {
        return program().flatMap(SampleCase::above).or(() -> above(Path.of("").toAbsolutePath()));
    }

    private static Optional<Path> above(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(FOLDER))) {
                return Optional.of(folder.resolve(FOLDER));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> program() {
        var source = SampleCase.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}

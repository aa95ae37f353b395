package intercept;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Mails and documents of public projects, which lie beside the repository and are not part of it. A test that
/// needs them is skipped where they are absent.
public final class Corpora {

    private Corpora() {}

    /// The folder of one corpus, such as `eml-mime4j`. Skips the running test where it is absent.
    public static Path folder(String name) {
        var found = find(name);
        assumeTrue(found.isPresent(), () -> "skipped: no corpus " + name + " at ../shared/corpora");
        return found.orElseThrow();
    }

    /// All files of one corpus, in order of their paths.
    public static List<Path> files(String name) {
        try (var paths = Files.walk(folder(name))) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/corpora").resolve(name);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}

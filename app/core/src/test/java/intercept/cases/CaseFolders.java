package intercept.cases;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the sample cases lie: `cases/` at the root of the project.
public final class CaseFolders {

    private CaseFolders() {}

    public static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var cases = folder.resolve("cases");
            if (Files.isDirectory(cases) && Files.isDirectory(folder.resolve("app/core"))) {
                return cases;
            }
        }
        throw new IllegalStateException("no folder cases/ above " + Path.of("").toAbsolutePath());
    }
}

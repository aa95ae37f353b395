package intercept.desktop.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// Where the case file of a folder lies: never in the folder itself, since evidence is only read. The first folder
/// named `exports` gets `exports.intercept`, another one of that name `exports-2.intercept`; an index beside them
/// remembers which is whose, so that opening a folder again opens its case again.
public final class CaseFiles {

    public static final String ENDING = ".intercept";

    private final Path home;

    /// @param home made when it is first needed
    public CaseFiles(Path home) {
        this.home = home;
    }

    /// `Intercept` in the user's documents, or in his home where there are none.
    public static CaseFiles ofUser() {
        var user = Path.of(System.getProperty("user.home"));
        var documents = user.resolve("Documents");
        return new CaseFiles((Files.isDirectory(documents) ? documents : user).resolve("Intercept"));
    }

    public static boolean isCaseFile(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(ENDING);
    }

    /// The case file of a folder, which need not exist yet.
    public Path of(Path folder) throws IOException {
        Files.createDirectories(home);
        var absolute = folder.toAbsolutePath().normalize();
        var index = home.resolve("folders.properties");
        var known = new Properties();
        if (Files.exists(index)) {
            try (var in = Files.newBufferedReader(index, StandardCharsets.UTF_8)) {
                known.load(in);
            }
        }
        var name = known.getProperty(absolute.toString());
        if (name == null) {
            name = free(absolute);
            known.setProperty(absolute.toString(), name);
            try (var out = Files.newBufferedWriter(index, StandardCharsets.UTF_8)) {
                known.store(out, null);
            }
        }
        return home.resolve(name);
    }

    private String free(Path folder) {
        var base = folder.getFileName() == null ? "case" : folder.getFileName().toString();
        var name = base + ENDING;
        for (int n = 2; Files.exists(home.resolve(name)); n++) {
            name = base + "-" + n + ENDING;
        }
        return name;
    }
}

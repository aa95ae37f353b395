package intercept.desktop.shell;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The sample cases that come with the program, beside its jar or in the checked-out sources.
public enum SampleCase {
    /// An invoice with a swapped account.
    REMINDER_FRAUD("reminder-fraud"),
    /// A bank account that really changes: it looks like fraud, and is none.
    BANK_CHANGE("bank-change");

    private final String folder;

    SampleCase(String folder) {
        this.folder = folder;
    }

    /// Those that are there.
    public static Map<SampleCase, Path> found() {
        var found = new EnumMap<SampleCase, Path>(SampleCase.class);
        for (var sample : values()) {
            sample.find().ifPresent(path -> found.put(sample, path));
        }
        return found;
    }

    /// Looks in the program's folder and above it, then in the working folder.
    public Optional<Path> find() {
        return program().flatMap(this::above).or(() -> above(Path.of("").toAbsolutePath()));
    }

    /// The end of its words' keys and of its ids.
    String key() {
        return folder;
    }

    private Optional<Path> above(Path start) {
        for (var at = start; at != null; at = at.getParent()) {
            var sample = at.resolve("cases").resolve(folder);
            if (Files.isDirectory(sample)) {
                return Optional.of(sample);
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

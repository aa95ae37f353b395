package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BankChangeTest {

    private static final Path FOLDER = CaseFolders.root().resolve("bank-change");

    @Test
    void theCheckedInCaseIsWhatTheGeneratorWrites() throws IOException {
        var files = BankChange.files();
        var different = new TreeSet<String>();
        for (var file : files.entrySet()) {
            var path = FOLDER.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                different.add(file.getKey());
            }
        }
        assertThat(different).as("files to write again with BankChange.main").isEmpty();
        assertThat(checkedIn()).containsExactlyElementsOf(files.keySet());
    }

    private static Iterable<String> checkedIn() throws IOException {
        try (var walk = Files.walk(FOLDER)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("README.md") && !path.startsWith("expected/"))
                    .sorted()
                    .toList();
        }
    }
}

package intercept.authentication.results;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Fields as providers and programs write them, with what is read of each: `result-formats.txt`.
class ResultFormatsTest {

    private static final String LIST = "result-formats.txt";

    @Test
    void readsEachFormatAsListed() throws IOException {
        String expected = expected();
        String found = expected.lines()
                .filter(line -> !line.startsWith("    "))
                .map(line -> line.startsWith("#") || line.isBlank() ? line : line + "\n" + read(line))
                .collect(Collectors.joining("\n", "", "\n"));
        if (!found.equals(expected)) {
            Files.writeString(Path.of("target", LIST + ".actual"), found);
        }
        assertThat(found).as("target/%s.actual holds what was found", LIST).isEqualTo(expected);
    }

    private static String read(String line) {
        var header = Fields.of(line.replace("\\n", "\r\n").replace("\\t", "\t")).getFirst();
        return Described.field(ResultFields.read(0, header).orElseThrow());
    }

    private static String expected() throws IOException {
        try (InputStream in = ResultFormatsTest.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

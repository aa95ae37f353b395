package intercept.mail.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusBodiesTest {

    @Test
    void readsEveryMailOfTheCorporaAsIfItWereABody() throws IOException {
        var corpora = corpora();
        assumeTrue(corpora.isPresent(), "the corpora are not here");
        int read = 0;
        for (var file : mails(corpora.orElseThrow())) {
            var body = body(Files.readString(file, StandardCharsets.ISO_8859_1));
            assertThat(SafeHtml.read(body).text()).as(file.toString()).doesNotContain("\u0000\u0000\u0000\u0000");
            assertThat(PlainText.read(body).notices()).as(file.toString()).isEmpty();
            read++;
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static List<Path> mails(Path corpora) throws IOException {
        try (var files = Files.walk(corpora)) {
            return files.filter(file ->
                            corpora.relativize(file).getName(0).toString().startsWith("eml-"))
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() < 2_000_000)
                    .toList();
        }
    }

    /// Everything below the header, quoted-printable undone as far as it hides mark-up.
    private static String body(String mail) {
        int blank = Math.max(mail.indexOf("\n\n"), mail.indexOf("\r\n\r\n"));
        var body = blank < 0 ? mail : mail.substring(blank);
        return body.replaceAll("=\r?\n", "").replace("=3D", "=").replace("\0", "");
    }

    private static Optional<Path> corpora() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var found = at.resolve("shared/corpora");
            if (Files.isDirectory(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}

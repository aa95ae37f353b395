package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSessionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-10T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path evidence;
    private CaseSession session;

    @BeforeEach
    void open() throws CaseException, IOException {
        evidence = Files.createDirectories(folder.resolve("evidence"));
        session = new SqliteCases(List.of(), CLOCK).openOrCreate(folder.resolve("test.intercept"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aMailInTheFolderIsALineOfTheTable() throws Exception {
        mail("alice@mycompany.example/Inbox/1.eml", "<1@x.example>", "Invoice INV-1042", "Please pay by Friday.");

        var report = session.addEvidence(List.of(evidence), Progress.NONE);

        assertThat(report).isEqualTo(new IngestReport(1, 1, 0, 1, 0, true));
        assertThat(rows(MessageQuery.ALL)).extracting(MessageRow::subject).containsExactly("Invoice INV-1042");
    }

    private List<MessageRow> rows(MessageQuery query) {
        return session.rows(LongStream.of(session.messageIds(query)).boxed().toList());
    }

    private void mail(String path, String id, String subject, String text) throws IOException {
        var lines = """
                From: Alice Smith <alice@mycompany.example>
                To: Bob Jones <bob@customer.example>
                Date: Wed, 5 Aug 2026 09:15:00 +0000
                Subject: %s
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(subject, id, text);
        var file = evidence.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}

package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.MailFormat;
import intercept.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-10T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void anImportStoppedTwiceAndTakenUpAgainGivesTheSameCase() throws Exception {
        var mails = writeMails();

        try (var straight = open("straight");
                var stopped = open("stopped")) {
            assertThat(straight.addEvidence(mails, Progress.NONE).finished()).isTrue();
            // Once among the mails, once among the payment facts, which have no name.
            assertThat(stopped.addEvidence(mails, stopping(17, false)).finished())
                    .isFalse();
            assertThat(stopped.addEvidence(mails, stopping(5, true)).finished()).isFalse();
            assertThat(stopped.addEvidence(mails, Progress.NONE).finished()).isTrue();

            assertThat(stopped.messageIds(MessageQuery.ALL)).isEqualTo(straight.messageIds(MessageQuery.ALL));
            assertThat(rows(stopped)).isEqualTo(rows(straight));
            assertThat(facts(stopped)).isEqualTo(facts(straight));
            assertThat(stopped.files()).isEqualTo(straight.files());
            assertThat(stopped.accounts()).isNotEmpty().isEqualTo(straight.accounts());
            assertThat(stopped.verify(Progress.NONE)).isEmpty();
        }
    }

    private List<Path> writeMails() throws IOException {
        var mails = new MailFolder(folder.resolve("evidence"));
        for (int i = 10; i < 50; i++) {
            var mail = mails.mail(i % 3 + "/" + i + ".eml")
                    // Every fourth is another copy of the one before.
                    .id("<" + (i % 4 == 3 ? i - 1 : i) + "@mycompany.example>")
                    .field("In-Reply-To: <" + (i - i % 5) + "@mycompany.example>")
                    .text("Please pay to DE89 3704 0044 0532 0130 00.");
            if (i % 7 == 0) {
                mail.attachment("terms.txt", "Payable within " + i + " days.");
            }
            mail.write();
        }
        return List.of(mails.root());
    }

    private CaseSession open(String name) throws CaseException {
        return new SqliteCases(List.of(), CLOCK).openOrCreate(folder.resolve(name + ".intercept"));
    }

    private static Progress stopping(long at, boolean nameless) {
        return (done, _, what) -> {
            if (done == at && what.isEmpty() == nameless) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static List<Long> ids(CaseSession session) throws CaseException {
        return Arrays.stream(session.messageIds(MessageQuery.ALL)).boxed().toList();
    }

    private static List<MessageRow> rows(CaseSession session) throws CaseException {
        return session.rows(ids(session));
    }

    private static List<MessageFacts> facts(CaseSession session) throws CaseException {
        var facts = session.facts(ids(session));
        assertThat(facts).extracting(fact -> fact.message().format()).containsOnly(MailFormat.EML);
        return facts;
    }
}

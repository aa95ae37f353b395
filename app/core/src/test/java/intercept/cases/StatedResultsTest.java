package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.authentication.results.ResultMethod;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.FindingRow;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample cases without their zone files: what the recipients' own servers wrote into the mails must do.
class StatedResultsTest {

    @TempDir
    Path temporary;

    @Test
    void theFraudIsKnownByTheWordOfTheRecipientsServers() throws Exception {
        try (var session = withoutAnswers("reminder-fraud")) {
            assertThat(authentication(session))
                    .extracting(Finding::rule, Finding::variant, Finding::severity)
                    .containsOnly(tuple("HA-005", "stated", Severity.HIGH))
                    .hasSize(4);
            assertThat(authentication(session)
                            .map(finding -> finding.arguments().getLast()))
                    .containsOnly("mx.client2.example", "mx.customer.example");
        }
    }

    @Test
    void theGenuineMailsFailNoCheckByThatWord() throws Exception {
        try (var session = withoutAnswers("bank-change")) {
            assertThat(authentication(session)).extracting(Finding::rule).containsExactly("HA-006");
        }
    }

    @Test
    void aMailIsExaminedWithWhatServersStateInIt() throws Exception {
        try (var session = withoutAnswers("reminder-fraud")) {
            long disputed = authentication(session)
                    .findFirst()
                    .orElseThrow()
                    .evidence()
                    .getFirst()
                    .mail()
                    .orElseThrow();
            var claims = session.examine(disputed).orElseThrow().claims();

            assertThat(claims.atEntry(ResultMethod.DMARC)).singleElement().satisfies(claim -> {
                assertThat(claim.standing().text()).isEqualTo("The recipient's own server says it.");
                assertThat(claim.statement().text()).isEqualTo("dmarc=pass (p=none) header.from=outlook.test");
            });
            assertThat(claims.passesNotCounted()).isEmpty();
        }
    }

    private CaseSession withoutAnswers(String name) throws IOException, CaseException, InterruptedException {
        var folder = temporary.resolve(name);
        copy(CaseFolders.root().resolve(name), folder);
        var session = new SqliteCases().openOrCreate(temporary.resolve(name + ".intercept"));
        session.addEvidence(List.of(folder), Progress.NONE);
        session.analyze(Progress.NONE);
        return session;
    }

    private static Stream<Finding> authentication(CaseSession session) throws CaseException {
        return session.findings().stream()
                .map(FindingRow::finding)
                .filter(finding -> finding.rule().matches("HA-00[1-6]"));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (var all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).startsWith("dns"))
                    .toList();
        }
        for (var file : files) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}

package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.rules.RuleCatalogue;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.FindingRow;
import intercept.session.MessageQuery;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Which rules must speak in each sample case, and which must be quiet.
///
/// A rule speaks about the dispute when a finding of it has evidence from a disputed mail, its files included. That
/// is asked of the rules that judge a mail; those that compare mailboxes or incidents may rest on genuine mails
/// alone. A rule that must be quiet may still remark on something with a severity below medium, but on no mail at
/// all may it say more: a case has many more ordinary mails than disputed ones.
class SampleCaseRulesTest {

    private static final Set<String> WRITTEN =
            RuleCatalogue.ALL.stream().map(rule -> rule.suspicion().id()).collect(Collectors.toSet());

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> everySampleCaseHearsTheRulesThatItShould() {
        return ExpectedRules.read().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.folder(), () -> investigate(expected)));
    }

    @Test
    void everySampleCaseIsInTheTable() throws IOException {
        try (var folders = Files.list(CaseFolders.root())) {
            assertThat(folders.filter(folder -> Files.isRegularFile(folder.resolve("case.json")))
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ExpectedRules.read().stream()
                            .map(ExpectedRules::folder)
                            .toList());
        }
    }

    private void investigate(ExpectedRules expected) throws CaseException, InterruptedException {
        try (var session = new SqliteCases().openOrCreate(temporary.resolve(expected.folder() + ".intercept"))) {
            session.addEvidence(List.of(CaseFolders.root().resolve(expected.folder())), Progress.NONE);
            session.analyze(Progress.NONE);
            var disputed = disputed(session, expected);
            var findings = session.findings().stream().map(FindingRow::finding).toList();

            assertThat(disputed).as("disputed mails").isNotEmpty();
            assertThat(ids(findings, finding -> concerns(finding, disputed)))
                    .as("rules that speak about a disputed mail")
                    .containsAll(written(expected.mail()));
            assertThat(ids(findings, _ -> true)).as("rules that speak").containsAll(written(expected.anywhere()));
            assertThat(findings.stream()
                            .filter(finding -> expected.quiet().contains(finding.rule()))
                            .filter(finding -> finding.severity().compareTo(Severity.MEDIUM) <= 0))
                    .as("findings of rules that must be quiet")
                    .isEmpty();
        }
    }

    private static Set<Long> disputed(CaseSession session, ExpectedRules expected) throws CaseException {
        var named = Set.copyOf(session.summary().description().disputed());
        var disputed = new HashSet<Long>();
        for (long id : session.messageIds(MessageQuery.ALL)) {
            var message = session.message(id).message();
            if (message.messageId().filter(named::contains).isPresent() || isBy(message, expected.impostors())) {
                disputed.add(id);
            }
        }
        return disputed;
    }

    private static boolean isBy(Message message, Set<String> domains) {
        return message.author().map(Address::domain).filter(domains::contains).isPresent();
    }

    private static boolean concerns(Finding finding, Set<Long> mails) {
        return finding.evidence().stream()
                .flatMap(evidence -> evidence.mail().stream())
                .anyMatch(mails::contains);
    }

    private static Set<String> ids(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(which).map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> written(Set<String> rules) {
        return rules.stream().filter(WRITTEN::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}

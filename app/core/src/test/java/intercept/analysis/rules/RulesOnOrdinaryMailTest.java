package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.CorpusFacts;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules say of mail that has nothing to do with any case. The figures stand in `route.md` of the docs.
class RulesOnOrdinaryMailTest {

    private static final String CORPUS = "eml-spamassassin-shared";

    /// Servers that took in the mails of the corpus.
    private static final String[] RECEIVERS = {
        "taint.org", "slashnull.org", "netnoteinc.com", "jmason.org", "localhost", "127.0.0.1"
    };

    @Test
    void raiseNothingAboveLowOnOrdinaryMail() {
        var facts = CorpusFacts.of(CORPUS, file -> file.toString().contains("easy-ham"));

        assertThat(facts.messages()).hasSize(400);
        assertThat(findings(facts).filter(finding -> finding.severity().compareTo(Severity.LOW) < 0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            easy-ham | 400 | HA-007 info=10, HA-016 low=1, HA-017 low=1, ID-008 low=1
            hard-ham | 50  | HA-015 low=1, HA-016 low=1, HA-017 low=1
            /spam    | 300 | HA-007 info=3, HA-015 low=19, HA-016 high=4, HA-016 low=5, HA-017 low=17, HA-019 low=97
            """)
    void raiseLittleWhereNobodyIsDeclared(String set, int mails, String findings) {
        var facts = CorpusFacts.of(CORPUS, file -> file.toString().contains(set));

        assertThat(facts.messages()).hasSize(mails);
        assertThat(counts(facts)).isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource({"easy-ham, 0", "hard-ham, 1", "/spam, 85"})
    void holdDatesAgainstTheArrivalWhereTheReceiversAreDeclared(String set, long late) {
        var facts = CorpusFacts.of(CORPUS, file -> file.toString().contains(set));

        assertThat(findings(facts.trusting(RECEIVERS))
                        .filter(finding -> finding.rule().equals("HA-012"))
                        .map(Finding::severity))
                .hasSize((int) late)
                .allMatch(Severity.LOW::equals);
    }

    /// `HA-007 info=10, HA-016 low=1`
    private static String counts(CaseFacts facts) {
        return findings(facts)
                .collect(Collectors.groupingBy(
                        finding ->
                                finding.rule() + " " + finding.severity().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Finding> findings(CaseFacts facts) {
        return RuleCatalogue.ALL.stream().flatMap(rule -> switch (rule.examine(facts)) {
            case Answer.Looked looked -> looked.findings().stream();
            case Answer.NotApplicable _ -> List.<Finding>of().stream();
        });
    }
}

package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.CorpusFacts;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the rules say of mail that has nothing to do with any case.
class RulesOnOrdinaryMailTest {

    private static final String CORPUS = "eml-spamassassin-shared";

    @Test
    void raiseNothingAboveLowOnOrdinaryMail() {
        var facts = CorpusFacts.of(CORPUS, file -> file.toString().contains("easy-ham"));

        assertThat(facts.messages()).hasSize(400);
        assertThat(findings(facts).filter(finding -> finding.severity().compareTo(Severity.LOW) < 0))
                .isEmpty();
    }

    @Test
    void raiseLittleOnTheWholeCorpus() {
        var facts = CorpusFacts.of(CORPUS, file -> !file.endsWith("SOURCE.txt"));

        assertThat(facts.messages()).hasSize(750);
        Map<String, Long> counts = findings(facts)
                .collect(Collectors.groupingBy(
                        finding -> finding.rule() + " " + finding.severity(), TreeMap::new, Collectors.counting()));
        System.out.println("Findings on 750 ordinary and unwanted mails: " + counts);

        assertThat(counts).isNotNull();
    }

    private static Stream<Finding> findings(CaseFacts facts) {
        return RuleCatalogue.ALL.stream().flatMap(rule -> switch (rule.examine(facts)) {
            case Answer.Looked looked -> looked.findings().stream();
            case Answer.NotApplicable _ -> List.<Finding>of().stream();
        });
    }
}

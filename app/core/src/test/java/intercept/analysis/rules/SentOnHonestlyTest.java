package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentOnHonestlyTest {

    private static final TestMail FROM_LIST = TestMail.from("ingrid@solberg.example")
            .header("List-Id", "Rope makers <Talk.lists.example>")
            .header("List-Post", "<mailto:talk@lists.example>");
    private static final TestMail FORWARDED = TestMail.from("alice@mycompany.example")
            .header("Return-Path", "<SRS0=abcd=12=mycompany.example=alice@fwd.mailpark.example>");

    @Test
    void tellsOfAListFromItsSecondMailOn() {
        var facts = TestFacts.of(
                FROM_LIST.at("2026-08-01T00:00:00Z"),
                FROM_LIST.at("2026-08-02T00:00:00Z"),
                FROM_LIST.at("2026-08-03T00:00:00Z"));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.variant()).isEqualTo("list");
            assertThat(finding.arguments()).containsExactly("talk.lists.example", "2");
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.mail().orElseThrow(), Evidence::locator)
                    .containsExactly(tuple(2L, "header:List-Id"), tuple(3L, "header:List-Id"));
        });
    }

    @Test
    void believesNoListWithoutHistoryOrWithoutAnAddressToPostTo() {
        var silent = TestMail.from("ingrid@solberg.example").header("List-Id", "<talk.lists.example>");

        assertThat(findings(TestFacts.of(FROM_LIST))).isEmpty();
        assertThat(findings(TestFacts.of(silent, silent))).isEmpty();
    }

    @Test
    void tellsOfADeclaredForwarder() {
        assertThat(findings(TestFacts.of(FORWARDED).trusting("in.mailpark.example")))
                .extracting(Finding::variant, Finding::arguments)
                .containsExactly(tuple("", List.of("fwd.mailpark.example", "1")));
    }

    @Test
    void believesNoForwarderThatNobodyDeclared() {
        assertThat(findings(TestFacts.of(FORWARDED))).isEmpty();
        assertThat(findings(TestFacts.of(TestMail.from("alice@mycompany.example")
                                .header("Return-Path", "<alice@fwd.mailpark.example>"))
                        .trusting("in.mailpark.example")))
                .isEmpty();
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new SentOnHonestly().examine(facts)).findings();
    }
}

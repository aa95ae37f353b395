package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.ALLOWED;
import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.ID;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import org.junit.jupiter.api.Test;

class SpfFailsForOwnNameTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";

    private final SpfFailsForOwnName rule = new SpfFailsForOwnName();

    @Test
    void namesTheAddressThatTheDomainDoesNotAllow() {
        assertThat(findings(rule, facts(mail(ALICE, FOREIGN)))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.arguments())
                    .containsExactly(
                            "alice@mycompany.example",
                            "mycompany.example",
                            FOREIGN,
                            "fail",
                            "-all",
                            "2026-08-05T09:15:00Z");
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:From", "header:Received");
        });
    }

    @Test
    void staysQuietOnAllowedAddresses() {
        assertThat(findings(rule, facts(mail(ALICE, ALLOWED)))).isEmpty();
    }

    @Test
    void weighsLittleWhereASignatureHoldsOrAListPassedItOn() {
        assertThat(findings(rule, facts(mail(ALICE, FOREIGN)).signed(ID, DkimResult.PASS)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.LOW, "passed-on"));
        assertThat(findings(rule, facts(mail(ALICE, FOREIGN).header("List-Id", "<all.list.test>"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(rule.examine(ProvenMails.withoutAnswers(mail(ALICE, FOREIGN))))
                .isEqualTo(new Answer.NotApplicable("answers"));
    }
}

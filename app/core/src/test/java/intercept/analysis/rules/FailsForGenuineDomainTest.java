package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.ALLOWED;
import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.ID;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Finding;
import intercept.model.Severity;
import org.junit.jupiter.api.Test;

class FailsForGenuineDomainTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";

    private final FailsForGenuineDomain rule = new FailsForGenuineDomain();

    @Test
    void isGraveWhereNothingOfTheDomainStandsBehindTheMail() {
        var facts = facts(mail(ALICE, FOREIGN)).signed(ID, DkimResult.FAIL);

        assertThat(findings(rule, facts)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.arguments())
                    .containsExactly(
                            "alice@mycompany.example",
                            "My Company NV",
                            "mycompany.example",
                            FOREIGN,
                            "reject",
                            "2026-08-05T09:15:00Z");
        });
    }

    @Test
    void staysQuietWhereEitherProofHolds() {
        assertThat(findings(rule, facts(mail(ALICE, ALLOWED)).signed(ID, DkimResult.FAIL)))
                .isEmpty();
        assertThat(findings(rule, facts(mail(ALICE, FOREIGN)).signed(ID, DkimResult.PASS)))
                .isEmpty();
    }

    @Test
    void weighsLittleWhereAListPassedItOn() {
        var listed =
                facts(mail(ALICE, FOREIGN).header("List-Id", "<all.list.test>")).signed(ID, DkimResult.FAIL);

        assertThat(findings(rule, listed)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void saysNothingOfStrangers() {
        assertThat(findings(rule, facts(mail("x@outlook.test", ALLOWED)).signed(ID, DkimResult.FAIL)))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(rule.examine(ProvenMails.withoutAnswers(mail(ALICE, FOREIGN))))
                .isEqualTo(new Answer.NotApplicable("answers"));
    }
}

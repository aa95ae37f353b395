package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.ALLOWED;
import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.ID;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static intercept.analysis.rules.ProvenMails.stated;
import static intercept.analysis.rules.ProvenMails.withoutAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Finding;
import intercept.model.Severity;
import org.junit.jupiter.api.Test;

class SentByGenuineDomainTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";

    private final SentByGenuineDomain rule = new SentByGenuineDomain();

    @Test
    void isCriticalWhereTheGenuineSignatureHolds() {
        assertThat(findings(rule, facts(mail(ALICE, ALLOWED)).signed(ID, DkimResult.PASS)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.CRITICAL, ""));
    }

    @Test
    void tellsACopyInTheAuthorsHouse() {
        assertThat(findings(rule, facts(mail(ALICE, FOREIGN).heldBy("alice@mycompany.example"))))
                .extracting(Finding::variant)
                .containsExactly("kept");
    }

    @Test
    void staysQuietWithoutASignatureThatHolds() {
        assertThat(findings(rule, facts(mail(ALICE, ALLOWED)).signed(ID, DkimResult.FAIL)))
                .isEmpty();
    }

    @Test
    void staysQuietOnMailsThatNobodyDisputes() {
        var undisputed = facts(mail(ALICE, ALLOWED).id("<2@mycompany.example>"))
                .signed("<2@mycompany.example>", DkimResult.PASS);

        assertThat(findings(rule, undisputed)).isEmpty();
    }

    @Test
    void takesTheRecipientsServersWordWhereTheOriginalBytesAreNotThere() {
        var passed = "dkim=pass header.d=mycompany.example; dmarc=pass header.from=mycompany.example";
        var foreign = "dkim=pass header.d=mailer.test; dmarc=pass header.from=mycompany.example";

        assertThat(findings(rule, withoutAnswers(stated(ALICE, ALLOWED, passed)).asItems(ID)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.arguments())
                            .containsExactly(
                                    "alice@mycompany.example",
                                    "My Company NV",
                                    "mycompany.example",
                                    "mx.customer.example",
                                    "2026-08-05T09:15:00Z");
                });
        assertThat(findings(
                        rule, withoutAnswers(stated(ALICE, ALLOWED, foreign)).asItems(ID)))
                .isEmpty();
        assertThat(findings(rule, facts(stated(ALICE, ALLOWED, passed)).signed(ID, DkimResult.FAIL)))
                .as("our own check decides")
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(rule.examine(ProvenMails.withoutAnswers(mail(ALICE, ALLOWED))))
                .isEqualTo(new Answer.NotApplicable("answers"));
    }
}

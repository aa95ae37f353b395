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
import intercept.analysis.FindingWords;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpfFailsForOwnNameTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";

    private static final FindingWords ENGLISH = new FindingWords(Locale.ENGLISH);

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
                            "2026-08-05T09:15:00Z",
                            "",
                            "");
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
    void tellsThatTheRecipientsServerSaidOtherwise() {
        var stated = stated(ALICE, FOREIGN, "spf=pass smtp.mailfrom=mycompany.example");

        assertThat(findings(rule, facts(stated)))
                .singleElement()
                .satisfies(finding -> assertThat(ENGLISH.explanation(finding))
                        .endsWith(
                                "No signature of the domain holds either. The recipient’s own server mx.customer.example stated "
                                        + "“SPF pass” when the mail came in; our own check by the recorded answers decides here, and "
                                        + "somebody should ask why they differ."));
        assertThat(findings(rule, facts(stated(ALICE, ALLOWED, "spf=fail smtp.mailfrom=mycompany.example"))))
                .isEmpty();
    }

    @Test
    void takesTheRecipientsServersWordWhereNoAnswersAreRecorded() {
        var stated =
                stated(ALICE, FOREIGN, "spf=softfail smtp.mailfrom=alice@mycompany.example smtp.remote-ip=" + FOREIGN);

        assertThat(findings(rule, withoutAnswers(stated))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:From", "header:Authentication-Results");
            assertThat(ENGLISH.explanation(finding))
                    .isEqualTo(
                            "When the mail of 5 Aug 2026, 09:15 UTC from alice@mycompany.example came in, the recipient’s "
                                    + "own server mx.customer.example found that the address 198.51.100.9 may not send for "
                                    + "mycompany.example: SPF “softfail”. This is that server’s word; what the name servers said "
                                    + "then was not recorded in the case.");
        });
    }

    @Test
    void takesNobodyElsesWord() {
        var claimed = mail(ALICE, FOREIGN)
                .header("Authentication-Results", "mx.test; spf=fail smtp.mailfrom=mycompany.example");
        var ofBounces = stated(ALICE, FOREIGN, "spf=fail smtp.mailfrom=bounces.test");

        assertThat(rule.examine(withoutAnswers(claimed))).isEqualTo(new Answer.NotApplicable("answers"));
        assertThat(findings(rule, withoutAnswers(ofBounces))).isEmpty();
        assertThat(findings(rule, withoutAnswers(stated(ALICE, FOREIGN, "spf=none smtp.mailfrom=mycompany.example"))))
                .isEmpty();
    }

    @Test
    void weighsLittleWhereTheRecipientsServerSawASignatureHold() {
        var stated = stated(
                ALICE,
                FOREIGN,
                "spf=fail smtp.mailfrom=mycompany.example; dkim=pass header.d=mycompany.example; dmarc=pass "
                        + "header.from=mycompany.example");

        assertThat(findings(rule, withoutAnswers(stated)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.LOW, "stated"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(rule.examine(ProvenMails.withoutAnswers(mail(ALICE, FOREIGN))))
                .isEqualTo(new Answer.NotApplicable("answers"));
    }
}

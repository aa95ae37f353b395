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
import intercept.analysis.TestMail;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailsForGenuineDomainTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";

    private static final FindingWords ENGLISH = new FindingWords(Locale.ENGLISH);

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
                            "2026-08-05T09:15:00Z",
                            "",
                            "");
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
    void weighsLittleWhereAListOfTheCasePassedItOn() {
        var earlier = mail("carol@partner.test", FOREIGN).id("<0@partner.test>").at("2026-08-01T09:15:00Z");
        var listed = facts(listed(earlier), listed(mail(ALICE, FOREIGN))).signed(ID, DkimResult.FAIL);

        assertThat(findings(rule, listed)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(ENGLISH.explanation(finding))
                    .endsWith(
                            "such mail: reject. The mailing list all.list.test passed it on, of which the case has earlier "
                                    + "mails; lists break these proofs.");
        });
    }

    @Test
    void weighsLessWhereOnlyTheMailItselfSaysThatAListPassedItOn() {
        var first = facts(listed(mail(ALICE, FOREIGN))).signed(ID, DkimResult.FAIL);

        assertThat(findings(rule, first))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.MEDIUM, "says-passed-on"));
    }

    private static TestMail listed(TestMail mail) {
        return mail.header("List-Id", "<all.list.test>").header("List-Post", "<mailto:all@list.test>");
    }

    @Test
    void tellsThatTheRecipientsServerSaidOtherwise() {
        var stated = stated(ALICE, FOREIGN, "dmarc=pass header.from=mycompany.example");

        assertThat(findings(rule, facts(stated).signed(ID, DkimResult.FAIL)))
                .singleElement()
                .satisfies(finding -> assertThat(ENGLISH.explanation(finding))
                        .contains(
                                "The recipient’s own server mx.customer.example stated “DMARC pass” when the mail came in; "
                                        + "our own check by the recorded answers decides here"));
        assertThat(findings(rule, facts(stated(ALICE, ALLOWED, "dmarc=fail header.from=mycompany.example"))))
                .as("our own check proves the domain")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dmarc=fail action=quarantine header.from=mycompany.example, stated, HIGH",
        "compauth=fail reason=000, stated, HIGH",
        "compauth=fail reason=001, implicit, MEDIUM",
        "compauth=fail reason=010, own-name, HIGH"
    })
    void takesTheRecipientsServersWordWhereNoAnswersAreRecorded(String results, String variant, Severity severity) {
        assertThat(findings(rule, withoutAnswers(stated(ALICE, FOREIGN, results))))
                .extracting(Finding::variant, Finding::severity)
                .containsExactly(tuple(variant, severity));
    }

    @Test
    void saysByWhoseWord() {
        var stated = stated(ALICE, FOREIGN, "dmarc=fail (p=reject) header.from=mycompany.example");

        assertThat(findings(rule, withoutAnswers(stated)))
                .singleElement()
                .satisfies(finding -> assertThat(ENGLISH.explanation(finding))
                        .isEqualTo(
                                "The mail of 5 Aug 2026, 09:15 UTC shows alice@mycompany.example as its sender. When it came "
                                        + "in, the recipient’s own server mx.customer.example found that neither SPF nor DKIM prove "
                                        + "mycompany.example: “fail”. This is that server’s word; what the name servers said then was "
                                        + "not recorded in the case."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dmarc=pass header.from=mycompany.example",
                "dmarc=bestguesspass header.from=mycompany.example; compauth=pass reason=109",
                "compauth=softpass reason=201",
                "spf=fail smtp.mailfrom=mycompany.example; dmarc=none header.from=mycompany.example"
            })
    void staysQuietOnOtherStatements(String results) {
        assertThat(findings(rule, withoutAnswers(stated(ALICE, FOREIGN, results))))
                .isEmpty();
    }

    @Test
    void weighsLittleWhereTheRecipientsServerTrustsWhoSealedTheMail() {
        var sealed =
                stated(ALICE, FOREIGN, "dmarc=fail header.from=mycompany.example; arc=pass; compauth=pass reason=130");

        assertThat(findings(rule, withoutAnswers(sealed)))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void takesNobodyElsesWord() {
        var claimed = mail(ALICE, FOREIGN)
                .header("Authentication-Results", "mx.customer.example; dmarc=fail header.from=mycompany.example");

        assertThat(rule.examine(withoutAnswers(claimed))).isEqualTo(new Answer.NotApplicable("answers"));
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

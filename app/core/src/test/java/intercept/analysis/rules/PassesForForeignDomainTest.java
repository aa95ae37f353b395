package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.ALLOWED;
import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static intercept.analysis.rules.ProvenMails.stated;
import static intercept.analysis.rules.ProvenMails.withoutAnswers;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.FindingWords;
import intercept.model.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PassesForForeignDomainTest {

    private static final String IMPOSTOR = "Alice Smith <alice.smith@outlook.test>";

    private final PassesForForeignDomain rule = new PassesForForeignDomain();

    @Test
    void saysAsWhomTheMailPassed() {
        assertThat(findings(rule, facts(mail(IMPOSTOR, FOREIGN))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsExactly(
                                "alice.smith@outlook.test",
                                "Alice Smith",
                                "outlook.test",
                                "SPF",
                                "2026-08-05T09:15:00Z",
                                ""));
    }

    @Test
    void staysQuietWhereNothingIsProven() {
        assertThat(findings(rule, facts(mail(IMPOSTOR, ALLOWED)))).isEmpty();
    }

    @Test
    void staysQuietOnThePartysOwnMails() {
        assertThat(findings(rule, facts(mail("Alice Smith <alice@mycompany.example>", ALLOWED))))
                .isEmpty();
    }

    @Test
    void takesTheRecipientsServersWordWhereNoAnswersAreRecorded() {
        var stated = stated(
                IMPOSTOR,
                FOREIGN,
                "spf=pass smtp.mailfrom=outlook.test; dkim=pass header.d=outlook.test; dmarc=pass header.from=outlook.test");

        assertThat(findings(rule, withoutAnswers(stated))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                    .isEqualTo(
                            "The mail of 5 Aug 2026, 09:15 UTC from alice.smith@outlook.test carries the name of Alice "
                                    + "Smith. When it came in, its checks passed (DMARC, DKIM, SPF) by the word of the recipient’s "
                                    + "own server mx.customer.example; but they prove only that it comes from outlook.test. That is "
                                    + "not a domain of Alice Smith.");
        });
    }

    @Test
    void takesNobodyElsesWord() {
        var claimed = mail(IMPOSTOR, FOREIGN)
                .header("Authentication-Results", "mx.customer.example; dmarc=pass header.from=outlook.test");

        assertThat(rule.examine(withoutAnswers(claimed))).isEqualTo(new Answer.NotApplicable("answers"));
        assertThat(findings(rule, facts(stated(IMPOSTOR, ALLOWED, "spf=pass smtp.mailfrom=outlook.test"))))
                .as("our own check decides where the answers are recorded")
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(rule.examine(ProvenMails.withoutAnswers(mail(IMPOSTOR, FOREIGN))))
                .isEqualTo(new Answer.NotApplicable("answers"));
    }
}

package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.ALLOWED;
import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
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
                                "2026-08-05T09:15:00Z"));
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
    void saysWhatIsMissing() {
        assertThat(rule.examine(ProvenMails.withoutAnswers(mail(IMPOSTOR, FOREIGN))))
                .isEqualTo(new Answer.NotApplicable("answers"));
    }
}

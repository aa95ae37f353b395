package intercept.analysis.rules;

import static intercept.analysis.rules.LookalikeCase.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltLikeKnownDomainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alice@mycompany.test                   | It ends with “test” and not with “example”.
            alice@my-company.example               | It has a hyphen more.
            alice@mycompany.example.secure.example | It belongs to whoever registered
            """)
    void saysInWordsHowItIsBuilt(String from, String words) {
        assertThat(findings(LookalikeCase.of(MAIL.withFrom(from))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
                    assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                            .contains("but is another one. " + words);
                });
    }

    @Test
    void weighsACopyLessAndALinkLeast() {
        assertThat(findings(LookalikeCase.of(MAIL.header("Cc", "a@mycompany-billing.example"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.MEDIUM);
        assertThat(findings(LookalikeCase.of(MAIL.text("www.mycompany-billing.example"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@billing.mycompany.example",
                "alice@rnycompany.example",
                "alice@abc.test",
                "alice@company.example",
                "alice@cust.example"
            })
    void staysQuietOnHostsOfAPartyAndOnOtherNames(String from) {
        assertThat(findings(LookalikeCase.of(MAIL.withFrom(from)))).isEmpty();
    }

    private static List<Finding> findings(TestFacts facts) {
        return LookalikeCase.findings(new BuiltLikeKnownDomain(), facts);
    }
}

package intercept.analysis.rules;

import static intercept.analysis.rules.LookalikeCase.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksLikeKnownDomainTest {

    @Test
    void showsBothDomainsAndWhatChangedInWords() {
        var finding = findings(LookalikeCase.of(MAIL.withFrom("alice@rnycompany.example")))
                .getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.evidence())
                .extracting(Evidence::locator, Evidence::quote)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("header:From", "alice@rnycompany.example"));
        assertThat(new FindingWords(Locale.ENGLISH).sentence(finding))
                .isEqualTo("rnycompany.example looks like mycompany.example");
        assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                .isEqualTo(
                        "The domain rnycompany.example looks like mycompany.example, the domain of mycompany.example,"
                                + " but is another one. It has “rn” instead of “m”, which look alike. It first stands on"
                                + " 5 Aug 2026, 09:15 UTC in the sender’s address. Number of mails that contain it: 1.");
        assertThat(new FindingWords(Locale.JAPANESE).explanation(finding)).contains("「m」の代わりに、よく似た「rn」があります。");
    }

    @Test
    void showsBothFormsOfANameInAnotherAlphabet() {
        // The first letter is Cyrillic.
        assertThat(findings(LookalikeCase.of(MAIL.withFrom("bob@\u0441ustomer.example"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().getFirst())
                        .isEqualTo("\u0441ustomer.example (xn--ustomer-xjg.example)"));
    }

    @Test
    void weighsWhereTheDomainStands() {
        assertThat(severities(MAIL.replyTo("a@cust0mer.example"))).containsExactly(Severity.CRITICAL);
        assertThat(severities(MAIL.header("Return-Path", "<a@cust0mer.example>")))
                .containsExactly(Severity.CRITICAL);
        assertThat(severities(MAIL.header("Cc", "a@cust0mer.example"))).containsExactly(Severity.HIGH);
        assertThat(severities(MAIL.text("See https://pay.cust0mer.example/in now")))
                .containsExactly(Severity.MEDIUM);
        assertThat(severities(MAIL.pdf("Questions to accounts@cust0mer.example.")))
                .containsExactly(Severity.MEDIUM);
    }

    @Test
    void aLinkLeadsToWhatIsBehindTheAtSign() {
        assertThat(findings(LookalikeCase.of(MAIL.text("https://customer.example@cust0mer.example/pay"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(Evidence::quote)
                        .containsExactly("cust0mer.example"));
    }

    @Test
    void gathersTheMailsOfOneDomain() {
        var mails = IntStream.range(0, 30)
                .mapToObj(i -> MAIL.withFrom("a" + i + "@mail" + i + ".cust0mer.example")
                        .subject("Mail " + i))
                .toArray(TestMail[]::new);

        assertThat(findings(LookalikeCase.of(mails))).singleElement().satisfies(finding -> {
            assertThat(finding.arguments().get(3)).isEqualTo("30");
            assertThat(finding.evidence()).hasSize(20);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@mycompany.example",
                "alice@sub.customer.example",
                "alice@customer.test",
                "alice@custommer.example",
                "alice@outlook.test",
                "alice@例え.example"
            })
    void staysQuietOnPartiesOtherRulesAndNamesInOneOtherAlphabet(String from) {
        assertThat(findings(LookalikeCase.of(MAIL.withFrom(from)))).isEmpty();
    }

    @Test
    void aPartyIsNeverALookAlikeOfAnother() {
        var facts = LookalikeCase.of(MAIL.withFrom("a@cust0mer.example"))
                .with(TestFacts.supplier("cust0mer.example", List.of()));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void whereNoPartyIsKnownRegularSendersStandInAndAFindingIsLow() {
        var regular = TestMail.from("bob@customer.example");
        var facts = TestFacts.of(regular, regular, regular, regular, regular, MAIL.withFrom("bob@cust0mer.example"));

        assertThat(findings(facts))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.LOW, "regular"));
    }

    @Test
    void readsTheFirstFiveHundredHostsOfAText() {
        var links = IntStream.range(0, 20_000)
                .mapToObj(i -> "https://host" + i + ".crowd.example/")
                .collect(Collectors.joining("\n"));

        assertThat(findings(LookalikeCase.of(MAIL.text("https://cust0mer.example/\n" + links))))
                .hasSize(1);
        assertThat(findings(LookalikeCase.of(MAIL.text(links + "\nhttps://cust0mer.example/"))))
                .isEmpty();
    }

    private static List<Severity> severities(TestMail mail) {
        return findings(LookalikeCase.of(mail)).stream().map(Finding::severity).toList();
    }

    private static List<Finding> findings(TestFacts facts) {
        return LookalikeCase.findings(new LooksLikeKnownDomain(), facts);
    }
}

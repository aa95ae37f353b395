package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Person;
import intercept.model.Severity;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameActorTest {

    private static final String MULE = "GB33 BUKB 2020 1555 5555 55";
    private static final TestMail FIRST =
            TestMail.from("alice.smith@outlook.test").to("bob@customer.example").at("2026-01-05T09:15:00Z");
    private static final TestMail SECOND = TestMail.from("a.smith.alice@freemail.example")
            .to("emma@client2.example")
            .at("2026-08-05T09:15:00Z");

    @Test
    void namesTheAccountThatTwoAttemptsShare() {
        var facts = known(FIRST.text("Please pay to " + MULE), SECOND.text("Our new account: " + MULE));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.evidence())
                    .extracting(each -> each.mail().orElseThrow(), Evidence::locator, Evidence::quote)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1L, "body", MULE),
                            org.assertj.core.groups.Tuple.tuple(2L, "body", MULE));
            var words = new FindingWords(Locale.ENGLISH);
            assertThat(words.sentence(finding))
                    .isEqualTo("The attempts on customer.example, client2.example share the account " + MULE);
            assertThat(words.explanation(finding))
                    .isEqualTo("Suspicious mails of 2 incidents, aimed at customer.example, client2.example, have "
                            + "something in common. They name the same account: " + MULE + ".");
        });
    }

    @Test
    void namesTheAddressAndTheLookAlikeDomainThatTheyShare() {
        var facts = known(
                FIRST.header("Cc", "Peter Janssens <peter@mycompany-mail.example>"),
                SECOND.header("Cc", "Peter Janssens <peter@mycompany-mail.example>"));

        assertThat(new FindingWords(Locale.ENGLISH).explanation(findings(facts).getFirst()))
                .endsWith("in common. They use the same address: peter@mycompany-mail.example."
                        + " They use the same look-alike domain: mycompany-mail.example.");
    }

    @Test
    void namesTheHolderAndHowTheFilesAreMade() {
        var first = TestInvoice.of("INV-1")
                .with(Kind.ACCOUNT_HOLDER, "Jonas Petrauskas")
                .producer("iLovePDF")
                .modified("2026-01-05T10:00:00+03:00");
        var second = first.with(Kind.INVOICE_NUMBER, "INV-2").altered();
        var facts = known(FIRST.invoice(first), SECOND.invoice(second)).reading(first, second);

        assertThat(new FindingWords(Locale.ENGLISH).explanation(findings(facts).getFirst()))
                .contains("They name the same account holder: “Jonas Petrauskas”.")
                .contains("made in the same way (program, author, time zone): iLovePDF, UTC+03:00.");
    }

    @Test
    void aSharedNetworkOrSentenceAloneWeighsLess() {
        var words = "We kindly ask you to regard our former banking relation as closed.";
        var passage = known(FIRST.text(words), SECOND.text("Dear Emma,\n" + words));
        var network = known(
                        received(FIRST.withFrom("Alice Smith <a@shop.example>"), "198.51.100.7"),
                        received(SECOND.withFrom("Alice Smith <b@garden.example>"), "198.51.100.99"))
                .trusting("mx.customer.example");

        assertThat(findings(passage))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.MEDIUM, "weak"));
        assertThat(new FindingWords(Locale.ENGLISH)
                        .explanation(findings(network).getFirst()))
                .endsWith("They came from the same network: 198.51.100.0/24.");
    }

    @Test
    void staysQuietOnWhatGenuineMailsHaveToo() {
        var words = "According to our books the following invoice has not been paid yet:";
        var genuine = TestMail.from("alice@mycompany.example").to("bob@customer.example");
        var template = known(genuine.text(words), FIRST.text(words), SECOND.text(words));
        var server = known(
                        received(genuine, "198.51.100.20"),
                        received(FIRST.withFrom("Alice Smith <a@shop.example>"), "198.51.100.7"),
                        received(SECOND.withFrom("Alice Smith <b@garden.example>"), "198.51.100.99"))
                .trusting("mx.customer.example");
        var knownAccount = known(FIRST.text("Pay " + MULE), SECOND.text("Pay " + MULE))
                .with(TestFacts.supplier("sister.example", List.of("GB33BUKB20201555555555")));

        assertThat(findings(template)).isEmpty();
        assertThat(findings(server)).isEmpty();
        assertThat(findings(knownAccount)).isEmpty();
    }

    @Test
    void staysQuietOnOneIncidentAndOnAttemptsThatShareNothing() {
        assertThat(findings(known(
                        FIRST.text("Please pay to " + MULE),
                        FIRST.at("2026-01-06T00:00:00Z").text("Again: " + MULE))))
                .isEmpty();
        assertThat(findings(known(FIRST.text("Please pay to " + MULE), SECOND.text("Hello Emma"))))
                .isEmpty();
    }

    @Test
    void ordinarySendersWhoNameOneAccountAreNoActors() {
        assertThat(findings(known(
                        FIRST.withFrom("shop@shop.example").text("Please pay to " + MULE),
                        SECOND.withFrom("shop@shop.example").text("Please pay to " + MULE))))
                .isEmpty();
    }

    @Test
    void cannotLookWhereNoPartyIsKnown() {
        assertThat(new SameActor().examine(TestFacts.of(FIRST))).isEqualTo(new Answer.NotApplicable("parties"));
    }

    private static TestMail received(TestMail mail, String address) {
        return mail.header(
                "Received",
                "from mail.shop.example (mail.shop.example [%s]) by mx.customer.example (Postfix) with ESMTP id 4F1;"
                                .formatted(address)
                        + " Wed, 5 Aug 2026 09:15:01 +0000");
    }

    private static TestFacts known(TestMail... mails) {
        return TestFacts.of(mails)
                .with(TestFacts.supplier(
                        "mycompany.example",
                        List.of(),
                        new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty()),
                        new Person("Peter Janssens", List.of("peter@mycompany.example"), Optional.empty())))
                .with(TestFacts.customer("customer.example", List.of()))
                .with(TestFacts.customer("client2.example", List.of()));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new SameActor().examine(facts)).findings();
    }
}

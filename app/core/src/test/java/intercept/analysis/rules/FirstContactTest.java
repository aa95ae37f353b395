package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Person;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstContactTest {

    private static final TestMail GENUINE =
            TestMail.from("alice@mycompany.example").to("bob@customer.example");
    private static final TestMail STRANGER =
            TestMail.from("alice@outlook.test").to("bob@customer.example").at("2026-08-05T09:52:00Z");

    @Test
    void namesTheInvoiceAndWhoSpokeOfItBefore() {
        var facts = known(20, STRANGER.subject("Payment").text("Please pay invoice INV-1019 today."));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.variant()).isEmpty();
            assertThat(finding.arguments())
                    .containsExactly(
                            "alice@outlook.test",
                            "customer.example",
                            "2026-08-05T09:52:00Z",
                            "INV-1019",
                            "20",
                            "alice@mycompany.example",
                            "2026-07-20T08:00:00Z");
            assertThat(finding.evidence())
                    .extracting(Evidence::locator, Evidence::quote)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("header:From", "alice@outlook.test"),
                            org.assertj.core.groups.Tuple.tuple("body", "Please pay invoice INV-1019 today."),
                            org.assertj.core.groups.Tuple.tuple("header:Subject", "Invoice INV-1019 of July"));
        });
    }

    @Test
    void takesUpAnEarlierSubjectOrAnswersAnEarlierMail() {
        assertThat(findings(known(20, STRANGER.subject("RE: Our meeting in Ghent"))))
                .extracting(Finding::variant)
                .containsExactly("subject");
        assertThat(findings(known(20, STRANGER.header("In-Reply-To", "<7@mycompany.example>"))))
                .extracting(Finding::variant)
                .containsExactly("answer");
    }

    @Test
    void saysThatTooFewMailsAreABaseline() {
        var facts = known(19, STRANGER.subject("Invoice INV-1018 again"));

        assertThat(new FirstContact().examine(facts)).isEqualTo(new Answer.NotApplicable("baseline"));
    }

    @Test
    void staysQuietOnWhoBringsAMatterOfHisOwn() {
        assertThat(findings(known(25, STRANGER.subject("Our offer").text("Invoice INV-7777 is on its way."))))
                .isEmpty();
    }

    @Test
    void staysQuietOnWhoWroteBeforeOrWasWrittenTo() {
        var before = STRANGER.at("2026-07-25T00:00:00Z").subject("Hello from Alice");
        var answered = GENUINE.withFrom("bob@customer.example")
                .to("alice@outlook.test")
                .at("2026-07-25T00:00:00Z");
        var mail = STRANGER.subject("Invoice INV-1019");

        assertThat(findings(known(20, before, mail))).isEmpty();
        assertThat(findings(known(20, answered, mail))).isEmpty();
    }

    @Test
    void aNewColleagueAndASecondAddressAreNoStrangers() {
        var facts = known(
                        20,
                        STRANGER.withFrom("new.colleague@mycompany.example").subject("Invoice INV-1019"),
                        STRANGER.withFrom("private@outlook.test").subject("Invoice INV-1019"))
                .with(TestFacts.supplier(
                        "sister.example",
                        List.of(),
                        new Person("Alice Smith", List.of("private@outlook.test"), Optional.empty())));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void theFirstMailToAnotherPartyIsAFirstContactAgain() {
        var other =
                STRANGER.to("emma@client2.example").at("2026-07-01T00:00:00Z").subject("Hello Emma, this is Alice");
        var facts = known(20, other, STRANGER.subject("Invoice INV-1019"))
                .with(TestFacts.customer("client2.example", List.of()));

        assertThat(findings(facts))
                .extracting(finding -> finding.arguments().get(1))
                .containsExactly("customer.example");
    }

    @Test
    void cannotLookWhereNoPartyIsKnown() {
        assertThat(new FirstContact().examine(TestFacts.of(STRANGER))).isEqualTo(new Answer.NotApplicable("parties"));
    }

    private static TestFacts known(int mails, TestMail... more) {
        var history = IntStream.range(0, mails)
                .mapToObj(i -> GENUINE.at("2026-07-%02dT08:00:00Z".formatted(i + 1))
                        .id("<%d@mycompany.example>".formatted(i))
                        .subject(i == 3 ? "Our meeting in Ghent" : "Invoice INV-%d of July".formatted(1000 + i)));
        return TestFacts.of(Stream.concat(history, Stream.of(more)).toArray(TestMail[]::new))
                .with(TestFacts.supplier("mycompany.example", List.of()))
                .with(TestFacts.customer("customer.example", List.of()));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new FirstContact().examine(facts)).findings();
    }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantDroppedTest {

    private static final TestMail FRAUD = TestMail.from("Alice Smith <alice.smith@outlook.test>")
            .to("bob@customer.example")
            .subject("RE: Reminder INV-1042")
            .at("2026-08-05T09:52:00Z");

    @Test
    void namesWhoIsMissingFromTheConversation() {
        var facts = thread(3, "Peter Janssens <peter@mycompany.example>", FRAUD.header("Cc", "dana@customer.example"));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.arguments())
                    .containsExactly(
                            "Peter Janssens",
                            "alice.smith@outlook.test",
                            "2026-08-05T09:52:00Z",
                            "3",
                            "3",
                            "RE: Reminder INV-1042");
            assertThat(finding.evidence())
                    .extracting(Evidence::locator, Evidence::quote)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("header:Cc", "dana@customer.example"),
                            org.assertj.core.groups.Tuple.tuple(
                                    "header:Cc", "Peter Janssens <peter@mycompany.example>"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Janssens <peter@mycompany.example>",
                "PETER@mycompany.example",
                "Peter Janssens <peter.janssens@outlook.test>"
            })
    void staysQuietOnWhoIsThereOrIsReplacedByAFalseAddress(String copy) {
        assertThat(findings(thread(3, "Peter Janssens <peter@mycompany.example>", FRAUD.header("Cc", copy))))
                .isEmpty();
    }

    @Test
    void staysQuietOnShortConversationsAndOnWhoWasSeldomInThem() {
        assertThat(findings(thread(2, "Peter Janssens <peter@mycompany.example>", FRAUD)))
                .isEmpty();
        assertThat(findings(thread(3, "dana@customer.example", FRAUD))).isEmpty();
    }

    @Test
    void staysQuietOnGenuineMailsAndWhereNobodyStays() {
        var genuine = FRAUD.withFrom("alice@mycompany.example");
        var elsewhere = FRAUD.to("emma@client2.example");

        assertThat(findings(thread(3, "Peter Janssens <peter@mycompany.example>", genuine)))
                .isEmpty();
        assertThat(findings(thread(3, "Peter Janssens <peter@mycompany.example>", elsewhere)))
                .isEmpty();
    }

    @Test
    void cannotLookWhereNobodyIsKnown() {
        assertThat(new ParticipantDropped().examine(TestFacts.of(FRAUD))).isEqualTo(new Answer.NotApplicable("people"));
    }

    private static TestFacts thread(int mails, String copy, TestMail last) {
        var earlier = IntStream.range(0, mails)
                .mapToObj(i -> TestMail.from("alice@mycompany.example")
                        .to("bob@customer.example")
                        .header("Cc", copy)
                        .subject("Reminder INV-1042")
                        .at("2026-08-0%dT09:00:00Z".formatted(i + 1)));
        return TestFacts.of(Stream.concat(earlier, Stream.of(last)).toArray(TestMail[]::new))
                .with(TestFacts.supplier(
                        "mycompany.example",
                        List.of(),
                        new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty()),
                        new Person("Peter Janssens", List.of("peter@mycompany.example"), Optional.empty())))
                .with(TestFacts.customer("customer.example", List.of()));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new ParticipantDropped().examine(facts)).findings();
    }
}

package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContinuesConversationTest {

    private static final String ROOT = "2026-08-05T09:15:04Z";
    private static final TestMail REMINDER = TestMail.from("alice@mycompany.example")
            .to("bob@customer.example")
            .subject("Reminder INV-1042")
            .at(ROOT)
            .header("Thread-Index", TestThreads.index("genuine", ROOT))
            .heldBy("alice@mycompany.example");
    private static final TestMail ANSWER = TestMail.from("Alice Smith <alice.smith@outlook.test>")
            .to("bob@customer.example")
            .subject("RE: Reminder INV-1042")
            .at("2026-08-05T09:52:18Z")
            .header("Thread-Index", TestThreads.index("genuine", ROOT, "2026-08-05T09:51:00Z"));

    @Test
    void firesWhereAStrangerUnderAKnownNameAnswersTheRealMail() {
        assertThat(findings(REMINDER, ANSWER)).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEmpty();
            assertThat(finding.arguments())
                    .containsExactly(
                            "alice.smith@outlook.test",
                            "2026-08-05T09:52:00Z",
                            "alice@mycompany.example",
                            "2026-08-05T09:15:00Z",
                            "Reminder INV-1042",
                            "2026-08-05T09:15:00Z",
                            "1",
                            "2026-08-05T09:50:00Z");
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:Thread-Index", "header:Thread-Index");
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.mail().orElseThrow())
                    .containsExactly(2L, 1L);
        });
    }

    @Test
    void saysSoWhereTheDisputedAddressTookPartInTheConversation() {
        var own = TestMail.from("alice@mycompany.example")
                .id("<disputed@mycompany.example>")
                .at("2026-08-06T08:00:00Z")
                .header("Thread-Index", TestThreads.index("genuine", ROOT, "2026-08-06T07:59:00Z"));
        var facts = described(REMINDER, own).disputing("<disputed@mycompany.example>");

        assertThat(findings(facts)).extracting(Finding::variant).containsExactly("participant");
    }

    @Test
    void staysQuietOnHonestAnswers() {
        var honest = TestMail.from("bob@customer.example")
                .at("2026-08-05T10:00:00Z")
                .header("Thread-Index", TestThreads.index("genuine", ROOT, "2026-08-05T09:59:00Z"));

        assertThat(findings(REMINDER, honest)).isEmpty();
    }

    @Test
    void staysQuietWhereTheConversationIsTheStrangersOwn() {
        var own = TestMail.from(ANSWER.from())
                .at("2026-08-05T09:52:18Z")
                .header("Thread-Index", TestThreads.index("own", "2026-08-05T09:52:18Z"));
        var bob = TestMail.from("bob@customer.example")
                .at("2026-08-05T12:40:00Z")
                .heldBy("bob@customer.example")
                .header("Thread-Index", TestThreads.index("own", "2026-08-05T09:52:18Z", "2026-08-05T12:39:00Z"));
        var second = TestMail.from(ANSWER.from())
                .at("2026-08-05T12:58:02Z")
                .header(
                        "Thread-Index",
                        TestThreads.index(
                                "own", "2026-08-05T09:52:18Z", "2026-08-05T12:39:00Z", "2026-08-05T12:57:00Z"));

        assertThat(findings(own, bob, second)).isEmpty();
        assertThat(findings(bob, second)).isEmpty();
    }

    @Test
    void staysQuietOnAConversationOfItsOwnAndOnDamagedMarks() {
        assertThat(findings(
                        REMINDER,
                        TestMail.from(ANSWER.from())
                                .at("2026-08-05T09:52:18Z")
                                .header("Thread-Index", TestThreads.index("fresh", "2026-08-05T09:52:18Z"))))
                .isEmpty();
        assertThat(findings(
                        REMINDER,
                        TestMail.from(ANSWER.from())
                                .at("2026-08-05T09:52:18Z")
                                .header("Thread-Index", "%%% no base64 %%%")))
                .isEmpty();
    }

    @Test
    void staysQuietWhereAnAnswerWouldLieBeforeTheConversationBegan() {
        var mail = TestMail.from(ANSWER.from())
                .at("2026-08-05T09:52:18Z")
                .header("Thread-Index", TestThreads.index("genuine", ROOT, "2026-08-09T09:51:00Z"));

        assertThat(findings(REMINDER, mail)).isEmpty();
    }

    private static List<Finding> findings(TestMail... mails) {
        return findings(described(mails));
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new ContinuesConversation().examine(facts)).findings();
    }

    private static TestFacts described(TestMail... mails) {
        var alice = new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty());
        return TestFacts.of(mails)
                .with(TestFacts.supplier("mycompany.example", List.of(), alice))
                .with(TestFacts.customer("customer.example", List.of()));
    }
}

package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Person;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestartedThreadTest {

    private static final String AT = "2026-08-05T09:52:18Z";
    private static final TestMail FALSE = TestMail.from("Alice Smith <alice.smith@outlook.test>")
            .to("bob@customer.example")
            .subject("RE: Reminder INV-1042")
            .at(AT);
    private static final TestMail STRANGER = TestMail.from("sales@unheard-of.example")
            .subject("Re: your question")
            .at(AT);

    @Test
    void firesWhereASuspiciousMailBeginsItsOwnConversation() {
        assertThat(findings(FALSE.header("Thread-Index", TestThreads.index("own", AT))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.variant()).isEqualTo("fresh");
                    assertThat(finding.arguments())
                            .containsExactly(
                                    "alice.smith@outlook.test",
                                    "2026-08-05T09:52:00Z",
                                    "RE: Reminder INV-1042",
                                    "2026-08-05T09:52:00Z");
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator)
                            .containsExactly("header:Subject", "header:Thread-Index");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RE: x",
                "AW: x",
                "SV: x",
                "TR: x",
                "RV: x",
                "Antw: x",
                "回复：x",
                "答复: x",
                "返信: x",
                "[EXT] Re[2]: x"
            })
    void knowsThePrefixesOfManyLanguages(String subject) {
        assertThat(findings(FALSE.subject(subject)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.MEDIUM, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reminder INV-1042", "[EXT] Reminder", "Regarding: the invoice", "Resale: prices", ""})
    void staysQuietWhereTheSubjectClaimsNoAnswer(String subject) {
        assertThat(findings(FALSE.subject(subject))).isEmpty();
    }

    @Test
    void staysQuietWhereTheMailIsTiedToAnother() {
        assertThat(findings(FALSE.header("In-Reply-To", "<1@customer.example>")))
                .isEmpty();
        assertThat(findings(FALSE.header("References", "<1@customer.example> <2@customer.example>")))
                .isEmpty();
        assertThat(findings(FALSE.header(
                        "Thread-Index", TestThreads.index("older", "2026-08-03T09:00:00Z", "2026-08-05T09:50:00Z"))))
                .isEmpty();
    }

    @Test
    void isSlightForStrangersWhoBorrowNoName() {
        assertThat(findings(STRANGER)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void staysQuietOnListsAutomaticAnswersForwardsAndPeopleWhoWereAsked() {
        assertThat(findings(STRANGER.header("List-Id", "<talk.lists.example>"))).isEmpty();
        assertThat(findings(STRANGER.header("Auto-Submitted", "auto-replied"))).isEmpty();
        assertThat(findings(STRANGER.subject("FW: the invoice"))).isEmpty();
        assertThat(findings(
                        TestMail.from("bob@customer.example")
                                .to("sales@unheard-of.example")
                                .subject("Your question")
                                .at("2026-08-04T09:00:00Z"),
                        STRANGER))
                .isEmpty();
    }

    @Test
    void staysQuietOnThePartiesOwnMailsUnlessTheAnalystDisputesThem() {
        var own = TestMail.from("alice@mycompany.example")
                .id("<1@mycompany.example>")
                .subject("RE: Order");

        assertThat(findings(own)).isEmpty();
        assertThat(((Answer.Looked) new RestartedThread().examine(described(own).disputing("<1@mycompany.example>")))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.MEDIUM);
    }

    private static List<Finding> findings(TestMail... mails) {
        return ((Answer.Looked) new RestartedThread().examine(described(mails))).findings();
    }

    private static TestFacts described(TestMail... mails) {
        var alice = new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty());
        return TestFacts.of(mails)
                .with(TestFacts.supplier("mycompany.example", List.of(), alice))
                .with(TestFacts.customer("customer.example", List.of()));
    }
}

package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyToLeavesDomainTest {

    private static final TestMail MAIL = TestMail.from("Alice Smith <alice@mycompany.example>");

    @Test
    void leadsToBothFields() {
        var mail = MAIL.replyTo("accounts1984@freemail.example");
        var sha256 = TestFacts.of(mail).messages().getFirst().sha256();

        assertThat(findings(mail))
                .containsExactly(new Finding(
                        "HA-016",
                        Severity.HIGH,
                        Optional.empty(),
                        "freemail",
                        List.of(
                                "alice@mycompany.example",
                                "accounts1984@freemail.example",
                                "mycompany.example",
                                "freemail.example",
                                "2026-08-05T09:15:00Z",
                                ""),
                        1,
                        List.of(
                                new Evidence.HeaderField(
                                        1,
                                        sha256,
                                        "Reply-To",
                                        Optional.of(new ByteRange(10, 10)),
                                        "accounts1984@freemail.example"),
                                new Evidence.HeaderField(
                                        1,
                                        sha256,
                                        "From",
                                        Optional.of(new ByteRange(0, 10)),
                                        "Alice Smith <alice@mycompany.example>"))));
    }

    @ParameterizedTest
    @CsvSource({
        "alice.smith@freemail.example, CRITICAL, freemail",
        "mycompany.billing@outlook.test, CRITICAL, freemail",
        "pay@mycompanny.example, HIGH, lookalike",
        "alice@mycompany.test, CRITICAL, lookalike",
        "desk@unheard-of.example, LOW, first"
    })
    void weighsWhereTheReplyGoes(String replyTo, Severity severity, String variant) {
        assertThat(findings(MAIL.replyTo(replyTo)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(severity, variant));
    }

    @ParameterizedTest
    @CsvSource({"alice@MYCOMPANY.example", "alice@mail.mycompany.example", "'', "})
    void staysQuietAtHome(String replyTo) {
        assertThat(findings(replyTo.isEmpty() ? MAIL : MAIL.replyTo(replyTo))).isEmpty();
    }

    @Test
    void staysQuietWhereTheDomainIsAnOldAcquaintance() {
        var before = TestMail.from("bob@partner.example").at("2026-08-01T00:00:00Z");

        assertThat(findings(before, MAIL.replyTo("desk@partner.example"))).isEmpty();
    }

    @Test
    void staysQuietOnMailingListsAndSendersThatWantNoAnswer() {
        var away = MAIL.replyTo("alice@freemail.example");

        assertThat(findings(away.header("List-Id", "<talk.lists.example>"))).isEmpty();
        assertThat(findings(away.header("Precedence", "bulk"))).isEmpty();
        assertThat(findings(away.sender("talk-admin@lists.example"))).isEmpty();
        assertThat(findings(TestMail.from("no-reply@mycompany.example").replyTo("help@freemail.example")))
                .isEmpty();
    }

    @Test
    void noListExcusesADomainThatLooksLikeTheSenders() {
        assertThat(findings(MAIL.replyTo("alice@mycompanny.example").header("Precedence", "bulk")))
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL);
    }

    @Test
    void staysQuietBetweenTwoDomainsOfOneParty() {
        var facts = TestFacts.of(MAIL.replyTo("alice@mycompany.test"))
                .with(new intercept.model.Party(
                        "My Company",
                        intercept.model.Side.SUPPLIER,
                        List.of("mycompany.example", "mycompany.test"),
                        Optional.empty(),
                        List.of(),
                        List.of()));

        assertThat(new ReplyToLeavesDomain().examine(facts)).isEqualTo(new Answer.Looked(List.of()));
    }

    @Test
    void givesLittleWeightToPrivatePeopleWithTwoMailboxes() {
        assertThat(findings(TestMail.from("alice@freemail.example").replyTo("alice@outlook.test")))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "alice.smith@outlook.test, mycompany.billing@freemail.example, mycompany.example",
        "alice.smith@outlook.test, qx71@freemail.example, Alice Smith",
        "Alice Smith <qx71@outlook.test>, qx72@freemail.example, Alice Smith",
        "qx71@outlook.test, Alice.Smith@elsewhere.example, Alice Smith"
    })
    void isGraveBetweenTwoStrangersWhereOneUsesAKnownName(String from, String replyTo, String name) {
        assertThat(amongKnown(TestMail.from(from).replyTo(replyTo)))
                .extracting(
                        Finding::severity,
                        Finding::variant,
                        finding -> finding.arguments().getLast())
                .containsExactly(tuple(Severity.HIGH, "known", name));
    }

    @ParameterizedTest
    @CsvSource({
        "bob.miller@outlook.test, qx72@freemail.example",
        "alice.private@outlook.test, qx72@freemail.example",
        "Alice Smith <qx71@outlook.test>, alice@mycompany.example",
        "Alice Smith <qx71@outlook.test>, alice.private@outlook.test"
    })
    void isNotGraveBetweenPrivatePeopleAndWhereAnswersReachTheKnown(String from, String replyTo) {
        assertThat(amongKnown(TestMail.from(from).replyTo(replyTo)))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.LOW));
    }

    private static List<Finding> amongKnown(TestMail mail) {
        var alice = new intercept.model.Person(
                "Alice Smith", List.of("alice@mycompany.example", "alice.private@outlook.test"), Optional.empty());
        var facts = TestFacts.of(mail).with(TestFacts.supplier("mycompany.example", List.of(), alice));
        return ((Answer.Looked) new ReplyToLeavesDomain().examine(facts)).findings();
    }

    private static List<Finding> findings(TestMail... mails) {
        return ((Answer.Looked) new ReplyToLeavesDomain().examine(TestFacts.of(mails))).findings();
    }
}

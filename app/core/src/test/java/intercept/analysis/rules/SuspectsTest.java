package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Message;
import intercept.model.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice Smith <office1984@outlook.test>",
                "alice.smith@outlook.test",
                "mycompany.billing@outlook.test",
                "billing@mycornpany.example",
                "billing@mycompnay.example",
                "billing@my-company.example",
                "billing@mycompany.test"
            })
    void aStrangerUnderAKnownNameOrFromADomainThatPassesForAPartysIsInQuestion(String from) {
        assertThat(authors(TestMail.from(from))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice Smith <alice@mycompany.example>",
                "Alice Smith <alice.private@outlook.test>",
                "Alice Smith via FileShare <no-reply@files.example>",
                "Bob Jones <bob@partner.example>"
            })
    void othersAreNot(String from) {
        assertThat(authors(TestMail.from(from))).isEmpty();
    }

    @Test
    void whoGetsTheAnswersUnderAKnownNameIsInQuestionToo() {
        var diverted = TestMail.from("Alice Smith <alice@mycompany.example>").replyTo("alice@mycompnay.example");
        assertThat(authors(diverted)).containsExactly("alice@mycompany.example");
    }

    @Test
    void mailsAndSingleAnswersAgree() {
        var facts =
                described(TestMail.from("alice.smith@outlook.test"), TestMail.from("bob@partner.example"), disputed());
        var suspects = new Suspects(facts.disputing("<9@partner.example>"));
        assertThat(facts.messages().stream().filter(suspects::isSuspect).toList())
                .isEqualTo(suspects.mails())
                .extracting(Message::author)
                .extracting(author -> author.orElseThrow().address())
                .containsExactly("alice.smith@outlook.test", "carl@partner.example");
    }

    @Test
    void aDomainThatPassesForAPartysClaimsToBeIt() {
        var facts = described(TestMail.from("billing@mycompnay.example"));
        assertThat(new Suspects(facts).claimedParty(facts.messages().getFirst()).map(party -> party.name()))
                .contains("mycompany.example");
    }

    private static TestMail disputed() {
        return TestMail.from("carl@partner.example").id("<9@partner.example>");
    }

    private static List<String> authors(TestMail... mails) {
        return new Suspects(described(mails))
                .mails().stream()
                        .map(message -> message.author().orElseThrow().address())
                        .toList();
    }

    private static TestFacts described(TestMail... mails) {
        var alice = new Person(
                "Alice Smith", List.of("alice@mycompany.example", "alice.private@outlook.test"), Optional.empty());
        return TestFacts.of(mails).with(TestFacts.supplier("mycompany.example", List.of(), alice));
    }
}

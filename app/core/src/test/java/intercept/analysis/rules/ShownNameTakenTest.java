package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Person;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNameTakenTest {

    @Test
    void namesThePersonAndTheKnownAddress() {
        var facts = from("Dr. SMITH Alice <office@shop.example>");

        assertThat(findings(facts))
                .containsExactly(new Finding(
                        "ID-004",
                        Severity.HIGH,
                        Optional.empty(),
                        "",
                        List.of(
                                "office@shop.example",
                                "Alice Smith",
                                "alice@mycompany.example",
                                "1",
                                "2026-08-05T09:15:00Z",
                                "Dr. SMITH Alice"),
                        1,
                        List.of(new Evidence.HeaderField(
                                1,
                                facts.messages().getFirst().sha256(),
                                "From",
                                Optional.of(new ByteRange(0, 10)),
                                "Dr. SMITH Alice <office@shop.example>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alice Smith <x81723@outlook.test>", "佐藤 由紀 <info@shop.example>", "Álice Smith <a@b.example>"})
    void seesFreeMailboxesUnderOtherAddressesAccentsAndOtherAlphabets(String from) {
        assertThat(findings(from(from))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice Smith <alice@mycompany.example>",
                "Alice Smith <new.address@mycompany.example>",
                "Alice Smith <Alice.Private@Freemail.example>",
                "Alice Smith <alice.smith@customer.example>",
                "Alice Smith <alice.smith@outlook.test>",
                "Alice Smith via Suppliers <suppliers@lists.example>",
                "Alice Miller <alice@shop.example>",
                "Alice <alice@shop.example>",
                "alice.smith@shop.example"
            })
    void staysQuietOnOwnAddressesColleaguesNamesakesListsAndOtherRules(String from) {
        assertThat(findings(from(from))).isEmpty();
    }

    @Test
    void cannotLookWhereNobodyIsKnown() {
        assertThat(new ShownNameTaken().examine(TestFacts.of(TestMail.from("Alice Smith <a@shop.example>"))))
                .isEqualTo(new Answer.NotApplicable("people"));
    }

    private static TestFacts from(String author) {
        return TestFacts.of(TestMail.from(author))
                .with(TestFacts.supplier(
                        "mycompany.example",
                        List.of(),
                        new Person(
                                "Alice Smith",
                                List.of("alice@mycompany.example", "alice.private@freemail.example"),
                                Optional.empty()),
                        new Person("佐藤 由紀", List.of("sato@mycompany.example"), Optional.empty())))
                .with(TestFacts.customer("customer.example", List.of()));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new ShownNameTaken().examine(facts)).findings();
    }
}

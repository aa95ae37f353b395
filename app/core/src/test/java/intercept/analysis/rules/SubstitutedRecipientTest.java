package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutedRecipientTest {

    private static final Party SUPPLIER = TestFacts.supplier(
            "mycompany.example",
            List.of(),
            new Person(
                    "Peter Janssens",
                    List.of("peter.janssens@mycompany.example", "peter@freemail.example"),
                    Optional.empty()),
            new Person("佐藤 由紀", List.of("sato@mycompany.example"), Optional.empty()));

    private static final TestMail FRAUD =
            TestMail.from("alice.smith@outlook.test").to("bob@customer.example");

    @Test
    void namesTheFalseAddressAndTheOneThatItReplaces() {
        var facts = inCopy("Peter Janssens <peter.janssens@mycompany-mail.example>");

        assertThat(findings(facts))
                .containsExactly(new Finding(
                        "ID-006",
                        Severity.CRITICAL,
                        Optional.empty(),
                        "",
                        List.of(
                                "peter.janssens@mycompany-mail.example",
                                "Peter Janssens",
                                "peter.janssens@mycompany.example",
                                "1",
                                "2026-08-05T09:15:00Z",
                                "alice.smith@outlook.test",
                                "Cc"),
                        1,
                        List.of(new Evidence.HeaderField(
                                1,
                                facts.messages().getFirst().sha256(),
                                "Cc",
                                Optional.of(new ByteRange(10, 10)),
                                "Peter Janssens <peter.janssens@mycompany-mail.example>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Janssens <pj1987@outlook.test>",
                "JANSSENS Péter <pj1987@outlook.test>",
                "peter.janssens@outlook.test",
                "peter@rnycompany.example",
                "佐藤 由紀 <sato@outlook.test>",
                "sato@mycompany.test"
            })
    void seesTheNameShownTheNameInTheAddressAndTheLookAlikeOfAKnownAddress(String copy) {
        var facts = inCopy(copy)
                .with(TestFacts.supplier(
                        "mycompany.example",
                        List.of(),
                        new Person("Peter J.", List.of("peter@mycompany.example"), Optional.empty())));

        assertThat(findings(facts)).extracting(Finding::severity).containsExactly(Severity.CRITICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Janssens <peter.janssens@mycompany.example>",
                "Peter Janssens <Peter@Freemail.example>",
                "Peter Janssens <p.janssens.private@mycompany.example>",
                "Peter Miller <peter.miller@mycompany-mail.example>",
                "Peter Janssens via Suppliers <suppliers@lists.example>",
                "Peter <peter@outlook.test>",
                "佐藤 由美子 <y.sato@other.example>"
            })
    void staysQuietOnListedAddressesColleaguesListsAndOtherNames(String copy) {
        assertThat(findings(inCopy(copy))).isEmpty();
    }

    @Test
    void aMisspeltAddressInTheOwnHouseReachesNobody() {
        assertThat(findings(inCopy("Peter Janssens <peter.jansens@mycompany.example>")))
                .extracting(Finding::variant, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("slip", Severity.HIGH));
    }

    @Test
    void aColleagueWhoWritesToASecondAddressKnowsThatItIsHis() {
        var alice = TestMail.from("alice@mycompany.example").heldBy("alice@mycompany.example");
        var facts = TestFacts.of(
                        alice.header("Cc", "Peter Janssens <peter.janssens@outlook.test>")
                                .id("<1@mycompany.example>"),
                        FRAUD.at("2026-08-06T00:00:00Z").header("Cc", "Peter Janssens <peter.janssens@outlook.test>"))
                .with(SUPPLIER);

        assertThat(findings(facts)).isEmpty();
        assertThat(findings(facts.disputing("<1@mycompany.example>"))).hasSize(1);
    }

    @Test
    void whoAnswersAnImpostorPutsNobodyInAnothersPlace() {
        var impostor = FRAUD.withFrom("Peter Janssens <peter.janssens@outlook.test>");
        var answer = TestMail.from("bob@customer.example").to("Peter Janssens <peter.janssens@outlook.test>");
        var facts =
                TestFacts.of(impostor, answer).with(SUPPLIER).with(TestFacts.customer("customer.example", List.of()));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void gathersTheMailsOfOneAddressAndCountsThemAll() {
        var mails = IntStream.range(0, 30)
                .mapToObj(i -> FRAUD.subject("Mail " + i)
                        .header("Cc", "Peter Janssens <peter.janssens@mycompany-mail.example>"))
                .toArray(TestMail[]::new);

        assertThat(findings(TestFacts.of(mails).with(SUPPLIER))).singleElement().satisfies(finding -> {
            assertThat(finding.arguments().get(3)).isEqualTo("30");
            assertThat(finding.evidence()).hasSize(20);
        });
    }

    @Test
    void looksAtTheFirstThousandAddressesOfAField() {
        var crowd = IntStream.range(0, 100_000)
                .mapToObj(i -> "guest" + i + "@crowd.example")
                .collect(Collectors.joining(", "));
        var late = inCopy(crowd + ", Peter Janssens <peter.janssens@outlook.test>");
        var early = inCopy("Peter Janssens <peter.janssens@outlook.test>, " + crowd);

        assertThat(findings(late)).isEmpty();
        assertThat(findings(early))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(Evidence::quote)
                        .containsExactly("Peter Janssens <peter.janssens@outlook.test>"));
    }

    @Test
    void cannotLookWhereNobodyIsKnown() {
        assertThat(new SubstitutedRecipient().examine(TestFacts.of(FRAUD)))
                .isEqualTo(new Answer.NotApplicable("people"));
    }

    private static TestFacts inCopy(String copy) {
        return TestFacts.of(FRAUD.header("Cc", copy)).with(SUPPLIER);
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new SubstitutedRecipient().examine(facts)).findings();
    }
}

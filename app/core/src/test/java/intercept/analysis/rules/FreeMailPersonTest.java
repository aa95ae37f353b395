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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeMailPersonTest {

    private static final Party SUPPLIER = TestFacts.supplier(
            "mycompany.example",
            List.of(),
            new Person(
                    "Alice Smith",
                    List.of("alice@mycompany.example", "alicesmith@freemail.example"),
                    Optional.empty()));

    @Test
    void namesThePersonWhoseNameIsCarried() {
        var mail = TestMail.from("Alice Smith <alice.smith@outlook.test>");
        var facts = TestFacts.of(mail).with(SUPPLIER);

        assertThat(findings(facts))
                .containsExactly(new Finding(
                        "ID-005",
                        Severity.HIGH,
                        Optional.empty(),
                        "colleague",
                        List.of(
                                "alice.smith@outlook.test",
                                "Alice Smith",
                                "alice@mycompany.example",
                                "1",
                                "2026-08-05T09:15:00Z"),
                        1,
                        List.of(new Evidence.HeaderField(
                                1,
                                facts.messages().getFirst().sha256(),
                                "From",
                                Optional.of(new ByteRange(0, 10)),
                                "Alice Smith <alice.smith@outlook.test>"))));
    }

    @Test
    void gathersTheMailsOfOneAddressInOneFinding() {
        var facts = TestFacts.of(
                        TestMail.from("alice.smith@outlook.test").at("2026-08-06T00:00:00Z"),
                        TestMail.from("alice@mycompany.example").replyTo("Alice.Smith@outlook.test"))
                .with(SUPPLIER);

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.evidence())
                    .extracting(each -> each.mail().orElseThrow())
                    .containsExactly(2L, 1L);
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:Reply-To", "header:From");
        });
    }

    @Test
    void knowsTheCompanysNameToo() {
        var facts =
                TestFacts.of(TestMail.from("my-company.billing@outlook.test")).with(SUPPLIER);

        assertThat(findings(facts))
                .extracting(Finding::variant, finding -> finding.arguments().get(1))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("own", "mycompany.example"));
    }

    @Test
    void callsNobodyAColleagueWhoIsTheCustomers() {
        var customer = TestFacts.customer(
                "customer.example",
                List.of(),
                new Person("Bob Brown", List.of("bob@customer.example"), Optional.empty()));
        var facts = TestFacts.of(
                        TestMail.from("bob.brown@outlook.test"), TestMail.from("customer.accounts@outlook.test"))
                .with(customer);

        assertThat(findings(facts)).extracting(Finding::variant).containsExactly("", "company");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alicesmith@freemail.example",
                "alice@outlook.test",
                "bob.miller@outlook.test",
                "alice.smith@customer.example"
            })
    void staysQuietOnOwnAddressesOtherNamesAndOtherServices(String from) {
        assertThat(findings(TestFacts.of(TestMail.from(from)).with(SUPPLIER))).isEmpty();
    }

    @Test
    void takesRegularCorrespondentsForPeopleWhereNobodyIsNamedAndWeighsThemLittle() {
        var mail = TestMail.from("Alice Smith <alice@mycompany.example>");
        var facts = TestFacts.of(mail, mail, mail, TestMail.from("alice.smith@outlook.test"));

        assertThat(findings(facts)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void cannotLookWhereNobodyIsKnown() {
        assertThat(new FreeMailPerson().examine(TestFacts.of(TestMail.from("alice.smith@outlook.test"))))
                .isEqualTo(new Answer.NotApplicable("people"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new FreeMailPerson().examine(facts)).findings();
    }
}

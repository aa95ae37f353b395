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
import org.junit.jupiter.params.provider.CsvSource;

class ConsumerTenantTest {

    private static final String PRIVATE = "84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa";

    @Test
    void firesOnAPrivateMailboxThatCarriesAKnownName() {
        assertThat(findings(stamped("Alice Smith <as1984@outlook.test>", PRIVATE)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
                    assertThat(finding.variant()).isEqualTo("claimed");
                    assertThat(finding.arguments())
                            .containsExactly("as1984@outlook.test", "Alice Smith", "2026-08-05T09:15:00Z", PRIVATE);
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator)
                            .containsExactly(
                                    "header:X-MS-Exchange-CrossTenant-id",
                                    "header:X-MS-Exchange-CrossTenant-AuthAs",
                                    "header:From");
                });
    }

    @Test
    void isAFactWhereTheRecipientsOwnServerIsMicrosofts() {
        var received = stamped("Alice Smith <as1984@outlook.test>", PRIVATE)
                .header(
                        "Received",
                        "from EUR05-VI1-obe.outbound.protection.outlook.com (40.92.91.16) by"
                                + " AM0PR04MB5043.eurprd04.prod.outlook.com (10.167.1.20) with Microsoft SMTP Server"
                                + " (version=TLS1_2) id 15.20.1; Wed, 5 Aug 2026 09:15:05 +0000")
                .heldBy("bob@customer.example");
        var facts = described(received).trusting("customer-example.mail.protection.outlook.com");

        assertThat(findings(facts)).extracting(Finding::variant).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"outlook.com", "sct-15-20-7719-20-msonline-outlook-12345.templateTenant"})
    void knowsTheNamesOfThePrivateOrganisationToo(String organisation) {
        var mail = TestMail.from("mycompany.billing@outlook.test").header("X-OriginatorOrg", organisation);

        assertThat(findings(mail))
                .extracting(Finding::variant, finding -> finding.arguments().get(1))
                .containsExactly(tuple("claimed", "mycompany.example"));
    }

    @Test
    void firesWhereTheAddressShownIsOfAPartysDomain() {
        assertThat(findings(stamped("alice@mycompany.example", PRIVATE)))
                .extracting(Finding::variant)
                .containsExactly("domain-claimed");
    }

    @Test
    void firesWhereTheMailIsSignedAsAKnownPerson() {
        var signed = stamped("office1984@outlook.test", PRIVATE)
                .text("Dear Bob,\nplease pay to the new account.\n\nKind regards\nAlice Smith\nMy Company\n");

        assertThat(findings(signed)).extracting(Finding::variant).containsExactly("signature-claimed");
    }

    @Test
    void staysQuietOnPrivatePeopleWhoClaimNothing() {
        assertThat(findings(stamped("carol@outlook.test", PRIVATE))).isEmpty();
        assertThat(findings(stamped("carol@outlook.test", PRIVATE)
                        .text("Dear Alice Smith of My Company,\nis the blue one still sold?\nCarol\n")))
                .isEmpty();
        assertThat(findings(stamped("carol@outlook.test", PRIVATE).text("Hello,\nAlice Smith,\nis it sold?\nCarol\n")))
                .isEmpty();
        assertThat(findings(stamped("carol@outlook.test", PRIVATE).text("I agree.\n\n> Kind regards\n> Alice Smith\n")))
                .isEmpty();
    }

    @Test
    void staysQuietOnTheListedPrivateAddressOfASoleTrader() {
        assertThat(findings(stamped("Alice Smith <alice.private@outlook.test>", PRIVATE)))
                .isEmpty();
    }

    @Test
    void readsInternalAsNothingInACompanysTenant() {
        assertThat(findings(stamped("Alice Smith <alice@elsewhere.example>", "11111111-2222-3333-4444-555555555555")))
                .isEmpty();
    }

    private static TestMail stamped(String from, String tenant) {
        return TestMail.from(from)
                .header("X-MS-Exchange-CrossTenant-AuthAs", "Internal")
                .header("X-MS-Exchange-CrossTenant-id", tenant);
    }

    private static List<Finding> findings(TestMail mail) {
        return findings(described(mail));
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new ConsumerTenant().examine(facts)).findings();
    }

    private static TestFacts described(TestMail mail) {
        var alice = new Person(
                "Alice Smith", List.of("alice@mycompany.example", "alice.private@outlook.test"), Optional.empty());
        return TestFacts.of(mail)
                .with(TestFacts.supplier("mycompany.example", List.of(), alice))
                .with(TestFacts.customer("customer.example", List.of()));
    }
}

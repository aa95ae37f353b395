package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenuineTenantTest {

    private static final String TENANT = "11111111-2222-3333-4444-555555555555";
    private static final String ID = "<AM0PR04MB5043C9@AM0PR04MB5043.eurprd04.prod.outlook.com>";
    private static final String AT_MICROSOFT =
            "from EUR04-DB8-obe.outbound.protection.outlook.com (40.107.21.101) by AS8PR04MB1.eurprd04.prod.outlook.com"
                    + " (10.1.1.1) with Microsoft SMTP Server (version=TLS1_2) id 15.20.1; Wed, 5 Aug 2026 09:15:05 +0000";
    private static final String AT_POSTFIX =
            "from EUR04-DB8-obe.outbound.protection.outlook.com (mail.outbound.protection.outlook.com [40.107.21.101])"
                    + " by mx.customer.example (Postfix) with ESMTPS id BDE07DC48C0; Wed, 5 Aug 2026 09:15:05 +0000";

    @Test
    void isGraveWhereMicrosoftIsTheRecipientsOwnServer() {
        assertThat(findings(disputed(mail(TENANT, "Internal").header("Received", AT_MICROSOFT))
                        .trusting("customer-example.mail.protection.outlook.com")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.variant()).isEmpty();
                    assertThat(finding.arguments())
                            .containsExactly(
                                    "alice@mycompany.example",
                                    "My Company NV",
                                    "2026-08-05T09:15:00Z",
                                    TENANT,
                                    "am0pr04mb5043.eurprd04.prod.outlook.com");
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator)
                            .containsExactly(
                                    "header:X-MS-Exchange-CrossTenant-Id",
                                    "header:X-MS-Exchange-CrossTenant-AuthAs",
                                    "header:X-MS-Exchange-CrossTenant-AuthSource",
                                    "header:Message-ID");
                });
    }

    @Test
    void isAClaimToARecipientWithAnotherServerAndWhereNoServerIsDeclared() {
        assertThat(findings(disputed(mail(TENANT, "Internal").header("Received", AT_POSTFIX))
                        .trusting("mx.customer.example")))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.HIGH, "claimed"));
        assertThat(findings(disputed(mail(TENANT, "Internal"))))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.HIGH, "claimed"));
    }

    @Test
    void weighsLessWhereTheMessageIdTellsOfNoRegion() {
        var mail = mail(TENANT, "Internal").id("<1@mycompany.example>").header("Received", AT_MICROSOFT);
        var facts = described(mail)
                .trusting("customer-example.mail.protection.outlook.com")
                .disputing("<1@mycompany.example>");

        assertThat(findings(facts))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.HIGH, ""));
    }

    @Test
    void staysQuietOnOtherTenantsAndOnMailsThatNobodyLoggedInFor() {
        assertThat(findings(disputed(mail("99999999-2222-3333-4444-555555555555", "Internal"))))
                .isEmpty();
        assertThat(findings(disputed(mail("84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa", "Internal"))))
                .isEmpty();
        assertThat(findings(disputed(mail(TENANT, "Anonymous")))).isEmpty();
    }

    @Test
    void staysQuietWhereTheRegionsDoNotFit() {
        var mail = mail(TENANT, "Internal").id("<BYAPR01MB1@BYAPR01MB1.namprd01.prod.outlook.com>");

        assertThat(findings(described(mail).disputing("<BYAPR01MB1@BYAPR01MB1.namprd01.prod.outlook.com>")))
                .isEmpty();
    }

    @Test
    void staysQuietOnMailsThatNobodyDisputes() {
        assertThat(findings(described(mail(TENANT, "Internal")))).isEmpty();
    }

    @Test
    void cannotLookWhereNoTenantIsKnown() {
        var facts = TestFacts.of(mail(TENANT, "Internal")).disputing(ID);

        assertThat(new GenuineTenant().examine(facts)).isEqualTo(new Answer.NotApplicable("tenant"));
    }

    private static TestMail mail(String tenant, String authenticatedAs) {
        return TestMail.from("alice@mycompany.example")
                .id(ID)
                .header("X-MS-Exchange-CrossTenant-AuthAs", authenticatedAs)
                .header("X-MS-Exchange-CrossTenant-AuthSource", "AM0PR04MB5043.eurprd04.prod.outlook.com")
                .header("X-MS-Exchange-CrossTenant-Id", tenant)
                .heldBy("bob@customer.example");
    }

    private static TestFacts disputed(TestMail mail) {
        return described(mail).disputing(ID);
    }

    private static TestFacts described(TestMail mail) {
        return TestFacts.of(mail)
                .with(new Party(
                        "My Company NV",
                        Side.SUPPLIER,
                        List.of("mycompany.example"),
                        Optional.of("11111111-2222-3333-4444-555555555555"),
                        List.of(),
                        List.of()))
                .with(TestFacts.customer("customer.example", List.of()));
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new GenuineTenant().examine(facts)).findings();
    }
}

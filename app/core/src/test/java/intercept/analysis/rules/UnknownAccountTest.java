package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnknownAccountTest {

    private static final String KNOWN = "DE89370400440532013000";
    private static final String OTHER = "GB33BUKB20201555555555";

    private static final TestMail GENUINE = TestMail.from("alice@mycompany.example")
            .at("2026-08-05T09:15:00Z")
            .text("Please pay to DE89 3704 0044 0532 0130 00");
    private static final TestMail FALSE =
            TestMail.from("alice.smith@outlook.test").at("2026-08-05T09:52:00Z").text("Please pay to " + OTHER);

    @Test
    void namesTheAccountThatIsNotInTheRegister() {
        var facts = TestFacts.of(FALSE, GENUINE).with(TestFacts.supplier("mycompany.example", List.of(KNOWN)));
        var sha256 = facts.messages().getLast().sha256();

        assertThat(new UnknownAccount().examine(facts))
                .isEqualTo(new Answer.Looked(List.of(new Finding(
                        "CT-005",
                        Severity.HIGH,
                        Optional.empty(),
                        "once",
                        List.of(
                                "GB33 BUKB 2020 1555 5555 55",
                                "alice.smith@outlook.test",
                                "2026-08-05T09:52:00Z",
                                "1",
                                "DE89 3704 0044 0532 0130 00"),
                        1,
                        List.of(new Evidence.BodyPassage(1, sha256, new TextRange(14, 36), OTHER))))));
    }

    @Test
    void gathersAllSightingsInOneFindingEarliestFirst() {
        var again = FALSE.at("2026-08-06T08:00:00Z").text("Attached once more.").pdf("IBAN " + OTHER);
        var facts = TestFacts.of(again, FALSE).with(TestFacts.supplier("mycompany.example", List.of(KNOWN)));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.arguments())
                    .containsExactly(
                            "GB33 BUKB 2020 1555 5555 55",
                            "alice.smith@outlook.test",
                            "2026-08-05T09:52:00Z",
                            "2",
                            "DE89 3704 0044 0532 0130 00");
            assertThat(finding.evidence())
                    .extracting(each -> each.mail().orElseThrow())
                    .containsExactly(2L, 1L);
            assertThat(finding.evidence()).extracting(Evidence::locator).containsExactly("body", "page:1");
        });
    }

    @Test
    void staysQuietAboutKnownAccountsHoweverTheyAreWritten() {
        var facts = TestFacts.of(GENUINE, FALSE.text("Sort code 20-20-15, account number 55555555"))
                .with(TestFacts.supplier("mycompany.example", List.of("DE89 3704 0044 0532 0130 00", OTHER)));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void learnsFromInvoicesInTheSuppliersOwnMailbox() {
        var facts = TestFacts.of(GENUINE.heldBy("alice@mycompany.example"), FALSE)
                .with(TestFacts.supplier("mycompany.example", List.of()));

        assertThat(findings(facts))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("GB33 BUKB 2020 1555 5555 55");
    }

    @Test
    void takesTheFirstInvoiceAsBaselineWhereNoMailboxOfTheSupplierIsThere() {
        var spoofed = GENUINE.at("2026-08-07T10:00:00Z")
                .text("Please pay to " + OTHER)
                .heldBy("bob@customer.example");
        var facts = TestFacts.of(GENUINE.heldBy("bob@customer.example"), spoofed)
                .with(TestFacts.supplier("mycompany.example", List.of()));

        assertThat(findings(facts))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("GB33 BUKB 2020 1555 5555 55");
    }

    @Test
    void learnsNothingFromTheFirstDisputedMailOn() {
        var disputed = GENUINE.id("<2@mycompany.example>")
                .at("2026-08-06T10:00:00Z")
                .text("Please pay to " + OTHER)
                .heldBy("alice@mycompany.example");
        var facts = TestFacts.of(GENUINE.heldBy("alice@mycompany.example"), disputed)
                .with(TestFacts.supplier("mycompany.example", List.of()))
                .disputing("<2@mycompany.example>");

        assertThat(findings(facts))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("GB33 BUKB 2020 1555 5555 55");
    }

    @Test
    void leavesMisprintsAlone() {
        var facts = TestFacts.of(FALSE.text("IBAN: GB34BUKB20201555555555"))
                .with(TestFacts.supplier("mycompany.example", List.of(KNOWN)));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void cannotLookWithoutARegister() {
        assertThat(new UnknownAccount().examine(TestFacts.of(GENUINE, FALSE)))
                .isEqualTo(new Answer.NotApplicable("register"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new UnknownAccount().examine(facts)).findings();
    }
}

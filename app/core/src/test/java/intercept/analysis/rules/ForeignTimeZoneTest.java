package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.CUSTOMER;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.SUPPLIER;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.earlier;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTimeZoneTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");
    private static final TestInvoice DISPUTED = INVOICE.altered().modified("2026-08-05T14:41:00+05:00");

    @Test
    void flagsAZoneThatNobodyUses() {
        assertThat(findings(AlteredCase.of(INVOICE, DISPUTED, earlier())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new Finding(
                                    "PD-005",
                                    Severity.MEDIUM,
                                    Optional.empty(),
                                    "",
                                    List.of(
                                            "invoice.pdf",
                                            "alice.smith@outlook.test",
                                            "UTC+05:00",
                                            "UTC+02:00, UTC+01:00"),
                                    1,
                                    finding.evidence()));
                    assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
                });
    }

    @Test
    void flagsAStrangersInvoiceThatHasNoGenuineTwin() {
        var disputed = TestInvoice.of("MC-2231").altered().created("2026-08-05T14:41:00+05:00");

        assertThat(findings(AlteredCase.alone(disputed, earlier())))
                .flatExtracting(AlteredCase::cited)
                .containsExactly("1 page:1 " + OTHER);
    }

    @Test
    void staysQuietOnTheCustomersZone() {
        var facts = TestFacts.of(
                        GENUINE.invoice(INVOICE),
                        FORGED.invoice(DISPUTED),
                        TestMail.from("bob@customer.example").at("2026-08-05T15:00:00+05:00"),
                        GENUINE.at("2026-01-05T09:00:00Z").invoice(earlier()[0]),
                        GENUINE.at("2026-02-05T09:00:00Z").invoice(earlier()[1]))
                .with(SUPPLIER)
                .with(CUSTOMER)
                .reading(earlier()[0], earlier()[1])
                .comparing(INVOICE, DISPUTED);

        assertThat(findings(facts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-05T09:41:00Z", "2026-08-05T09:41:00", ""})
    void staysQuietOnUniversalTimeAndWhereNoZoneIsNamed(String modified) {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().modified(modified), earlier())))
                .isEmpty();
    }

    @Test
    void knowsThatSummerIsAnHourAhead() {
        var winter = INVOICE.created("2026-03-06T08:15:00+01:00");
        var summer = winter.altered().created("2026-08-05T11:41:00+02:00");
        var noSummer = summer.created("2026-01-30T11:41:00+02:00");

        assertThat(findings(AlteredCase.of(winter, summer, earlier()))).isEmpty();
        assertThat(findings(AlteredCase.of(
                        INVOICE.created("2026-01-06T08:15:00+01:00"), noSummer, earlier()[0], earlier()[1])))
                .hasSize(1);
    }

    @Test
    void cannotLookWithoutABaselineOrWithoutADisputedInvoice() {
        assertThat(new ForeignTimeZone().examine(AlteredCase.of(INVOICE, DISPUTED)))
                .isEqualTo(new Answer.NotApplicable("baseline"));
        assertThat(new ForeignTimeZone().examine(TestFacts.of(GENUINE))).isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new ForeignTimeZone(), facts);
    }
}

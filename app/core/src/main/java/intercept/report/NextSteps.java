package intercept.report;

import intercept.model.Severity;
import intercept.report.ReportOptions.Audience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rows of the playbook that hold for a suspected altered invoice.
final class NextSteps {

    private static final Set<String> INVOICE_RULES = Set.of("CT-001", "CT-005", Twins.RULE);
    private static final Duration DAY = Duration.ofDays(1);

    /// @param id row of the playbook, `PB-01`; its words stand under that key
    /// @param owner key of who does it
    /// @param within time from the report on
    record Step(String id, String owner, Duration within) {}

    private NextSteps() {}

    static List<Step> of(ReportFacts facts, Audience audience) {
        return switch (audience) {
            case MANAGEMENT -> forHouse(facts);
            // Whom else the supplier has to call is no matter of this customer.
            case CUSTOMER ->
                forHouse(facts).stream()
                        .filter(step -> !step.id().equals("PB-06"))
                        .toList();
            case BANK -> forBank(facts);
        };
    }

    private static List<Step> forHouse(ReportFacts facts) {
        var steps = new ArrayList<Step>();
        if (suspected(facts) && paid(facts)) {
            steps.add(new Step("PB-01", "owner.payer", Duration.ofHours(1)));
            steps.add(new Step("PB-02", "owner.payer", Duration.ofHours(4)));
        }
        if (suspected(facts)) {
            steps.add(new Step("PB-07", "owner.customer", Duration.ofHours(2)));
            steps.add(new Step("PB-06", "owner.supplier", Duration.ofHours(4)));
        }
        if (!facts.standing().isEmpty()) {
            steps.add(new Step("PB-08", "owner.it", Duration.ofHours(8)));
        }
        if (suspected(facts) && paid(facts)) {
            steps.add(new Step("PB-03", "owner.payer", DAY));
        }
        steps.add(new Step("PB-16", "owner.both", DAY.multipliedBy(3)));
        return steps;
    }

    private static List<Step> forBank(ReportFacts facts) {
        if (!suspected(facts) || !paid(facts)) {
            return List.of();
        }
        return List.of(
                new Step("PB-01", "owner.bank", Duration.ofHours(1)),
                new Step("PB-02", "owner.receiving", Duration.ofHours(4)),
                new Step("PB-03", "owner.police", DAY));
    }

    /// Whether the findings speak of an invoice or account that may be altered.
    static boolean suspected(ReportFacts facts) {
        return facts.standing().stream()
                .map(ReportFacts.FindingFact::finding)
                .anyMatch(finding -> INVOICE_RULES.contains(finding.rule())
                        && finding.severity().compareTo(Severity.HIGH) <= 0);
    }

    private static boolean paid(ReportFacts facts) {
        return !facts.description().payments().isEmpty();
    }
}

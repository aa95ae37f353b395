package intercept.report;

import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.MessageFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The genuine mail and its altered twin, where a finding of rule CV-011 names them.
///
/// @param gap between the two, never negative
record Twins(FindingFact finding, MessageFact genuine, MessageFact altered, Duration gap) {

    static final String RULE = "CV-011";

    /// All pairs, the latest first.
    static List<Twins> all(ReportFacts facts) {
        return facts.standing().stream()
                .filter(finding -> finding.finding().rule().equals(RULE))
                .flatMap(finding -> pair(facts, finding).stream())
                .sorted(Comparator.comparing(Twins::sent).reversed())
                .toList();
    }

    /// Of several pairs the latest: the report is about what happened last.
    static Optional<Twins> of(ReportFacts facts) {
        return all(facts).stream().findFirst();
    }

    /// When the altered mail was sent.
    Instant sent() {
        return altered.at().orElseThrow();
    }

    private static Optional<Twins> pair(ReportFacts facts, FindingFact finding) {
        List<MessageFact> named = facts.messages().stream()
                .filter(finding::names)
                .filter(message -> message.at().isPresent())
                .sorted(Comparator.comparing(message -> message.at().orElseThrow()))
                .toList();
        if (named.size() < 2) {
            return Optional.empty();
        }
        // The rule names the altered mail's sender second; it may have come before the genuine one.
        var arguments = finding.finding().arguments();
        var early = arguments.size() > 1 && named.getFirst().sender().equalsIgnoreCase(arguments.get(1));
        var genuine = early ? named.getLast() : named.getFirst();
        var altered = early ? named.getFirst() : named.getLast();
        var gap = Duration.between(genuine.at().orElseThrow(), altered.at().orElseThrow())
                .abs();
        return Optional.of(new Twins(finding, genuine, altered, gap));
    }

    /// Whether the altered mail came before the genuine one.
    boolean alteredFirst() {
        return altered.at().orElseThrow().isBefore(genuine.at().orElseThrow());
    }
}

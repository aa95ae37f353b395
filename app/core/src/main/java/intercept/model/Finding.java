package intercept.model;

import java.util.List;
import java.util.Optional;

/// A claim that a rule makes, and what it rests on. Its words are made from `arguments` in the reader's
/// language (`FindingWords`), so the same case reads in English and in Japanese.
///
/// @param rule id such as `CV-011`
/// @param variant which of the rule's sentences applies; empty for its only one
/// @param arguments what the sentences name: addresses, accounts, times
/// @param incident number of the incident, counted from 1
/// @param evidence never empty
public record Finding(
        String rule,
        Severity severity,
        Optional<Side> side,
        String variant,
        List<String> arguments,
        int incident,
        List<Evidence> evidence) {

    public Finding {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + rule + " without evidence");
        }
    }

    /// The same finding, counted to another incident.
    public Finding ofIncident(int number) {
        return new Finding(rule, severity, side, variant, arguments, number, evidence);
    }

    /// What the analyst made of a finding.
    public enum Status {
        PROPOSED,
        CONFIRMED,
        DISMISSED
    }
}

package intercept.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the analyst already knows: the content of case.json, later edited in the program.
///
/// @param custodians folder relative to the case folder -> mailbox address
/// @param trustedReceivers authserv-ids, MX hosts and gateways whose word counts
/// @param disputed Message-IDs, with angle brackets
public record CaseDescription(
        String title,
        List<Party> parties,
        Map<String, String> custodians,
        List<String> trustedReceivers,
        List<LogCoverage> logCoverage,
        List<String> disputed,
        List<Statement> statements,
        List<Incident> incidents,
        List<Payment> payments) {

    public static final CaseDescription EMPTY = new CaseDescription(
            "", List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// Which time and mailboxes a log speaks for.
    public record LogCoverage(Side side, String source, List<String> mailboxes, Instant from, Instant to) {}

    /// What somebody said. Weak evidence, and kept as such.
    public record Statement(String id, String text, String source) {}

    /// One attempt among several.
    public record Incident(String name, String customer) {}

    /// Money that left.
    ///
    /// @param account written as in case.json: an IBAN without blanks, or `type:value`
    public record Payment(String invoice, String amount, String currency, String account, Optional<Instant> at) {}

    public List<Party> parties(Side role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}

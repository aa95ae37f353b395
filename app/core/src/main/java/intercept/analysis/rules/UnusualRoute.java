package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.RegistrableDomain;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.route.Client;
import intercept.model.route.Hop;
import intercept.model.route.HopOddity;
import intercept.model.route.MailTrace;
import intercept.model.route.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Flags a mail that came from another mail service than the earlier genuine mails of the party as whose mail it wants
/// to be taken, and a suspicious one whose Received fields below the trust boundary do not fit each other.
///
/// The first is what the recipient's own server saw. The second are fields that the sender may have made up; honest
/// servers write such chains too, and clocks go wrong in one honest mail of six, so only suspicious mails are asked. A
/// new gateway or a move to another provider changes the service of all later mails.
public final class UnusualRoute implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-010", Severity.MEDIUM, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int LEAST_BASELINE = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var judged = new JudgedMails(facts);
        var broken = facts.messages().stream()
                .filter(judged.suspects()::isSuspect)
                .flatMap(message -> broken(facts, message).stream())
                .toList();
        var unusual = judged.against(
                LEAST_BASELINE,
                judged.baseline()::ofOrganisation,
                earlier -> facts.trace(earlier).flatMap(UnusualRoute::service),
                (message, usual) -> facts.trace(message)
                        .flatMap(trace -> service(trace)
                                .filter(service -> !usual.contains(service))
                                .map(service -> finding(facts, message, judged, trace, service, usual))));
        return switch (unusual) {
            case Answer.NotApplicable notApplicable -> broken.isEmpty() ? notApplicable : new Answer.Looked(broken);
            case Answer.Looked(List<Finding> findings) -> {
                var all = new ArrayList<>(broken);
                all.addAll(findings);
                yield new Answer.Looked(List.copyOf(all));
            }
        };
    }

    /// From which service the mail came to the recipient's own servers: the provider, else the domain by whose name its
    /// server is known, else its address.
    private static Optional<String> service(MailTrace trace) {
        return trace.entry()
                .flatMap(hop -> hop.sender()
                        .map(Provider::family)
                        .or(() -> hop.from().flatMap(Client::seenName).map(RegistrableDomain::of))
                        .or(() -> hop.from().flatMap(Client::seenIp)));
    }

    private static Finding finding(
            CaseFacts facts, Message message, JudgedMails judged, MailTrace trace, String service, List<String> usual) {
        return SUSPICION.finding(
                judged.suspects().isSuspect(message) ? SUSPICION.severity() : Severity.LOW,
                "",
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        service,
                        usual.stream().distinct().sorted().collect(Collectors.joining(", ")),
                        Integer.toString(usual.size()),
                        judged.suspects()
                                .claimedParty(message)
                                .map(party -> party.name())
                                .orElse("–"),
                        trace.entry().flatMap(Hop::from).flatMap(Client::seenIp).orElse("–")),
                Proof.field(facts, message, trace.entry().map(Hop::header), "Received"));
    }

    /// The first oddity at or below the boundary. Without a boundary nobody can tell where the claims begin.
    private static Optional<Finding> broken(CaseFacts facts, Message message) {
        var trace = facts.trace(message);
        var entry = trace.flatMap(MailTrace::entry);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        var claimed = trace.get().route().newestFirst().stream()
                .filter(hop -> hop.header() >= entry.get().header())
                .toList();
        for (var hop : claimed) {
            for (var oddity : hop.oddities()) {
                if (oddity instanceof HopOddity.Discontinuity(String took, String had)) {
                    return Optional.of(broken(facts, message, hop, SUSPICION.severity(), "broken", took, had));
                }
            }
        }
        for (var hop : claimed) {
            for (var oddity : hop.oddities()) {
                if (oddity instanceof HopOddity.ClockRunsBackwards(java.time.Duration by)) {
                    return Optional.of(
                            broken(facts, message, hop, Severity.LOW, "backwards", Long.toString(by.toMinutes()), ""));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding broken(
            CaseFacts facts, Message message, Hop hop, Severity severity, String variant, String one, String other) {
        return SUSPICION.finding(
                severity,
                variant,
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        one,
                        other,
                        hop.by().map(server -> server.host()).orElse("–")),
                Proof.field(facts, message, Optional.of(hop.header()), "Received"));
    }
}

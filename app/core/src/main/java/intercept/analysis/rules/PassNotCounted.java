package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.results.Claim;
import intercept.authentication.results.FieldKind;
import intercept.authentication.results.Standing;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.route.TrustBoundary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells of mails that say they passed their checks (Authentication-Results and its kin), where no server whose word
/// counts wrote that (RFC 8601 section 5).
///
/// Whoever reads the source sees “dkim=pass” and believes it; a sender can write it there himself. Every server on the
/// way writes such fields too, so this alone says nothing. Mails under suspicion are told of one by one, all others
/// together by the server that the field names. Sets of ARC are sealed and judged elsewhere: every large service adds
/// one to what it sends.
public final class PassNotCounted implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-001", Severity.INFO, Question.TECHNIQUE, Certainty.FACT);
    private static final int MOST_EVIDENCE = 20;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var findings = new ArrayList<Finding>();
        Map<Kind, List<Seen>> others = new LinkedHashMap<>();
        boolean placeless = false;
        boolean looked = false;
        for (var message : facts.messages()) {
            var passes = passes(facts, message);
            boolean known = facts.trace(message)
                    .filter(trace -> isKnown(trace.boundary()))
                    .isPresent();
            looked |= known;
            placeless |= !known && !passes.isEmpty();
            if (!known || passes.isEmpty() || suspects.isGenuine(message)) {
                continue;
            }
            var seen = new Seen(message, passes);
            if (suspects.isSuspect(message)) {
                findings.add(one(facts, seen));
            } else {
                others.computeIfAbsent(seen.kind(), _ -> new ArrayList<>()).add(seen);
            }
        }
        others.forEach((kind, seen) ->
                findings.add(seen.size() > 1 ? several(facts, kind, seen) : one(facts, seen.getFirst())));
        return placeless && !looked ? new Answer.NotApplicable("boundary") : new Answer.Looked(List.copyOf(findings));
    }

    /// Whether it can be told who wrote a field. A copy kept where it was sent saw no server.
    private static boolean isKnown(TrustBoundary boundary) {
        return switch (boundary) {
            case TrustBoundary.Found _ -> true;
            case TrustBoundary.None(TrustBoundary.Reason reason) -> reason == TrustBoundary.Reason.NO_RECEIVED;
        };
    }

    private static List<Claim> passes(CaseFacts facts, Message message) {
        return facts.claims(message).stream()
                .flatMap(claims -> claims.passesNotCounted().stream())
                .filter(claim -> claim.statement().kind() != FieldKind.ARC_AUTHENTICATION_RESULTS)
                .toList();
    }

    private static Finding one(CaseFacts facts, Seen seen) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                seen.kind().variant(),
                List.of(
                        Proof.author(seen.message()),
                        Proof.time(seen.message().at()),
                        seen.results(),
                        seen.kind().named(),
                        ownServers(facts, seen.message())),
                evidence(facts, seen));
    }

    private static Finding several(CaseFacts facts, Kind kind, List<Seen> seen) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                "several",
                List.of(Integer.toString(seen.size()), "", "", kind.named(), ""),
                seen.stream()
                        .limit(MOST_EVIDENCE)
                        .map(each -> evidence(facts, each)[0])
                        .toArray(Evidence[]::new));
    }

    /// What the recipient's own server says instead.
    private static String ownServers(CaseFacts facts, Message message) {
        return new Stated(facts, message)
                .summary()
                .map(summary -> Phrase.of("server.says", summary).text())
                .orElseGet(() -> Phrase.of("server.silent").text());
    }

    private static Evidence[] evidence(CaseFacts facts, Seen seen) {
        return seen.passes().stream()
                .map(claim -> claim.statement().header())
                .distinct()
                .limit(MOST_EVIDENCE)
                .map(place -> Proof.field(facts, seen.message(), Optional.of(place), "Authentication-Results"))
                .toArray(Evidence[]::new);
    }

    /// @param named how the field names its writer
    private record Kind(String variant, String named) {}

    /// @param passes of one mail, never empty
    private record Seen(Message message, List<Claim> passes) {

        /// By the statement that is most easily taken for the recipient's own.
        Kind kind() {
            var own = passes.stream()
                    .filter(claim -> claim.standing() == Standing.OWN_NAME_BELOW)
                    .findFirst();
            var first = own.orElse(passes.getFirst());
            return new Kind(
                    switch (first.standing()) {
                        case OWN_NAME_BELOW -> "own-name";
                        case UNDECLARED_NAME, UNDECLARED_COPY -> "undeclared";
                        default -> "";
                    },
                    first.statement().server().orElse("–"));
        }

        /// `dkim=pass, spf=pass`
        String results() {
            return passes.stream()
                    .map(claim ->
                            claim.statement().name() + "=" + claim.statement().result())
                    .distinct()
                    .limit(MOST_EVIDENCE)
                    .collect(Collectors.joining(", "));
        }
    }
}

package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.dmarc.DmarcPolicy;
import intercept.authentication.dmarc.DmarcResult;
import intercept.authentication.results.Claim;
import intercept.authentication.results.ResultMethod;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags a mail that shows a party's own domain as its sender, and that nothing of that domain stands behind (DMARC
/// fail).
///
/// Our own check decides; where the answers of name servers were never recorded, the word of the recipient's
/// own server does (DMARC, Microsoft's compauth). Whoever wrote the mail could not send in the domain's name,
/// or a list or forwarder broke its proofs on the way: those weigh little ([HonestWays]).
public final class FailsForGenuineDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-004", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        if (!known.hasParties()) {
            return new Answer.NotApplicable("parties");
        }
        var findings = new ArrayList<Finding>();
        boolean looked = false;
        boolean lacking = false;
        var ways = new HonestWays(facts);
        for (var message : facts.messages()) {
            var party = known.authorsParty(message);
            if (party.isEmpty()) {
                continue;
            }
            var proof = facts.proof(message);
            var own = proof.filter(OwnChecks::isHandoverKnown);
            var stated = new Stated(facts, message);
            if (own.filter(one -> isDecided(one.dmarc().result())).isPresent()
                    || proof.filter(MailProof::provesAuthor).isPresent()) {
                looked = true;
                own.flatMap(one -> finding(message, one, party.get(), stated, ways))
                        .ifPresent(findings::add);
            } else if (!OwnChecks.isInside(proof)
                    && (stated.dmarc().isPresent()
                            || stated.of(ResultMethod.COMPAUTH).isPresent())) {
                looked = true;
                stated(message, party.get(), stated, ways).ifPresent(findings::add);
            } else {
                lacking |= OwnChecks.lacksAnswers(own);
            }
        }
        return !looked && lacking ? new Answer.NotApplicable("answers") : new Answer.Looked(findings);
    }

    private static boolean isDecided(DmarcResult result) {
        return result == DmarcResult.PASS || result == DmarcResult.FAIL;
    }

    private static Optional<Finding> finding(
            Message message, MailProof proof, Party party, Stated stated, HonestWays ways) {
        if (proof.dmarc().result() != DmarcResult.FAIL || proof.spf().isEmpty()) {
            return Optional.empty();
        }
        var excuse = ways.excuse(message);
        return Optional.of(SUSPICION.finding(
                excuse.map(found -> found.of(SUSPICION.severity())).orElse(SUSPICION.severity()),
                excuse.map(found -> found.known() ? "passed-on" : "says-passed-on")
                        .orElse(""),
                List.of(
                        Proof.author(message),
                        party.name(),
                        proof.dmarc().claimed(),
                        proof.handover().map(Handover::clientDigits).orElse("–"),
                        proof.dmarc()
                                .verdict()
                                .published()
                                .map(DmarcPolicy::word)
                                .orElse("none"),
                        Proof.time(message.at()),
                        excuse.map(HonestWays.Excuse::sentence).orElse(""),
                        stated.dmarc()
                                .filter(claim -> claim.statement().passed())
                                .map(stated::disagrees)
                                .orElse("")),
                stated.handover()));
    }

    /// By the word of the recipient's own server, where our own check lacks answers.
    private static Optional<Finding> stated(Message message, Party party, Stated stated, HonestWays ways) {
        return failure(stated).map(failure -> {
            var excuse = ways.excuse(message);
            return SUSPICION.finding(
                    excuse.map(found -> found.of(failure.severity())).orElse(failure.severity()),
                    failure.variant(),
                    List.of(
                            Proof.author(message),
                            party.name(),
                            stated.authorsDomain(),
                            stated.server(failure.claim()),
                            failure.claim().statement().result(),
                            Proof.time(message.at()),
                            excuse.map(HonestWays.Excuse::sentence).orElse("")),
                    stated.evidence(failure.claim()));
        });
    }

    private record Failure(Claim claim, String variant, Severity severity) {}

    /// DMARC first. Microsoft's own verdict (compauth) has reasons: 000 for a DMARC that failed, 010 for a mail in the
    /// recipient's own name from outside, and 001 for a domain that states no policy, as many honest small
    /// senders are ("Anti-spam message headers in Microsoft 365").
    private static Optional<Failure> failure(Stated stated) {
        var dmarc = stated.dmarc().filter(claim -> claim.statement().result().equals("fail"));
        if (dmarc.isPresent()) {
            return dmarc.map(claim -> new Failure(claim, "stated", Severity.HIGH));
        }
        return stated.of(ResultMethod.COMPAUTH)
                .filter(claim -> claim.statement().result().equals("fail"))
                .flatMap(claim -> switch (claim.statement().reason().orElse("")) {
                    case "000" -> Optional.of(new Failure(claim, "stated", Severity.HIGH));
                    case "001" -> Optional.of(new Failure(claim, "implicit", Severity.MEDIUM));
                    case "010" -> Optional.of(new Failure(claim, "own-name", Severity.HIGH));
                    default -> Optional.empty();
                });
    }
}

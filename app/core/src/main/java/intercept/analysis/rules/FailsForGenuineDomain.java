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
/// Whoever wrote it could not send in the domain's name, or a list or forwarder broke its proofs on the way: those
/// weigh little.
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
        for (var message : facts.messages()) {
            var party = known.authorsParty(message);
            if (party.isEmpty()) {
                continue;
            }
            var proof = facts.proof(message).filter(OwnChecks::isHandoverKnown);
            looked |= proof.filter(one -> isDecided(one.dmarc().result())).isPresent();
            lacking |= OwnChecks.lacksAnswers(proof);
            proof.flatMap(one -> finding(facts, message, one, party.get())).ifPresent(findings::add);
        }
        return !looked && lacking ? new Answer.NotApplicable("answers") : new Answer.Looked(findings);
    }

    private static boolean isDecided(DmarcResult result) {
        return result == DmarcResult.PASS || result == DmarcResult.FAIL;
    }

    private static Optional<Finding> finding(CaseFacts facts, Message message, MailProof proof, Party party) {
        if (proof.dmarc().result() != DmarcResult.FAIL || proof.spf().isEmpty()) {
            return Optional.empty();
        }
        boolean passedOn = OwnChecks.isPassedOn(facts, message);
        return Optional.of(SUSPICION.finding(
                passedOn ? Severity.LOW : SUSPICION.severity(),
                passedOn ? "passed-on" : "",
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
                        Proof.time(message.at())),
                OwnChecks.evidence(facts, message, List.of(), true)));
    }
}

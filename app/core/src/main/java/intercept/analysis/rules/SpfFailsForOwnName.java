package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.MailProof;
import intercept.authentication.dmarc.DmarcResult;
import intercept.authentication.spf.SpfIdentity;
import intercept.authentication.spf.SpfResult;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags a mail from a party's domain whose envelope names that domain too, handed over by an address that the domain
/// does not allow (SPF fail or softfail).
///
/// Forwarders, scanners and services that send for a company fail like this. Where a signature of the domain holds,
/// or a list or forwarder passed the mail on, it says little.
public final class SpfFailsForOwnName implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-002", Severity.MEDIUM, Question.TECHNIQUE, Certainty.FACT);

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
            if (known.authorsParty(message).isEmpty()) {
                continue;
            }
            var proof = facts.proof(message).filter(OwnChecks::isHandoverKnown);
            looked |= proof.flatMap(MailProof::spf)
                    .filter(verdict -> verdict.missing().isEmpty())
                    .isPresent();
            lacking |= OwnChecks.lacksAnswers(proof);
            proof.flatMap(one -> finding(facts, message, one)).ifPresent(findings::add);
        }
        return !looked && lacking ? new Answer.NotApplicable("answers") : new Answer.Looked(findings);
    }

    private static Optional<Finding> finding(CaseFacts facts, Message message, MailProof proof) {
        var author = message.author().map(Address::domain).orElse("");
        return proof.spf()
                .filter(verdict -> verdict.result() == SpfResult.FAIL || verdict.result() == SpfResult.SOFTFAIL)
                .filter(verdict ->
                        verdict.identity() == SpfIdentity.MAIL_FROM && RegistrableDomain.same(verdict.domain(), author))
                .map(verdict -> {
                    boolean explained =
                            proof.dmarc().result() == DmarcResult.PASS || OwnChecks.isPassedOn(facts, message);
                    return SUSPICION.finding(
                            explained ? Severity.LOW : SUSPICION.severity(),
                            explained ? "passed-on" : "",
                            List.of(
                                    Proof.author(message),
                                    verdict.domain(),
                                    proof.handover().orElseThrow().clientDigits(),
                                    verdict.result().word(),
                                    verdict.matched().orElse("–"),
                                    Proof.time(message.at())),
                            OwnChecks.evidence(facts, message, List.of(), true));
                });
    }
}

package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.MailProof;
import intercept.authentication.signing.SignatureReason;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;

/// Flags a mail from a party's address without the signature that this sender's earlier mails always had (DKIM against
/// the sender's baseline).
///
/// Lists, footers and gateways that rewrite mails break signatures. What is kept where it was sent was never signed,
/// and is not asked.
public final class MissingSignature implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-003", Severity.MEDIUM, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int ENOUGH = 5;
    private static final int OF_HUNDRED = 95;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        var mails = new JudgedMails(facts);
        return mails.against(
                ENOUGH,
                message -> known.authorsParty(message).isPresent()
                        ? mails.baseline().ofSender(message)
                        : List.of(),
                earlier -> isSigned(facts, earlier),
                (message, usual) -> {
                    int signed = (int) usual.stream().filter(one -> one).count();
                    return signed * 100 >= usual.size() * OF_HUNDRED
                            ? finding(facts, message, signed, usual.size())
                            : Optional.empty();
                });
    }

    /// Nothing where no server took the mail in: only then it can be signed.
    private static Optional<Boolean> isSigned(CaseFacts facts, Message mail) {
        return isReceived(facts, mail)
                ? facts.proof(mail)
                        .map(proof -> !OwnChecks.authorsSignatures(mail, proof).isEmpty())
                : Optional.empty();
    }

    private static boolean isReceived(CaseFacts facts, Message mail) {
        return facts.trace(mail)
                .filter(trace -> !trace.route().hops().isEmpty())
                .isPresent();
    }

    private static Optional<Finding> finding(CaseFacts facts, Message message, int signed, int earlier) {
        var proof = facts.proof(message).filter(MailProof::originalBytes);
        if (proof.isEmpty()
                || !isReceived(facts, message)
                || !OwnChecks.authorsSignatures(message, proof.get()).isEmpty()
                || proof.get().dkim().stream()
                        .anyMatch(verdict -> verdict.missing().isPresent())) {
            return Optional.empty();
        }
        boolean passedOn = OwnChecks.isPassedOn(facts, message);
        var broken = proof.get().dkim().stream().findFirst();
        return Optional.of(SUSPICION.finding(
                passedOn ? Severity.LOW : SUSPICION.severity(),
                passedOn ? "passed-on" : broken.isPresent() ? "broken" : "",
                List.of(
                        Proof.author(message),
                        Integer.toString(signed),
                        Integer.toString(earlier),
                        Proof.time(message.at()),
                        broken.map(verdict -> verdict.reason())
                                .map(SignatureReason::sentence)
                                .orElse("–")),
                OwnChecks.evidence(facts, message, proof.get().dkim(), false)));
    }
}

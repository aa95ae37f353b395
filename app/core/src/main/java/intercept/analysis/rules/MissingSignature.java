package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.MailProof;
import intercept.authentication.results.ResultMethod;
import intercept.authentication.signing.SignatureReason;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;

/// Flags a mail from a party's address without the signature that this sender's earlier mails always had (DKIM against
/// the sender's baseline).
///
/// Our own check decides; where a key was never recorded or the original bytes are not there, the word of the
/// recipient's own server does. Lists, footers and gateways that rewrite mails break signatures. What is kept
/// where it was sent was never signed, and is not asked.
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
        var ways = new HonestWays(facts);
        return mails.against(
                ENOUGH,
                message -> known.authorsParty(message).isPresent()
                        ? mails.baseline().ofSender(message)
                        : List.of(),
                earlier -> isSigned(facts, earlier),
                (message, usual) -> {
                    int signed = (int) usual.stream().filter(one -> one).count();
                    return signed * 100 >= usual.size() * OF_HUNDRED
                            ? finding(facts, message, signed, usual.size(), ways)
                            : Optional.empty();
                });
    }

    /// Nothing where no server took the mail in: only then it can be signed.
    private static Optional<Boolean> isSigned(CaseFacts facts, Message mail) {
        return isReceived(facts, mail) ? byOwnCheck(facts, mail).or(() -> byStatement(facts, mail)) : Optional.empty();
    }

    /// Nothing where a key was never recorded, or the original bytes are not there.
    private static Optional<Boolean> byOwnCheck(CaseFacts facts, Message mail) {
        var proof = facts.proof(mail).filter(MailProof::originalBytes);
        if (proof.filter(one -> !OwnChecks.authorsSignatures(mail, one).isEmpty())
                .isPresent()) {
            return Optional.of(true);
        }
        return proof.filter(one -> one.dkim().stream()
                        .allMatch(verdict -> verdict.missing().isEmpty()))
                .map(_ -> false);
    }

    private static Optional<Boolean> byStatement(CaseFacts facts, Message mail) {
        var stated = new Stated(facts, mail);
        return stated.signatureOfAuthor()
                .or(() -> stated.of(ResultMethod.DKIM))
                .map(_ -> stated.signatureOfAuthor()
                        .filter(claim -> claim.statement().passed())
                        .isPresent());
    }

    private static boolean isReceived(CaseFacts facts, Message mail) {
        return facts.trace(mail)
                .filter(trace -> !trace.route().hops().isEmpty())
                .isPresent();
    }

    private static Optional<Finding> finding(
            CaseFacts facts, Message message, int signed, int earlier, HonestWays ways) {
        if (isSigned(facts, message).orElse(true)) {
            return Optional.empty();
        }
        var stated = new Stated(facts, message);
        if (byOwnCheck(facts, message).isEmpty()) {
            return stated.signatureOfAuthor()
                    .or(() -> stated.of(ResultMethod.DKIM))
                    .map(claim -> finding(
                            message,
                            "stated",
                            signed,
                            earlier,
                            ways,
                            stated.server(claim),
                            claim.statement().result(),
                            stated.evidence(claim)));
        }
        var dkim = facts.proof(message).map(MailProof::dkim).orElse(List.of());
        var broken = dkim.stream().findFirst();
        return Optional.of(finding(
                message,
                broken.isPresent() ? "broken" : "",
                signed,
                earlier,
                ways,
                broken.map(verdict -> verdict.reason())
                        .map(SignatureReason::sentence)
                        .orElse("–"),
                stated.signatureOfAuthor()
                        .filter(claim -> claim.statement().passed())
                        .map(claim -> Phrase.of("server.saw.signature", stated.server(claim))
                                .text())
                        .orElse(""),
                OwnChecks.evidence(facts, message, dkim, false)));
    }

    private static Finding finding(
            Message message,
            String variant,
            int signed,
            int earlier,
            HonestWays ways,
            String reason,
            String more,
            Evidence... evidence) {
        var excuse = ways.excuse(message);
        return SUSPICION.finding(
                excuse.isPresent() ? Severity.LOW : SUSPICION.severity(),
                excuse.isPresent() && !variant.equals("stated") ? "passed-on" : variant,
                List.of(
                        Proof.author(message),
                        Integer.toString(signed),
                        Integer.toString(earlier),
                        Proof.time(message.at()),
                        reason,
                        more,
                        excuse.map(HonestWays.Excuse::sentence).orElse("")),
                evidence);
    }
}

package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.MailProof;
import intercept.authentication.dmarc.DmarcResult;
import intercept.authentication.results.ResultMethod;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags a disputed mail that bears the genuine domain's own signature, or lies among what its author's house sent.
///
/// Then nobody imitates the house from outside: the mail is genuine, or somebody works in one of its mailboxes. A
/// service that signs for many customers with one key would look the same.
public final class SentByGenuineDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-006", Severity.CRITICAL, Question.WHOSE_MAILBOX, Certainty.FACT);

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
        boolean looked = true;
        for (var message : facts.messages()) {
            var party = known.isDisputed(message) ? known.authorsParty(message) : Optional.<Party>empty();
            if (party.isPresent()) {
                var finding = signed(facts, message, party.get())
                        .or(() -> kept(facts, known, message, party.get()))
                        .or(() -> stated(facts, message, party.get()));
                finding.ifPresent(findings::add);
                looked &= finding.isPresent()
                        || !OwnChecks.lacksAnswers(facts.proof(message))
                        || new Stated(facts, message).of(ResultMethod.DKIM).isPresent();
            }
        }
        return findings.isEmpty() && !looked ? new Answer.NotApplicable("answers") : new Answer.Looked(findings);
    }

    private static Optional<Finding> signed(CaseFacts facts, Message message, Party party) {
        return facts.proof(message)
                .filter(proof -> proof.dmarc().result() == DmarcResult.PASS)
                .map(proof -> OwnChecks.authorsSignatures(message, proof))
                .filter(signatures -> !signatures.isEmpty())
                .map(signatures -> SUSPICION.finding(
                        List.of(
                                Proof.author(message),
                                party.name(),
                                signatures.getFirst().domain(),
                                signatures.getFirst().selector(),
                                Proof.time(message.at())),
                        OwnChecks.evidence(facts, message, signatures, false)));
    }

    /// By the word of the recipient's own server, where our own check lacks keys or the original bytes.
    private static Optional<Finding> stated(CaseFacts facts, Message message, Party party) {
        var stated = new Stated(facts, message);
        var signature = stated.signatureOfAuthor()
                .filter(claim -> claim.statement().passed())
                .filter(_ -> stated.dmarc()
                        .filter(dmarc -> dmarc.statement().passed())
                        .isPresent());
        return isUnchecked(facts.proof(message))
                ? signature.map(claim -> SUSPICION.finding(
                        SUSPICION.severity(),
                        "stated",
                        List.of(
                                Proof.author(message),
                                party.name(),
                                claim.statement().signer().orElseGet(stated::authorsDomain),
                                stated.server(claim),
                                Proof.time(message.at())),
                        stated.evidence(claim)))
                : Optional.empty();
    }

    private static boolean isUnchecked(Optional<MailProof> proof) {
        return proof.isEmpty()
                || !proof.get().originalBytes()
                || proof.get().dkim().stream()
                        .anyMatch(verdict -> verdict.missing().isPresent());
    }

    private static Optional<Finding> kept(CaseFacts facts, Known known, Message message, Party party) {
        if (!known.isHeldByItsAuthorsParty(message, facts)) {
            return Optional.empty();
        }
        return Optional.of(SUSPICION.finding(
                SUSPICION.severity(),
                "kept",
                List.of(Proof.author(message), party.name(), "", "", Proof.time(message.at())),
                Proof.header(facts, message, "From"),
                Proof.header(facts, message, "Message-ID")));
    }
}

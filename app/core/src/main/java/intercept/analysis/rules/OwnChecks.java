package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.ProvenDomain;
import intercept.authentication.dkim.DkimVerdict;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Message;
import intercept.model.route.MailTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What our own checks of a mail's sender say, as rules ask it.
final class OwnChecks {

    private OwnChecks() {}

    /// Whether the recipient's own server wrote down who handed the mail over from outside: only then SPF says
    /// something.
    static boolean isHandoverKnown(MailProof proof) {
        return proof.handover()
                .filter(handover -> handover.source() == Handover.Source.OWN_SERVER && !handover.isInside())
                .isPresent();
    }

    /// Whether it never came from outside: then what servers state of SPF and DMARC is about nobody.
    static boolean isInside(Optional<MailProof> proof) {
        return proof.flatMap(MailProof::handover).filter(Handover::isInside).isPresent();
    }

    /// Signatures of the author's organisation that hold.
    static List<DkimVerdict> authorsSignatures(Message message, MailProof proof) {
        var author = message.author().map(Address::domain).orElse("");
        return proof.dkim().stream()
                .filter(DkimVerdict::isPass)
                .filter(verdict -> RegistrableDomain.same(verdict.domain(), author))
                .toList();
    }

    /// `DKIM, SPF`
    static String means(ProvenDomain domain) {
        return domain.means().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /// The From field, the signatures, and the field that says who handed the mail over.
    static Evidence[] evidence(CaseFacts facts, Message message, List<DkimVerdict> signatures, boolean handover) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(Proof.header(facts, message, "From"));
        signatures.forEach(verdict -> evidence.add(Proof.field(facts, message, verdict.position(), "DKIM-Signature")));
        if (handover) {
            var place = facts.trace(message).flatMap(MailTrace::entry).map(hop -> hop.header());
            evidence.add(Proof.field(facts, message, place, "Received"));
        }
        return evidence.toArray(Evidence[]::new);
    }

    /// Whether nothing can be said because the answers of name servers were never recorded.
    static boolean lacksAnswers(Optional<MailProof> proof) {
        return proof.filter(
                        known -> known.proven().isEmpty() && !known.missing().isEmpty())
                .isPresent();
    }
}

package intercept.session;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.Prover;
import intercept.dns.RecordedDns;
import intercept.mail.ParsedMail;
import intercept.model.route.MailTrace;

/// Proves mails of a case by the answers that are recorded in it, as they were when a mail came.
final class Proofs {

    private final RecordedDns dns;

    Proofs(RecordedDns dns) {
        this.dns = dns;
    }

    MailProof of(ParsedMail mail, byte[] original, MailTrace trace) {
        var handover = Handover.of(trace);
        var at = handover.flatMap(Handover::at).or(mail.message()::at);
        try {
            return new Prover(at.map(dns::asOf).orElse(dns)).prove(mail.message(), mail.headers(), original, handover);
        } catch (InterruptedException e) {
            // Recorded answers wait for nobody.
            throw new IllegalStateException(e);
        }
    }
}

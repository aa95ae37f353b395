package intercept.analysis;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.ProvenDomain;
import intercept.authentication.Prover;
import intercept.authentication.dkim.DkimResult;
import intercept.authentication.dkim.DkimVerdict;
import intercept.authentication.dmarc.Dmarc;
import intercept.authentication.dmarc.DmarcMessage;
import intercept.authentication.results.Claims;
import intercept.authentication.signing.SignatureReason;
import intercept.authentication.signing.SignatureReason.Kind;
import intercept.dns.RecordedDns;
import intercept.identity.RegistrableDomain;
import intercept.model.AccountSighting;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.DocumentText;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.route.MailTrace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small case whose mails are proven by recorded answers. SPF and DMARC are evaluated as the program does; which
/// domain signed a mail, a test says.
///
/// @param signatures result by Message-ID
public record ProvenFacts(TestFacts facts, RecordedDns dns, Map<String, DkimResult> signatures) implements CaseFacts {

    public static ProvenFacts of(TestFacts facts, RecordedDns dns) {
        return new ProvenFacts(facts, dns, Map.of());
    }

    /// The same case, in which a signature of the author's domain has this result.
    public ProvenFacts signed(String messageId, DkimResult result) {
        var all = new HashMap<>(signatures);
        all.put(messageId, result);
        return new ProvenFacts(facts, dns, Map.copyOf(all));
    }

    @Override
    public Optional<MailProof> proof(Message message) {
        try {
            return Optional.of(prove(message));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailProof prove(Message message) throws InterruptedException {
        var handover = trace(message).flatMap(Handover::of);
        var plain = new Prover(dns).prove(message, List.of(), new byte[0], handover);
        var result = message.messageId().map(signatures::get);
        if (result.isEmpty()) {
            return plain;
        }
        var domain = message.author().map(Address::domain).orElse("");
        boolean pass = result.get() == DkimResult.PASS;
        var claim = new DmarcMessage.Dkim(
                pass ? DmarcMessage.Dkim.Outcome.PASS : DmarcMessage.Dkim.Outcome.NOT_PASSED, domain, false);
        var dmarc = new Dmarc(dns)
                .evaluate(DmarcMessage.from(domain, plain.spf().map(DmarcMessage.Spf::of), List.of(claim)));
        var proven = new ArrayList<>(plain.proven());
        if (pass) {
            proven.add(new ProvenDomain(RegistrableDomain.ascii(domain), List.of(ProvenDomain.Means.DKIM), true));
        }
        return new MailProof(
                handover, plain.spf(), List.of(verdict(result.get(), domain)), plain.arc(), dmarc, proven, true);
    }

    private static DkimVerdict verdict(DkimResult result, String domain) {
        return new DkimVerdict(
                result,
                SignatureReason.of(result == DkimResult.PASS ? Kind.VERIFIED : Kind.BODY_CHANGED),
                Optional.empty(),
                domain,
                "s1",
                "rsa-sha256",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2048,
                false);
    }

    @Override
    public CaseDescription description() {
        return facts.description();
    }

    @Override
    public List<Message> messages() {
        return facts.messages();
    }

    @Override
    public List<Copy> copies(Message message) {
        return facts.copies(message);
    }

    @Override
    public List<Header> headers(Message message) {
        return facts.headers(message);
    }

    @Override
    public Optional<MailTrace> trace(Message message) {
        return facts.trace(message);
    }

    @Override
    public Optional<Claims> claims(Message message) {
        return facts.claims(message);
    }

    @Override
    public String text(Message message) {
        return facts.text(message);
    }

    @Override
    public List<DocumentText> documents(Message message) {
        return facts.documents(message);
    }

    @Override
    public Optional<DocumentText> text(CaseDocument document) {
        return facts.text(document);
    }

    @Override
    public List<AccountSighting> accounts() {
        return facts.accounts();
    }
}

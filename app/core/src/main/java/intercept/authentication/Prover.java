package intercept.authentication;

import intercept.authentication.ProvenDomain.Means;
import intercept.authentication.arc.Arc;
import intercept.authentication.dkim.Dkim;
import intercept.authentication.dkim.DkimResult;
import intercept.authentication.dkim.DkimVerdict;
import intercept.authentication.dmarc.Dmarc;
import intercept.authentication.dmarc.DmarcMessage;
import intercept.authentication.signing.SignedMail;
import intercept.authentication.spf.Spf;
import intercept.authentication.spf.SpfQuery;
import intercept.authentication.spf.SpfResult;
import intercept.authentication.spf.SpfVerdict;
import intercept.dns.DnsSource;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Header;
import intercept.model.MailFormat;
import intercept.model.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks all checks about a mail. Every check is our own; what a server wrote about its checks is another matter.
public final class Prover {

    /// RFC 5322 section 3.4: `name: address, address;`.
    private static final Pattern GROUP = Pattern.compile("\\s*+[^\"<@:;,]{0,1000}+:[^;]*+;.*", Pattern.DOTALL);

    private final DnsSource dns;

    /// @param dns answers as of the time of the mail
    public Prover(DnsSource dns) {
        this.dns = dns;
    }

    /// @param original bytes of the mail
    /// @param handover how it came
    public MailProof prove(Message message, List<Header> headers, byte[] original, Optional<Handover> handover)
            throws InterruptedException {
        boolean bytes = message.format() == MailFormat.EML;
        var spf = spf(message, handover);
        var received = handover.flatMap(Handover::at);
        var mail = SignedMail.of(bytes ? original : new byte[0], bytes ? headers : List.of());
        var dkim = new Dkim(dns).verify(mail, received);
        var arc = new Arc(dns).verify(mail, received);
        var from = headers.stream().filter(header -> header.is("From")).toList();
        var dmarc = new Dmarc(dns)
                .evaluate(new DmarcMessage(
                        headers.isEmpty() ? 1 : from.size(),
                        message.from().stream().map(Address::domain).toList(),
                        from.stream()
                                .anyMatch(field -> GROUP.matcher(field.value()).matches()),
                        spf.map(DmarcMessage.Spf::of),
                        bytes ? dkim.stream().map(Prover::claim).toList() : unknown(message)));
        return new MailProof(handover, spf, dkim, arc, dmarc, proven(message, spf, dkim), bytes);
    }

    private Optional<SpfVerdict> spf(Message message, Optional<Handover> handover) throws InterruptedException {
        if (handover.filter(known -> !known.isInside())
                .flatMap(Handover::mailFrom)
                .isEmpty()) {
            return Optional.empty();
        }
        var known = handover.get();
        var at = known.at().or(message::at).orElse(Instant.EPOCH);
        return Optional.of(new Spf(dns)
                .check(SpfQuery.of(
                        known.client(), known.helo(), known.mailFrom().orElse(""), at)));
    }

    /// What is not there in its original bytes may have been signed or not: nobody can tell.
    private static List<DmarcMessage.Dkim> unknown(Message message) {
        return message.author().map(Address::domain).stream()
                .map(domain -> new DmarcMessage.Dkim(DmarcMessage.Dkim.Outcome.TEMPERROR, domain, false))
                .toList();
    }

    private static DmarcMessage.Dkim claim(DkimVerdict verdict) {
        var outcome = switch (verdict.result()) {
            case PASS -> DmarcMessage.Dkim.Outcome.PASS;
            case TEMPERROR -> DmarcMessage.Dkim.Outcome.TEMPERROR;
            case FAIL, POLICY, NEUTRAL, PERMERROR -> DmarcMessage.Dkim.Outcome.NOT_PASSED;
        };
        return new DmarcMessage.Dkim(outcome, verdict.domain(), verdict.isPartial());
    }

    private static List<ProvenDomain> proven(Message message, Optional<SpfVerdict> spf, List<DkimVerdict> dkim) {
        Map<String, List<Means>> means = new LinkedHashMap<>();
        dkim.stream()
                .filter(verdict -> verdict.result() == DkimResult.PASS)
                .forEach(verdict -> add(means, verdict.domain(), Means.DKIM));
        spf.filter(verdict -> verdict.result() == SpfResult.PASS)
                .ifPresent(verdict -> add(means, verdict.domain(), Means.SPF));
        var author = message.author().map(Address::domain).orElse("");
        return means.entrySet().stream()
                .map(entry -> new ProvenDomain(
                        entry.getKey(), List.copyOf(entry.getValue()), RegistrableDomain.same(entry.getKey(), author)))
                .sorted(Comparator.comparing((ProvenDomain domain) -> !domain.isAuthors())
                        .thenComparing(ProvenDomain::domain))
                .toList();
    }

    private static void add(Map<String, List<Means>> means, String domain, Means by) {
        var known = means.computeIfAbsent(domain, _ -> new ArrayList<>(2));
        if (!known.contains(by)) {
            known.add(by);
        }
    }
}

package intercept.authentication.spf;

import intercept.authentication.spf.SpfLookups.Stop;
import intercept.authentication.spf.SpfProblem.Kind;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.List;
import java.util.Optional;

/// Names that the client has by its own word and by that of the name (RFC 7208 section 5.5).
///
/// A server that fails makes no error here, as the RFC says; an answer that nobody recorded does, unless another name
/// settles the matter. Looking whether a name leads back to the client counts to no limit but that of ten names: the
/// sender's domain has no hand in it.
final class SpfNames {

    private final SpfLookups lookups;
    private final ClientAddress client;

    SpfNames(SpfLookups lookups, ClientAddress client) {
        this.lookups = lookups;
        this.client = client;
    }

    /// Whether a name of the client is the domain or below it.
    boolean isBelow(String domain) throws Stop, InterruptedException {
        Optional<DnsAnswer> unknown = Optional.empty();
        for (var name : candidates(lookups.ask(client.reverseName(), DnsType.PTR))) {
            if (isWithin(name, domain)) {
                var answer = addresses(name);
                if (leadsBack(answer)) {
                    return true;
                }
                unknown = answer.outcome() == Outcome.NOT_RECORDED ? Optional.of(answer) : unknown;
            }
        }
        stop(unknown);
        return false;
    }

    /// The value of %{p}: the domain itself, else a name below it, else any, else `unknown`.
    String forMacro(String domain) throws Stop, InterruptedException {
        var best = "unknown";
        int rank = 0;
        Optional<DnsAnswer> unknown = Optional.empty();
        for (var name : candidates(lookups.ask(client.reverseName(), DnsType.PTR))) {
            int its = name.equals(domain) ? 3 : isWithin(name, domain) ? 2 : 1;
            if (its > rank) {
                var answer = addresses(name);
                if (leadsBack(answer)) {
                    best = name;
                    rank = its;
                }
                unknown = answer.outcome() == Outcome.NOT_RECORDED ? Optional.of(answer) : unknown;
            }
        }
        if (rank == 0) {
            stop(unknown);
        }
        return best;
    }

    private List<String> candidates(DnsAnswer answer) throws Stop {
        if (answer.outcome() == Outcome.NOT_RECORDED) {
            stop(Optional.of(answer));
        }
        return answer.records().stream()
                .filter(DnsRecord.Name.class::isInstance)
                .map(record -> ((DnsRecord.Name) record).target())
                .limit(SpfLookups.MAX_NAMES)
                .toList();
    }

    private static void stop(Optional<DnsAnswer> unknown) throws Stop {
        if (unknown.isPresent()) {
            throw new Stop(
                    SpfResult.TEMPERROR,
                    SpfProblem.of(Kind.NOT_RECORDED, unknown.get().question().toString()));
        }
    }

    private DnsAnswer addresses(String name) throws InterruptedException {
        return lookups.ask(name, client.isSix() ? DnsType.AAAA : DnsType.A);
    }

    private boolean leadsBack(DnsAnswer answer) {
        return answer.records().stream()
                .anyMatch(record ->
                        record instanceof DnsRecord.Host(var address) && client.isSameAs(ClientAddress.of(address)));
    }

    private static boolean isWithin(String name, String domain) {
        return name.equals(domain) || name.endsWith("." + domain);
    }
}

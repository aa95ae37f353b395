package intercept.session;

import intercept.dns.RecordedDns;
import intercept.identity.RegistrableDomain;
import intercept.mail.route.HostAddresses;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Addresses of hosts by the zone files of the case, as they stood when a mail came (RFC 1035, RFC 3596).
///
/// A registered domain itself is no host here: its address is the one of its web server, often somebody else's.
///
/// @param dns made when it is first asked
record RecordedAddresses(Supplier<RecordedDns> dns, Optional<Instant> at) implements HostAddresses {

    @Override
    public Optional<List<String>> of(String host) {
        if (host.equals(RegistrableDomain.of(host))) {
            return Optional.empty();
        }
        var asked = at.map(dns.get()::asOf).orElseGet(dns);
        var four = asked.ask(host, DnsType.A);
        var six = asked.ask(host, DnsType.AAAA);
        if (four.isUnknown() && six.isUnknown()) {
            return Optional.empty();
        }
        List<String> addresses = new ArrayList<>();
        for (var answer : List.of(four, six)) {
            for (var record : answer.records()) {
                if (record instanceof DnsRecord.Host(String address)) {
                    addresses.add(address);
                }
            }
        }
        return Optional.of(addresses);
    }
}

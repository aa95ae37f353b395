package intercept.dns;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;

/// Asks servers of the network, one after the other until one knows: UDP, then TCP where the answer did not fit. A
/// name is asked for as it is; no search path of this machine is added to it.
public final class LiveDns implements DnsSource {

    private static final int MAX_ALIASES = 16;

    private record Server(String written, Resolver resolver) {}

    private final List<Server> servers;
    private final InstantSource clock;

    /// @param servers at least one
    /// @param timeout for one question to one server
    /// @param clock which dates the answers
    public LiveDns(List<DnsServer> servers, Duration timeout, InstantSource clock) {
        this.servers = servers.stream()
                .map(server -> new Server(server.written(), resolver(server, timeout)))
                .toList();
        this.clock = clock;
    }

    private static Resolver resolver(DnsServer server, Duration timeout) {
        var resolver = new SimpleResolver(server.address());
        resolver.setTimeout(timeout);
        return resolver;
    }

    @Override
    public DnsAnswer ask(String name, DnsType type) throws InterruptedException {
        var asked = DnsNames.lower(name);
        var wire = DnsNames.wire(asked);
        if (wire.isEmpty()) {
            return DnsAnswer.without(asked, type, Outcome.NO_NAME, "no server could be asked for this name");
        }
        var last = DnsAnswer.without(asked, type, Outcome.NOT_RECORDED, "no server was named");
        for (var server : servers) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            last = ask(server, asked, wire.get(), type);
            if (!last.isUnknown()) {
                return last;
            }
        }
        return last;
    }

    private DnsAnswer ask(Server server, String asked, Name name, DnsType type) throws InterruptedException {
        try {
            var query = Message.newQuery(Record.newRecord(name, DnsRecords.number(type), DClass.IN));
            return answer(server, asked, name, type, server.resolver().send(query));
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw interrupted(e);
            }
            var message = String.valueOf(e.getMessage());
            return failed(
                    server, asked, type, message.contains("imed out") ? Outcome.TIME_OUT : Outcome.SERVER_FAILURE);
        }
    }

    private static InterruptedException interrupted(IOException cause) {
        var interrupted = new InterruptedException();
        interrupted.initCause(cause);
        return interrupted;
    }

    private DnsAnswer answer(Server server, String asked, Name name, DnsType type, Message message) {
        return switch (message.getRcode()) {
            case Rcode.NOERROR -> {
                var records = atEndOfAliases(name, type, message.getSection(Section.ANSWER));
                yield records.isPresent()
                        ? DnsAnswer.found(asked, type, records.get(), now(), server.written())
                        : failed(server, asked, type, Outcome.SERVER_FAILURE);
            }
            case Rcode.NXDOMAIN -> failed(server, asked, type, Outcome.NO_NAME);
            case Rcode.REFUSED -> failed(server, asked, type, Outcome.REFUSED);
            default -> failed(server, asked, type, Outcome.SERVER_FAILURE);
        };
    }

    private DnsAnswer failed(Server server, String asked, DnsType type, Outcome outcome) {
        return new DnsAnswer(asked, type, outcome, List.of(), now(), server.written());
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant());
    }

    /// Records of the type at the end of the chain of aliases (RFC 1034 section 3.6.2); empty where the chain is a
    /// circle.
    private static Optional<List<DnsRecord>> atEndOfAliases(Name name, DnsType type, List<Record> answer) {
        var seen = new HashSet<Name>();
        for (var current = name; seen.size() <= MAX_ALIASES && seen.add(current); ) {
            var records = new ArrayList<DnsRecord>();
            Optional<Name> alias = Optional.empty();
            for (var record : answer) {
                if (!record.getName().equals(current)) {
                    continue;
                }
                if (record.getType() == DnsRecords.number(type)) {
                    records.add(DnsRecords.of(type, record));
                } else if (record instanceof CNAMERecord cname) {
                    alias = Optional.of(cname.getTarget());
                }
            }
            if (!records.isEmpty() || alias.isEmpty()) {
                return Optional.of(records);
            }
            current = alias.get();
        }
        return Optional.empty();
    }
}

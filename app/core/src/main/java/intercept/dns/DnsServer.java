package intercept.dns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.xbill.DNS.ResolverConfig;

/// A server that may be asked, as people write it: `192.0.2.53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`,
/// `2001:db8::53`, `dns.example:53`.
///
/// @param written how it is called in answers
public record DnsServer(String written, InetSocketAddress address) {

    private static final int DEFAULT_PORT = 53;
    private static final int MAX_PORT = 65_535;
    private static final Pattern WITH_PORT =
            Pattern.compile("(?:\\[(?<six>[^\\]]+)\\]|(?<host>[^:]+))(?::(?<port>[0-9]{1,5}))?");

    /// @throws UnknownHostException if it is neither an address nor a name that the system knows; the message is fit
    /// for a user
    public static DnsServer parse(String written) throws UnknownHostException {
        var text = written.strip();
        var match = WITH_PORT.matcher(text);
        if (!match.matches()) {
            return new DnsServer(text, new InetSocketAddress(literal(text, text), DEFAULT_PORT));
        }
        int port = match.group("port") == null ? DEFAULT_PORT : Integer.parseInt(match.group("port"));
        if (port == 0 || port > MAX_PORT) {
            throw new UnknownHostException("Not a port of a name server: " + written);
        }
        var six = match.group("six");
        var address = six == null ? byName(match.group("host"), written) : literal(six, written);
        return new DnsServer(text, new InetSocketAddress(address, port));
    }

    /// Those that this machine asks.
    public static List<DnsServer> ofThisMachine() throws UnknownHostException {
        var servers = ResolverConfig.getCurrentConfig().servers().stream()
                .map(address -> new DnsServer(address.getHostString(), address))
                .toList();
        if (servers.isEmpty()) {
            throw new UnknownHostException("This machine names no name server: give one with --resolver HOST");
        }
        return servers;
    }

    private static InetAddress literal(String text, String written) throws UnknownHostException {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            throw unknown(written, e);
        }
    }

    private static InetAddress byName(String host, String written) throws UnknownHostException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw unknown(written, e);
        }
    }

    private static UnknownHostException unknown(String written, Exception cause) {
        var unknown = new UnknownHostException("Not a name server: " + written + " (write HOST or HOST:PORT)");
        unknown.initCause(cause);
        return unknown;
    }
}

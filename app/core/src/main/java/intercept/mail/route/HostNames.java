package intercept.mail.route;

import intercept.model.route.Client;
import intercept.model.route.Provider;
import intercept.model.route.Server;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Whether two names can be one server's: servers know themselves by other names than their neighbours do.
final class HostNames {

    private final UnaryOperator<String> registrable;

    /// @param registrable the registered part of a host name, by the Public Suffix List
    HostNames(UnaryOperator<String> registrable) {
        this.registrable = registrable;
    }

    /// Whether the client of a hop can be the server that wrote the hop before. Tolerant: only a plain contradiction
    /// of two names of the Internet is one.
    boolean fits(Client took, Server had) {
        boolean innerClient =
                took.seenIp().flatMap(IpText::read).filter(IpText::isInternal).isPresent();
        if (innerClient || isInner(had.host()) || took.names().allMatch(HostNames::isInner)) {
            return true;
        }
        // An address alone cannot be held against a name alone.
        if (had.ip().isEmpty()
                && took.names().allMatch(name -> IpText.read(name).isPresent())) {
            return true;
        }
        if (took.seenIp().isPresent() && took.seenIp().equals(had.ip())) {
            return true;
        }
        return took.names().anyMatch(name -> same(name, had.host()));
    }

    boolean same(String one, String other) {
        String left = Words.lower(Words.withoutLastDot(one));
        String right = Words.lower(Words.withoutLastDot(other));
        if (left.equals(right) || firstLabel(left, right) || firstLabel(right, left)) {
            return true;
        }
        var family = Providers.ofHost(left).map(Provider::family);
        if (family.isPresent() && family.equals(Providers.ofHost(right).map(Provider::family))) {
            return true;
        }
        boolean addresses = IpText.read(left).isPresent() || IpText.read(right).isPresent();
        return !addresses && sameRegistration(left, right);
    }

    boolean sameRegistration(String one, String other) {
        String registered = registrable.apply(one);
        return !registered.isEmpty() && registered.equals(registrable.apply(other));
    }

    private static boolean firstLabel(String single, String full) {
        return single.indexOf('.') < 0 && full.startsWith(single + ".");
    }

    /// Says nothing about the Internet: localhost, a name without a dot, a private address, words that are no name.
    static boolean isInner(String name) {
        String host = Words.lower(Words.withoutLastDot(name));
        Optional<IpText> ip = IpText.read(host);
        if (ip.isPresent()) {
            return ip.get().isInternal();
        }
        return host.indexOf('.') < 0
                || host.indexOf(' ') >= 0
                || host.indexOf('@') >= 0
                || host.startsWith("localhost.")
                || host.endsWith(".local")
                || host.endsWith(".localdomain")
                || host.endsWith(".lan")
                || host.endsWith(".internal")
                || host.endsWith(".intern")
                || host.endsWith(".corp")
                || host.endsWith(".home");
    }
}

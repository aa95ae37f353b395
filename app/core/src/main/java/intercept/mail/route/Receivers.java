package intercept.mail.route;

import intercept.model.route.Hop;
import intercept.model.route.Provider;
import intercept.model.route.Server;
import java.util.List;
import java.util.Optional;

/// Whose word counts: the servers that the recipient declares as its own or as trusted gateways.
///
/// A declaration is a host (`mx.customer.example`), a domain (its hosts belong to it), an address, or a host of a
/// provider (`customer-example.mail.protection.outlook.com`): then all servers of that provider count, since they
/// hand mails to each other under ever changing names.
///
/// @param declared names and addresses, as the case states them
/// @param custodianDomain domain of the mailbox that the mail was taken from
public record Receivers(List<String> declared, Optional<String> custodianDomain) {

    /// The declaration that a server belongs to.
    Optional<String> declarationOf(Server server) {
        return nameDeclared(server.host())
                .or(() -> server.ip().flatMap(this::addressDeclared))
                .or(() -> providerDeclared(Providers.ofHost(server.host())));
    }

    /// The server belongs to the custodian's own domain.
    boolean ownsHost(String host) {
        return custodianDomain.filter(domain -> isWithin(host, domain)).isPresent();
    }

    Optional<String> nameDeclared(String host) {
        return declared.stream()
                .filter(name -> isWithin(host, name))
                .findFirst()
                .or(() -> custodianDomain.filter(domain -> isWithin(host, domain)));
    }

    Optional<String> addressDeclared(String address) {
        return IpText.read(address)
                .flatMap(ip -> declared.stream()
                        .filter(name -> IpText.read(name).filter(ip::equals).isPresent())
                        .findFirst());
    }

    Optional<String> providerDeclared(Optional<Provider> provider) {
        return provider.flatMap(known -> declared.stream()
                .filter(name -> Providers.ofHost(name)
                        .map(Provider::family)
                        .filter(known.family()::equals)
                        .isPresent())
                .findFirst());
    }

    boolean isEmpty() {
        return declared.stream().allMatch(String::isBlank)
                && custodianDomain.filter(domain -> !domain.isBlank()).isEmpty();
    }

    /// Whether the hop took the mail from a server that counts too, so that the hop before can be a trusted server's.
    /// Only what the server saw decides: a claimed name is anybody's.
    boolean tookFromInside(Hop hop) {
        if (hop.from().isEmpty()) {
            return true;
        }
        var client = hop.from().get();
        var seenIp = client.seenIp().flatMap(IpText::read);
        if (seenIp.filter(IpText::isInternal).isPresent()
                || client.seenIp().flatMap(this::addressDeclared).isPresent()
                || seenIp.flatMap(ip -> providerDeclared(Providers.ofIp(ip))).isPresent()) {
            return true;
        }
        if (!client.doubted() && client.seenName().flatMap(this::nameDeclared).isPresent()) {
            return true;
        }
        return seenIp.isEmpty()
                && client.seenName().isEmpty()
                && client.claimed()
                        .map(name -> HostNames.isInner(name)
                                || nameDeclared(name).isPresent()
                                || providerDeclared(Providers.ofHost(name)).isPresent())
                        .orElse(true);
    }

    private static boolean isWithin(String host, String declaration) {
        String name = Words.lower(Words.withoutLastDot(host));
        String wanted = Words.lower(Words.withoutLastDot(declaration.strip()));
        return !wanted.isEmpty() && (name.equals(wanted) || name.endsWith("." + wanted));
    }
}

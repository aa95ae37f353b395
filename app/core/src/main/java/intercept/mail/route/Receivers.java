package intercept.mail.route;

import intercept.model.CaseDescription;
import intercept.model.route.Client;
import intercept.model.route.Hop;
import intercept.model.route.Provider;
import intercept.model.route.Received.Transfer;
import intercept.model.route.Server;
import intercept.model.route.ServerSoftware;
import java.util.ArrayList;
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
/// @param addresses what was written down about the addresses of hosts
public record Receivers(List<String> declared, Optional<String> custodianDomain, HostAddresses addresses) {

    /// Where nobody wrote down which addresses the hosts had.
    public Receivers(List<String> declared, Optional<String> custodianDomain) {
        this(declared, custodianDomain, HostAddresses.NONE);
    }

    /// The same, knowing which addresses hosts had when the mail came.
    public Receivers knowing(HostAddresses known) {
        return new Receivers(declared, custodianDomain, known);
    }

    /// Those of one mailbox. Servers of other parties do not count for it, whatever the case declares: to it they
    /// are the sender's.
    ///
    /// @param custodian address of the mailbox; absent or `unknown` where it is not known: then all declared count
    public static Receivers of(CaseDescription description, Optional<String> custodian) {
        var domain = custodian
                .filter(address -> address.indexOf('@') >= 0)
                .map(address -> Words.lower(address.substring(address.lastIndexOf('@') + 1)));
        if (domain.isEmpty()) {
            return new Receivers(description.trustedReceivers(), Optional.empty());
        }
        List<String> own = new ArrayList<>(List.of(domain.get()));
        List<String> others = new ArrayList<>();
        for (var party : description.parties()) {
            boolean mine = party.domains().stream().anyMatch(name -> isWithin(domain.get(), name));
            (mine ? own : others).addAll(party.domains());
        }
        List<String> declared = new ArrayList<>(own);
        for (String name : description.trustedReceivers()) {
            boolean ofOther = others.stream().anyMatch(other -> isOf(name, other));
            if (!ofOther || own.stream().anyMatch(mine -> isOf(name, mine))) {
                declared.add(name);
            }
        }
        return new Receivers(declared.stream().distinct().toList(), domain);
    }

    /// A host of the domain, or its entry at Exchange Online: `customer-example.mail.protection.outlook.com`.
    private static boolean isOf(String host, String domain) {
        String entry = Words.lower(domain).replace('.', '-') + ".mail.protection.outlook.com";
        return isWithin(host, domain) || isWithin(host, entry);
    }

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

    /// How a hop tells that it took the mail from a server that counts too, so that the hop before can be trusted.
    enum Inside {
        /// By what its server saw: a private address, a declared one, the recorded one of a declared host, a reverse
        /// name.
        SEEN,
        /// By the name that the other side gave, where the server states no reverse name: anybody can give it.
        CLAIMED,
        /// It took it from outside.
        NO
    }

    /// A forger outside can write any HELO, and have any reverse name for his own address. He cannot have the address
    /// of a declared server: a TCP connection needs its answers. So an address counts, a name alone does not where
    /// recorded addresses speak against it.
    Inside inside(Hop hop) {
        if (hop.from().isEmpty() || hop.transfer().filter(Receivers::isLocal).isPresent()) {
            return Inside.SEEN;
        }
        var client = hop.from().get();
        var ip = client.seenIp().flatMap(IpText::read);
        boolean knownAddress = ip.filter(IpText::isInternal).isPresent()
                || client.seenIp().flatMap(this::addressDeclared).isPresent()
                || ip.flatMap(address -> providerDeclared(Providers.ofIp(address)))
                        .isPresent()
                || ip.filter(this::isOfDeclaredHost).isPresent()
                || isExampleOfProvider(client, ip);
        if (knownAddress) {
            return Inside.SEEN;
        }
        boolean looksUp = looksNamesUp(hop.received().software());
        boolean named = !client.doubted()
                && client.seenName()
                        .filter(name -> nameDeclared(name).isPresent())
                        // These servers looked the name up there and then, which is better than any record.
                        .filter(name -> looksUp || !isContradicted(name, ip))
                        .isPresent();
        if (named) {
            return Inside.SEEN;
        }
        boolean silent = client.seenName().isEmpty() && !looksUp;
        return silent
                        && client.claimed()
                                .filter(name -> mayClaim(name, ip) && !isContradicted(name, ip))
                                .isPresent()
                ? Inside.CLAIMED
                : Inside.NO;
    }

    /// The recorded address of a host that is declared by its whole name. A provider's hosts are known by its networks.
    private boolean isOfDeclaredHost(IpText ip) {
        return declared.stream()
                .map(name -> Words.lower(Words.withoutLastDot(name.strip())))
                .filter(name ->
                        IpText.read(name).isEmpty() && Providers.ofHost(name).isEmpty())
                .flatMap(name -> addresses.of(name).stream())
                .anyMatch(known -> has(known, ip));
    }

    /// The name is recorded with other addresses than the one that the server saw, or with none.
    private boolean isContradicted(String name, Optional<IpText> ip) {
        return ip.isPresent()
                && addresses
                        .of(Words.lower(Words.withoutLastDot(name)))
                        .filter(known -> !has(known, ip.get()))
                        .isPresent();
    }

    private static boolean has(List<String> addresses, IpText ip) {
        return addresses.stream()
                .anyMatch(address -> IpText.read(address).filter(ip::equals).isPresent());
    }

    /// Addresses of the documentation ranges (RFC 5737, RFC 3849) are nobody's, so only an example states them. There
    /// they stand for a provider's networks; no forger ever connects from one.
    private boolean isExampleOfProvider(Client client, Optional<IpText> ip) {
        return ip.filter(IpText::isDocumentation).isPresent()
                && client.seenName()
                        .or(client::claimed)
                        .filter(name -> providerDeclared(Providers.ofHost(name)).isPresent())
                        .isPresent();
    }

    /// A provider's name counts only from its networks, which were asked before.
    private boolean mayClaim(String name, Optional<IpText> ip) {
        boolean ofProvider =
                ip.isEmpty() && providerDeclared(Providers.ofHost(name)).isPresent();
        return ofProvider || nameDeclared(name).isPresent() || (ip.isEmpty() && HostNames.isInner(name));
    }

    /// Hand-over inside a house: LMTP (RFC 2033 section 5 keeps it off the Internet), Exchange's own, a pipe.
    private static boolean isLocal(Transfer transfer) {
        String protocol =
                transfer.with().map(with -> Words.lower(with.protocol())).orElse("");
        return protocol.startsWith("lmtp")
                || protocol.startsWith("mapi")
                || protocol.equals("local")
                || protocol.startsWith("pipe")
                || protocol.startsWith("http");
    }

    /// These write `unknown` or nothing where an address has no name: their silence tells something.
    private static boolean looksNamesUp(ServerSoftware software) {
        return switch (software) {
            case POSTFIX, SENDMAIL, EXIM, QMAIL, GMAIL, COURIER, HMAILSERVER, YAHOO, MIMECAST, PROOFPOINT -> true;
            default -> false;
        };
    }

    private static boolean isWithin(String host, String declaration) {
        String name = Words.lower(Words.withoutLastDot(host));
        String wanted = Words.lower(Words.withoutLastDot(declaration.strip()));
        return !wanted.isEmpty() && (name.equals(wanted) || name.endsWith("." + wanted));
    }
}

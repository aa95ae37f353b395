package intercept.authentication.results;

import intercept.identity.RegistrableDomain;
import java.util.List;
import java.util.Optional;

/// Whether the name in a statement can be a trusted server's: its host, one of the same registered domain, a
/// declared name, or the name that a provider's servers give themselves in such fields.
///
/// @param hosts of trusted servers, as their Received fields name them
/// @param declared as the case states them
record ServerNames(List<String> hosts, List<String> declared) {

    /// Domains under which one provider's servers receive and sign their statements.
    private static final List<List<String>> PROVIDERS = List.of(
            List.of("google.com", "gmail.com", "googlemail.com"),
            List.of("outlook.com", "microsoft.com", "office365.com", "office365.us", "outlook.cn"),
            List.of("yahoo.com", "yahoodns.net", "aol.com"),
            List.of("icloud.com", "me.com", "mac.com", "apple.com"),
            List.of("pphosted.com", "ppops.net", "ppe-hosted.com", "proofpoint.com"),
            List.of("mimecast.com", "mimecast.lan"),
            List.of("messagingengine.com", "fastmail.com"),
            List.of("zohomail.com", "zoho.com", "zohomail.eu", "zoho.eu", "zohomail.in", "zoho.in"),
            List.of("mail.ru", "smailru.net"),
            List.of("yandex.net", "yandex.ru", "yandex.com"),
            List.of("gmx.net", "web.de", "kundenserver.de"));

    boolean have(String server) {
        String name = RegistrableDomain.ascii(server);
        return !name.isEmpty()
                && (declared.stream().anyMatch(host -> isWithin(name, host))
                        || hosts.stream().anyMatch(host -> isServers(name, host)));
    }

    private static boolean isServers(String name, String host) {
        String trusted = RegistrableDomain.ascii(host);
        if (name.equals(trusted) || firstLabel(name, trusted)) {
            return true;
        }
        boolean dotted = name.indexOf('.') > 0 && trusted.indexOf('.') > 0;
        return dotted && (sameProvider(name, trusted) || RegistrableDomain.same(name, trusted));
    }

    private static boolean sameProvider(String name, String host) {
        return provider(name)
                .filter(provider -> provider(host).filter(provider::equals).isPresent())
                .isPresent();
    }

    private static Optional<List<String>> provider(String host) {
        return PROVIDERS.stream()
                .filter(domains -> domains.stream().anyMatch(domain -> isWithin(host, domain)))
                .findFirst();
    }

    /// A server that names itself without its domain.
    private static boolean firstLabel(String name, String host) {
        return name.indexOf('.') < 0 && host.startsWith(name + ".");
    }

    private static boolean isWithin(String name, String declaration) {
        String wanted = RegistrableDomain.ascii(declaration);
        return !wanted.isEmpty() && (name.equals(wanted) || name.endsWith("." + wanted));
    }
}

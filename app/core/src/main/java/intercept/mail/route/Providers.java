package intercept.mail.route;

import intercept.model.route.Provider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which provider runs a server, by `provider-families.txt`: by the suffix of its name, or by its address.
public final class Providers {

    /// `DB7PR02MB1234.eurprd02.prod.outlook.com`, `…eop-nam11.prod.protection.outlook.com`,
    /// `mail-am6eur05on2041.outbound.protection.outlook.com`.
    private static final Pattern REGION =
            Pattern.compile("\\.(?:eop-)?([a-z]{3})(?:prd|p)?\\d{2,3}\\.|^mail-[a-z]{2,4}\\d?([a-z]{3})\\d{2}on|"
                    + "^[a-z]{2,3}\\d(eur|nam|apc|gcc|lam)\\d{2}ft");

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final List<Network> NETWORKS = new ArrayList<>();

    private record Network(String family, IpText prefix, int bits) {}

    static {
        read();
    }

    private Providers() {}

    /// By the name of a host, lower or upper case; anybody may claim a name.
    public static Optional<Provider> ofHost(String host) {
        String name = Words.lower(Words.withoutLastDot(host));
        if (name.length() > 255) {
            return Optional.empty();
        }
        for (int dot = -1; dot < name.length(); ) {
            String family = NAMES.get(name.substring(dot + 1));
            if (family != null) {
                return Optional.of(new Provider(family, region(family, name)));
            }
            int next = name.indexOf('.', dot + 1);
            if (next < 0) {
                break;
            }
            dot = next;
        }
        return IpText.read(name).flatMap(Providers::ofIp);
    }

    /// By an address, as it stands in a Received field.
    public static Optional<Provider> ofAddress(String ip) {
        return IpText.read(ip).flatMap(Providers::ofIp);
    }

    static Optional<Provider> ofIp(IpText ip) {
        return NETWORKS.stream()
                .filter(network ->
                        network.prefix().isV4() == ip.isV4() && network.prefix().sharesPrefix(ip, network.bits()))
                .map(network -> new Provider(network.family(), Optional.empty()))
                .findFirst();
    }

    private static Optional<String> region(String family, String name) {
        var match = REGION.matcher(name);
        if (!family.equals(Provider.EXCHANGE_ONLINE) || !match.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(match.group(1))
                .or(() -> Optional.ofNullable(match.group(2)))
                .or(() -> Optional.ofNullable(match.group(3)));
    }

    private static void read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        Providers.class.getResourceAsStream("/intercept/mail/route/provider-families.txt")),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .forEach(Providers::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] words) {
        if (words[0].equals("name")) {
            NAMES.put(words[2], words[1]);
            return;
        }
        int slash = words[2].indexOf('/');
        var prefix = IpText.read(words[2].substring(0, slash)).orElseThrow();
        int bits = Integer.parseInt(words[2].substring(slash + 1));
        NETWORKS.add(new Network(words[1], prefix, prefix.isV4() ? bits + 96 : bits));
    }
}

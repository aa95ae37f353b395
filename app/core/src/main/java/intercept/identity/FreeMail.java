package intercept.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Mail services where anybody opens a mailbox under any name. An address there proves nothing about its owner,
/// and nothing against him: many small firms work with one.
public final class FreeMail {

    private static final Set<String> DOMAINS = load();

    private FreeMail() {}

    /// @param domain of an address, any case
    public static boolean serves(String domain) {
        var ascii = RegistrableDomain.ascii(domain);
        return DOMAINS.contains(ascii) || DOMAINS.contains(RegistrableDomain.of(ascii));
    }

    private static Set<String> load() {
        var resource = Objects.requireNonNull(FreeMail.class.getResourceAsStream("free-mail-domains.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

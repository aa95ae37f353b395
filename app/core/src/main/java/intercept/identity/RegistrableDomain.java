package intercept.identity;

import com.ibm.icu.text.IDNA;
import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of a domain that somebody registered: `mycompany.example` of `mail.mycompany.example`. Two addresses
/// belong to one organisation where this part is the same. By the Public Suffix List (its ICANN section, the copy
/// that comes with the program; [SuffixList] also has the whole list), in A-label form (RFC 5890) and lower case.
public final class RegistrableDomain {

    private static final IDNA IDNA_MAPPING = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    /// Top-level domains that the list names. Asking the finder for them copies the whole list, so it is asked once.
    private static final Set<String> TOP_LEVEL = EffectiveTldFinder.getEffectiveTLDs().keySet().stream()
            .filter(suffix -> suffix.indexOf('.') < 0)
            .collect(Collectors.toUnmodifiableSet());

    private RegistrableDomain() {}

    /// @param domain as written in an address, Unicode or A-labels, with or without a last dot
    /// @return the domain itself where it is an IP address, a single label or a suffix; empty for an empty one
    public static String of(String domain) {
        var ascii = ascii(domain);
        if (ascii.indexOf('.') < 0 || isIpAddress(ascii)) {
            return ascii;
        }
        var assigned = EffectiveTldFinder.getAssignedDomain(ascii, true, true);
        if (assigned != null && !assigned.isEmpty()) {
            return assigned;
        }
        var topLevel = ascii.substring(ascii.lastIndexOf('.') + 1);
        return TOP_LEVEL.contains(topLevel) ? ascii : lastTwoLabels(ascii);
    }

    /// The list's own default for a top-level domain that it does not name.
    private static String lastTwoLabels(String domain) {
        int before = domain.lastIndexOf('.', domain.lastIndexOf('.') - 1);
        return domain.substring(before + 1);
    }

    /// The name that its owner chose, without the public suffix: `mycompany`. In A-label form.
    public static String label(String domain) {
        var registrable = of(domain);
        int dot = registrable.indexOf('.');
        return dot < 0 || isIpAddress(registrable) ? registrable : registrable.substring(0, dot);
    }

    /// Whether two domains belong to one registration. Nothing belongs to an empty domain.
    public static boolean same(String one, String other) {
        var registrable = of(one);
        return !registrable.isEmpty() && registrable.equals(of(other));
    }

    /// The whole domain in A-label form and lower case; what cannot be one is only put in lower case.
    public static String ascii(String domain) {
        var trimmed = domain.strip();
        while (trimmed.endsWith(".")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        if (trimmed.chars().allMatch(c -> c < 0x80)) {
            return trimmed.toLowerCase(Locale.ROOT);
        }
        var info = new IDNA.Info();
        var ascii = IDNA_MAPPING.nameToASCII(trimmed, new StringBuilder(), info).toString();
        return info.hasErrors() ? trimmed.toLowerCase(Locale.ROOT) : ascii.toLowerCase(Locale.ROOT);
    }

    /// Whether the list has the top-level domain, given in A-label form.
    static boolean isTopLevelOfList(String topLevel) {
        return TOP_LEVEL.contains(topLevel);
    }

    static boolean isIpAddress(String domain) {
        return domain.startsWith("[")
                || domain.indexOf(':') >= 0
                || domain.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}

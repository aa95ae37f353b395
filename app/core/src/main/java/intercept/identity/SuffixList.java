package intercept.identity;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Optional;

/// The Public Suffix List (publicsuffix.org), the copy that comes with the program: where registration by the public
/// begins. Mozilla's list has two sections, and they answer two questions.
///
/// Names are compared in A-label form (RFC 5890) and lower case. The list's default rule `*` holds for a top-level
/// domain that it does not name.
public enum SuffixList {
    /// Suffixes of registries alone: who rents the name from a registry. Two addresses of one organisation share it.
    ICANN(true),
    /// With the section of private suffixes (`blogspot.com`, `uk.com`): who is given the name, by a registry or by a
    /// company that hands out names under its own. Strangers to each other do not share it.
    WHOLE(false);

    private final boolean withoutPrivate;

    SuffixList(boolean withoutPrivate) {
        this.withoutPrivate = withoutPrivate;
    }

    /// The suffix and the one label before it, in A-label form.
    ///
    /// @return empty for a suffix, a single label, an IP address, and what has an empty label or is no name at all
    public Optional<String> registrable(String domain) {
        var ascii = RegistrableDomain.ascii(domain);
        if (ascii.startsWith(".") || ascii.contains("..") || RegistrableDomain.isIpAddress(ascii)) {
            return Optional.empty();
        }
        int lastDot = ascii.lastIndexOf('.');
        if (lastDot < 0) {
            return Optional.empty();
        }
        var assigned = EffectiveTldFinder.getAssignedDomain(ascii, true, withoutPrivate);
        if (assigned != null && !assigned.isEmpty()) {
            return Optional.of(assigned);
        }
        if (RegistrableDomain.isTopLevelOfList(ascii.substring(lastDot + 1))) {
            return Optional.empty();
        }
        return Optional.of(ascii.substring(ascii.lastIndexOf('.', lastDot - 1) + 1));
    }

    /// The suffix under which the name was registered, in A-label form: `co.uk`. The whole name where it is a suffix
    /// itself or a single label; empty for what is no name.
    public String suffix(String domain) {
        var registrable = registrable(domain);
        if (registrable.isPresent()) {
            return registrable.get().substring(registrable.get().indexOf('.') + 1);
        }
        var ascii = RegistrableDomain.ascii(domain);
        return RegistrableDomain.isIpAddress(ascii) || ascii.startsWith(".") || ascii.contains("..") ? "" : ascii;
    }
}

package intercept.mail.html;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which domain a link leads to, and which one its visible text names.
final class NamedDomains {

    private static final Pattern IN_TEXT =
            Pattern.compile("(?i)(?:\\bhttps?://(?:[^\\s/@]+@)?|\\bwww\\.|^\\s*(?:[\\w.+-]+@)?)"
                    + "((?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}][\\p{L}\\p{N}-]*)(?=$|[\\s/:?#)>,;])");
    private static final Pattern WRAPPED =
            Pattern.compile("(?i)safelinks\\.protection\\.outlook\\.com/.*[?&]url=([^&]+)");

    /// Endings of file names that are also country domains or the like: "report.zip" names no domain.
    private static final Set<String> FILE_ENDINGS =
            Set.of("zip", "pl", "py", "sh", "rs", "md", "mov", "cc", "ps", "so", "java", "app", "ai", "st");

    private static final int TEXT_LIMIT = 300;

    private NamedDomains() {}

    /// The host of a link, in lower case and without Unicode; empty when it leads to no host.
    static Optional<String> host(String link) {
        var text = link.strip().replaceAll("[\\t\\r\\n]", "").replace('\\', '/');
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            int end = text.indexOf('?');
            var address = end < 0 ? text.substring(7) : text.substring(7, end);
            int at = address.lastIndexOf('@');
            return at < 0 ? Optional.empty() : ascii(address.substring(at + 1));
        }
        int start = text.indexOf("//");
        if (start < 0 || text.lastIndexOf('?', start) >= 0) {
            return Optional.empty();
        }
        int end = start + 2;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var authority = text.substring(start + 2, end);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int port = authority.startsWith("[") ? -1 : authority.lastIndexOf(':');
        return ascii(port < 0 ? authority : authority.substring(0, port));
    }

    /// What is wrong with a link: the domain its text names, and the other one that it leads to.
    static Optional<Notice.OtherTarget> mismatch(String text, String target) {
        var real = host(unwrapped(target));
        var shown = shown(text);
        if (real.isEmpty() || shown.isEmpty()) {
            return Optional.empty();
        }
        return organisation(real.get()).equals(organisation(shown.get()))
                ? Optional.empty()
                : Optional.of(new Notice.OtherTarget(shown.get(), real.get()));
    }

    private static Optional<String> shown(String text) {
        if (text.length() > TEXT_LIMIT) {
            return Optional.empty();
        }
        var match = IN_TEXT.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean bare = !match.group().toLowerCase(Locale.ROOT).contains("://")
                && !match.group().strip().regionMatches(true, 0, "www.", 0, 4);
        var name = match.group(1);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bare && (FILE_ENDINGS.contains(ending) || text.strip().indexOf(' ') >= 0)) {
            return Optional.empty();
        }
        return ascii(name).filter(host -> EffectiveTldFinder.getAssignedDomain(host, true, true) != null);
    }

    /// The address behind a Safe Links wrapper of Outlook; any other link as it is.
    private static String unwrapped(String target) {
        var match = WRAPPED.matcher(target);
        if (!match.find()) {
            return target;
        }
        try {
            return URLDecoder.decode(match.group(1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private static String organisation(String host) {
        var registered = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return registered == null ? host : registered;
    }

    private static Optional<String> ascii(String host) {
        var name = host.strip();
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(name.toLowerCase(Locale.ROOT));
        }
    }
}

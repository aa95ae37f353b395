package intercept.authentication.dmarc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A DMARC policy record (RFC 9989 section 4.7, RFC 7489 section 6.3). What is wrong in a tag leaves its default.
///
/// @param text as published
/// @param p policy for the domain itself; absent where not stated or unknown
/// @param sp for subdomains
/// @param np for subdomains that do not exist (RFC 9989)
/// @param strictDkim whether `adkim=s`
/// @param strictSpf whether `aspf=s`
/// @param psd what the record says about itself (RFC 9989)
/// @param testing whether `t=y` (RFC 9989)
/// @param percent `pct` (RFC 7489; the newer RFC does not know it)
/// @param rua where reports are to go; only what looks like a URI
/// @param ruf likewise for reports of single messages
/// @param badTags tags whose value is none of those allowed
/// @param unknownTags in neither RFC
public record DmarcRecord(
        String text,
        Optional<DmarcPolicy> p,
        Optional<DmarcPolicy> sp,
        Optional<DmarcPolicy> np,
        boolean strictDkim,
        boolean strictSpf,
        Psd psd,
        boolean testing,
        int percent,
        List<String> rua,
        List<String> ruf,
        List<String> badTags,
        List<String> unknownTags) {

    /// Whether a record is that of a public suffix.
    public enum Psd {
        YES,
        NO,
        UNSTATED
    }

    private static final int MAX_LENGTH = 65_535;
    private static final int MAX_TAGS = 200;
    private static final Pattern URI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:[^\\s!,;]{1,2000}(?:![0-9]{1,20}[kmgtKMGT]?)?");
    private static final Set<String> KNOWN =
            Set.of("v", "p", "sp", "np", "adkim", "aspf", "psd", "t", "pct", "rua", "ruf", "fo", "rf", "ri");

    /// Empty for a text that is no such record: its first tag is not `v=DMARC1` (case matters in the value).
    public static Optional<DmarcRecord> parse(String text) {
        if (text.length() > MAX_LENGTH || !isOne(text)) {
            return Optional.empty();
        }
        var tags = tags(text);
        var bad = new ArrayList<String>();
        var unknown = tags.keySet().stream().filter(tag -> !KNOWN.contains(tag)).toList();
        return Optional.of(new DmarcRecord(
                text,
                policy(tags, "p", bad),
                policy(tags, "sp", bad),
                policy(tags, "np", bad),
                choice(tags, "adkim", "r", Set.of("r", "s"), bad).equals("s"),
                choice(tags, "aspf", "r", Set.of("r", "s"), bad).equals("s"),
                psd(choice(tags, "psd", "u", Set.of("y", "n", "u"), bad)),
                choice(tags, "t", "n", Set.of("y", "n"), bad).equals("y"),
                percent(tags, bad),
                uris(tags, "rua", bad),
                uris(tags, "ruf", bad),
                List.copyOf(bad),
                unknown));
    }

    private static boolean isOne(String text) {
        int end = text.indexOf(';');
        var first = end < 0 ? text : text.substring(0, end);
        int equals = first.indexOf('=');
        return equals > 0
                && stripped(first.substring(0, equals)).equalsIgnoreCase("v")
                && stripped(first.substring(equals + 1)).equals("DMARC1");
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// The first of each name counts.
    private static Map<String, String> tags(String text) {
        var tags = new LinkedHashMap<String, String>();
        for (var tag : text.split(";", MAX_TAGS + 1)) {
            int equals = tag.indexOf('=');
            var name = equals < 0 ? "" : stripped(tag.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                tags.putIfAbsent(name, stripped(tag.substring(equals + 1)));
            }
        }
        return tags;
    }

    private static Optional<DmarcPolicy> policy(Map<String, String> tags, String name, List<String> bad) {
        var value = tags.get(name);
        if (value == null) {
            return Optional.empty();
        }
        var policy = DmarcPolicy.of(value);
        if (policy.isEmpty()) {
            bad.add(name);
        }
        return policy;
    }

    private static String choice(
            Map<String, String> tags, String name, String byDefault, Set<String> allowed, List<String> bad) {
        var value = tags.getOrDefault(name, byDefault).toLowerCase(Locale.ROOT);
        if (!allowed.contains(value)) {
            bad.add(name);
            return byDefault;
        }
        return value;
    }

    private static Psd psd(String value) {
        return switch (value) {
            case "y" -> Psd.YES;
            case "n" -> Psd.NO;
            default -> Psd.UNSTATED;
        };
    }

    private static int percent(Map<String, String> tags, List<String> bad) {
        var value = tags.getOrDefault("pct", "100");
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > 100) {
            bad.add("pct");
            return 100;
        }
        return Integer.parseInt(value);
    }

    private static List<String> uris(Map<String, String> tags, String name, List<String> bad) {
        var value = tags.get(name);
        if (value == null) {
            return List.of();
        }
        var uris = Stream.of(value.split(","))
                .map(DmarcRecord::stripped)
                .filter(uri -> URI.matcher(uri).matches())
                .toList();
        if (uris.isEmpty()) {
            bad.add(name);
        }
        return uris;
    }

    /// Whether the policy can be taken from the record as it stands (RFC 9989 section 4.10.1).
    boolean statesPolicy(DmarcMethod method) {
        return p.isPresent()
                && !badTags.contains("sp")
                && (method == DmarcMethod.PUBLIC_SUFFIX || !badTags.contains("np"));
    }
}

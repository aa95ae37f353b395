package intercept.mail.clocks;

import intercept.model.clocks.SafeLink;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Links that Microsoft's Safe Links rewrote, found in a text and decoded:
/// `https://eur02.safelinks.protection.outlook.com/?url=…&data=05|02|RECIPIENT|CORRELATION|TENANT|0|0|TICKS|…`, percent
/// encoded; ticks are 100 ns since 0001-01-01T00:00:00Z (.NET). The form is published nowhere and was found by
/// decoding real ones.
public final class SafeLinks {

    /// Links that are decoded in one text; more are left out.
    public static final int MOST = 500;

    private static final String HOST = ".safelinks.protection.outlook.com/";
    private static final int LONGEST = 8_000;
    private static final Instant DOT_NET_EPOCH = Instant.parse("0001-01-01T00:00:00Z");
    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}");
    private static final Pattern TICKS = Pattern.compile("6\\d{17}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,20}");

    private SafeLinks() {}

    /// @param text a body, plain or HTML
    public static List<SafeLink> find(String text) {
        List<SafeLink> links = new ArrayList<>();
        int from = 0;
        while (links.size() < MOST) {
            int host = text.indexOf(HOST, from);
            if (host < 0) {
                break;
            }
            from = host + HOST.length();
            int start = host;
            while (start > 0 && host - start < 40 && text.charAt(start - 1) != '/') {
                start--;
            }
            String region = text.substring(start, host).toLowerCase(Locale.ROOT);
            int end = end(text, from);
            if (REGION.matcher(region).matches()) {
                links.add(link(start, region, text.substring(from, end)));
            }
            from = end;
        }
        return List.copyOf(links);
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && " \t\r\n\"'<>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static SafeLink link(int at, String region, String rest) {
        int mark = rest.indexOf('?');
        String query = rest.substring(mark + 1).replace("&amp;", "&");
        String data = decoded(parameter(query, "data"));
        Optional<String> recipient = Optional.empty();
        List<String> guids = new ArrayList<>();
        Optional<Instant> rewritten = Optional.empty();
        for (String word : data.split("\\|", 20)) {
            if (recipient.isEmpty() && word.indexOf('@') > 0) {
                recipient = Optional.of(word.toLowerCase(Locale.ROOT));
            } else if (GUID.matcher(word).matches()) {
                guids.add(dashed(word));
            } else if (TICKS.matcher(word).matches()) {
                rewritten = rewritten.or(() -> ticks(word));
            }
        }
        return new SafeLink(
                at,
                region,
                decoded(parameter(query, "url")),
                recipient,
                guids.stream().findFirst(),
                guids.stream().skip(1).findFirst(),
                rewritten);
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&", 20)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }

    private static String dashed(String guid) {
        String hex = guid.replace("-", "").toLowerCase(Locale.ROOT);
        return "%s-%s-%s-%s-%s"
                .formatted(
                        hex.substring(0, 8),
                        hex.substring(8, 12),
                        hex.substring(12, 16),
                        hex.substring(16, 20),
                        hex.substring(20));
    }

    private static Optional<Instant> ticks(String digits) {
        try {
            long ticks = Long.parseLong(digits);
            return Optional.of(DOT_NET_EPOCH.plusSeconds(ticks / 10_000_000).plusNanos(ticks % 10_000_000 * 100));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Percent encoding (RFC 3986 section 2.1), UTF-8; what is none stays as it is.
    private static String decoded(String text) {
        var bytes = new java.io.ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) {
                bytes.write(raw[i]);
            } else {
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

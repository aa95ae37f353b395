package intercept.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates of mails (RFC 5322 section 3.3 with the obsolete zones of section 4.3), and the other orders that mailers
/// wrote. The zone stays the one that the sender stated.
final class MailDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("met", 1),
            Map.entry("cest", 2),
            Map.entry("mest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("jst", 9),
            Map.entry("edt", -4),
            Map.entry("est", -5),
            Map.entry("cdt", -5),
            Map.entry("cst", -6),
            Map.entry("mdt", -6),
            Map.entry("mst", -7),
            Map.entry("pdt", -7),
            Map.entry("pst", -8));

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,]\\d+)?)?((?![:.]).*)");
    private static final Pattern ZONE = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?.*");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})[T ](\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)(.*)", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("[\\s,]+|(?<=\\d)-(?=[A-Za-z])|(?<=[A-Za-z]{3})-(?=\\d)");

    private int day = -1;
    private int month = -1;
    private int year = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private Optional<ZoneOffset> zone = Optional.empty();

    private MailDate() {}

    static Optional<OffsetDateTime> read(String unfolded, Problems problems) {
        String text = withoutComments(unfolded).strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            int month = Integer.parseInt(iso.group(2));
            String name = month >= 1 && month <= 12 ? MONTHS.get(month - 1) : "";
            text = iso.group(3) + " " + name + " " + iso.group(1) + " " + iso.group(4) + " " + iso.group(5);
        }
        var date = new MailDate();
        for (String word : WORDS.split(text, -1)) {
            date.take(word);
        }
        var result = date.build(problems);
        if (result.isEmpty()) {
            problems.add("date.unreadable", "The Date field cannot be read as a date.");
        }
        return result;
    }

    private static String withoutComments(String text) {
        return text.indexOf('(') < 0 ? text : text.replaceAll("\\([^()]*\\)?", " ");
    }

    private void take(String word) {
        if (word.isEmpty()) {
            return;
        }
        char c = word.charAt(0);
        if ((c == '+' || c == '-' || word.startsWith("GMT") || word.startsWith("UTC")) && word.length() > 3) {
            zone = zone.or(() -> offset(word));
        } else if (Character.isDigit(c)) {
            number(word);
        } else {
            name(word.toLowerCase(Locale.ROOT).replace(".", ""));
        }
    }

    private void name(String word) {
        int found = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        if (found >= 0 && month < 0) {
            month = found + 1;
        } else if (hour >= 0 && word.equals("pm") && hour < 12) {
            hour += 12;
        } else if (hour == 12 && word.equals("am")) {
            hour = 0;
        } else if (zone.isEmpty() && hour >= 0 && ZONE_HOURS.containsKey(word)) {
            zone = Optional.of(ZoneOffset.ofHours(ZONE_HOURS.getOrDefault(word, 0)));
        } else if (zone.isEmpty() && hour >= 0 && word.length() == 1) {
            // Military letters were used with both signs: RFC 5322 reads them as +0000.
            zone = Optional.of(ZoneOffset.UTC);
        }
    }

    private void number(String word) {
        var time = TIME.matcher(word);
        if (hour < 0 && time.matches()) {
            hour = Integer.parseInt(time.group(1));
            minute = Integer.parseInt(time.group(2));
            second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            String rest = time.group(4) == null ? "" : time.group(4);
            if (!rest.isEmpty() && !Character.isDigit(rest.charAt(0))) {
                take(rest);
            }
            return;
        }
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        if (end > 4) {
            return;
        }
        int value = Integer.parseInt(word.substring(0, end));
        if (day < 0 && end <= 2 && value >= 1 && value <= 31) {
            day = value;
        } else if (year < 0) {
            year = end >= 4 ? value : value < 50 ? 2000 + value : 1900 + value;
        } else if (hour >= 0 && zone.isEmpty() && end == 4) {
            zone = offset("+" + word);
        }
    }

    private static Optional<ZoneOffset> offset(String word) {
        var match = ZONE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(match.group(2));
        int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        int sign = match.group(1).equals("-") ? -1 : 1;
        int seconds = sign * (hours * 3600 + minutes * 60);
        return Math.abs(seconds) > 18 * 3600 ? Optional.empty() : Optional.of(ZoneOffset.ofTotalSeconds(seconds));
    }

    private Optional<OffsetDateTime> build(Problems problems) {
        if (day < 0 || month < 0 || year < 0) {
            return Optional.empty();
        }
        if (hour < 0) {
            hour = 0;
            problems.add("date.no-time", "The Date field states a day without a time.");
        }
        if (zone.isEmpty()) {
            problems.add("date.no-zone", "The Date field states no time zone; it was taken as universal time.");
        }
        try {
            // A leap second is the second before it for our purposes.
            var local = LocalDateTime.of(year, month, day, hour, minute, Math.min(second, 59));
            return Optional.of(local.atOffset(zone.orElse(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

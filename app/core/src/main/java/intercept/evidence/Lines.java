package intercept.evidence;

import java.util.regex.Pattern;

/// Tells line-wise texts apart. All arguments are in lower case.
final class Lines {

    private static final Pattern SOA = Pattern.compile("(?m)^\\S*\\s+(?:\\d+\\s+)?in\\s+(?:soa|ns|mx|txt|a)\\s");
    private static final Pattern ORIGIN = Pattern.compile("(?m)^\\$(?:origin|ttl)\\s");
    private static final Pattern TIMED = Pattern.compile(
            "^(?:<\\d+>)?(?:[a-z]{3}\\s+\\d{1,2} \\d\\d:\\d\\d:\\d\\d |\\[?\\d{4}-\\d\\d-\\d\\d[t ]\\d\\d:\\d\\d|#fields:|#software:).*");

    private Lines() {}

    static boolean looksLikeJson(String start) {
        return (start.startsWith("{") && start.indexOf('"') > 0)
                || (start.startsWith("[")
                        && (start.indexOf('{') > 0 || start.indexOf('"') > 0 || start.startsWith("[]")))
                || start.equals("{}");
    }

    static boolean looksLikeZone(String start, String name) {
        return name.endsWith(".zone")
                || ORIGIN.matcher(start).find()
                || SOA.matcher(start).results().limit(2).count() == 2;
    }

    static boolean looksLikeLog(String start, String name) {
        var first = start.lines().filter(line -> !line.isBlank()).limit(3).toList();
        boolean timed = !first.isEmpty()
                && first.stream().allMatch(line -> TIMED.matcher(line).matches());
        return name.endsWith(".log") || (timed && !looksLikeTable(start));
    }

    /// Whether the first lines have equally many commas, semicolons or tabs: at least two.
    static boolean looksLikeTable(String start) {
        var first = start.lines().limit(4).toList();
        var whole = first.size() == 4 ? first.subList(0, 3) : first;
        return whole.size() >= 2 && (alike(whole, ',') || alike(whole, ';') || alike(whole, '\t'));
    }

    private static boolean alike(java.util.List<String> lines, char separator) {
        var counts = lines.stream()
                .map(line -> line.chars().filter(unit -> unit == separator).count())
                .distinct()
                .toList();
        return counts.size() == 1 && counts.getFirst() >= 2;
    }
}

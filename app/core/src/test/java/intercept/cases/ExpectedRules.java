package intercept.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the rules must find in a sample case and what they must leave alone, as people wrote it down in
/// `rules-of-cases.txt`.
///
/// @param impostors domains whose mails are disputed
/// @param mail rules that must point at a disputed mail
/// @param anywhere rules that must have a finding
/// @param quiet rules that must have none that matters
record ExpectedRules(String folder, Set<String> impostors, Set<String> mail, Set<String> anywhere, Set<String> quiet) {

    static List<ExpectedRules> read() {
        var cases = new ArrayList<ExpectedRules>();
        var pieces = Story.text("rules-of-cases.txt").split("(?m)^=== ", -1);
        for (int i = 1; i < pieces.length; i++) {
            cases.add(of(pieces[i].lines().toList()));
        }
        return cases;
    }

    private static ExpectedRules of(List<String> lines) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (var line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                int colon = line.indexOf(": ");
                values.computeIfAbsent(line.substring(0, colon), _ -> new TreeSet<>())
                        .addAll(List.of(line.substring(colon + 2).strip().split(" +", -1)));
            }
        }
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(Set.of("impostors", "mail", "anywhere", "quiet"));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("rules-of-cases.txt has keys that nobody reads: " + unknown);
        }
        return new ExpectedRules(
                lines.getFirst().strip(),
                values.getOrDefault("impostors", Set.of()),
                values.getOrDefault("mail", Set.of()),
                values.getOrDefault("anywhere", Set.of()),
                values.getOrDefault("quiet", Set.of()));
    }
}

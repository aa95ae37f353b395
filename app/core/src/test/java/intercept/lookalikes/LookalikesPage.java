package intercept.lookalikes;

import intercept.identity.lookalike.Lookalike;
import intercept.identity.lookalike.Technique;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The page of figures about look-alikes.
record LookalikesPage(
        Map<String, List<Lookalike>> ours, double millis, Optional<DnstwistRun> theirs, Observed observed) {

    /// @param millis of processor time for all
    record Observed(int domains, int found, double millis) {}

    private static final String BEGINNING = """
            # Look-alikes: what is made and what is found

            `intercept lookalikes` makes the domains that a fraudster could take; `LookalikeTest` says of an observed domain whom it
            imitates. `UnrelatedNamesTest` holds real names that have nothing to do with each other against it. `LookalikesTest`
            proves that every name made of a name of four letters or more is found again by the test.

            How the likeness is computed stands in `Likeness` and `Glyphs`. Its numbers are the authors' judgement, to rank with; they
            were not measured on people.

            Repeat all of the following, dnstwist included where it is installed, by:

                app/core/lookalikes

            ## Unrelated real names

            | names | pairs | told as imitations (likeness 0.3 or more) |
            |---|---|---|
            | 525 domains of the senders in eight corpora of mails | 275,100 | 45: 32 are one name under two endings (amazon.com, \
            amazon.co.uk), 13 others |
            | 2,122 domains of firms in the private section of the suffix list | 4.5 million | about 700: 490 are one name under two \
            endings, nearly all others one firm's own series (akamai, dyndns, from-…) |

            The 13: six invented names of tests with “example” or “domain” inside, yahoo-inc.com (which was yahoo's), emailaccount.com
            and email.com, ietf.org and irtf.org (each for the other; sisters), linuxuser.co.uk and linux.ie, newafrica.com and
            iafrica.com, theregister.co.uk and register.com, and two names of x only. Common words as known names (email, linux,
            register) are the weak spot.

            """;

    private static final Map<String, String> WHY = new TreeMap<>(Map.of(
            "homoglyph",
            "nearly all are two or three changes at once (`stcr1ing-marinc`), with marks (`nnycompạṉẏ`): each change is seen more "
                    + "easily than the last. We make two at once only of letters of one shape and of our plain pairs. Then forms "
                    + "that no font draws alike (`ɫ` for i, `ƿ` for p), and two letters for one that we do not hold for alike "
                    + "(`rm` for m, `lc` for k)",
            "tld-swap",
            "endings that strangers cannot register (`gov`, `edu`)",
            "dictionary",
            "words of its dictionary that say nothing in a fraud (`blue`, `cl`), and its words in the place of one of the name's own "
                    + "(`access-marine`): another firm's name, too",
            "various",
            "forms of one name with several faults"));

    String text() {
        var text = new StringBuilder(BEGINNING);
        text.append("## Many observed domains\n\n");
        text.append(line(
                "%,d observed domains against 20 known ones: %.2f s of processor time, %.1f µs each; %,d are told as imitations "
                        + "(a third of them were made to be).%n%n",
                observed.domains(),
                observed.millis() / 1000,
                observed.millis() * 1000 / observed.domains(),
                observed.found()));
        text.append("## Beside dnstwist\n\n");
        int all = ours.values().stream().mapToInt(List::size).sum();
        if (theirs.isEmpty()) {
            text.append(line("dnstwist was not there. Ours: %,d names of 20 in %.0f ms.%n", all, millis));
            return text.toString();
        }
        beside(text, theirs.get(), all);
        return text.toString();
    }

    private void beside(StringBuilder text, DnstwistRun other, int all) {
        int others = other.made().values().stream().mapToInt(Map::size).sum();
        double otherMillis = other.millis().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        text.append(line(
                "dnstwist %s with its English dictionary and its common endings; twenty invented names, %s to %s letters. "
                        + "Processor time without the start of either, ours the least of five runs and with the ranking.%n%n",
                other.version(), 4, 29));
        text.append("| | names made | ms | names a ms |\n|---|---|---|---|\n");
        text.append(line("| Intercept | %,d | %.0f | %.0f |%n", all, millis, all / millis));
        text.append(line("| dnstwist | %,d | %.0f | %.0f |%n%n", others, otherMillis, others / otherMillis));
        text.append(line(
                "Time ratio for all twenty: %.1f; for a name made: %.1f (above 1, Intercept is faster).%n%n",
                otherMillis / millis, (otherMillis / others) / (millis / all)));
        theirTable(text, other);
        ourTable(text, other);
    }

    private void theirTable(StringBuilder text, DnstwistRun other) {
        var made = new TreeMap<String, Integer>();
        var had = new TreeMap<String, Integer>();
        var missed = new TreeMap<String, List<String>>();
        other.made().forEach((name, permutations) -> {
            var mine = ours.getOrDefault(name, List.of()).stream()
                    .map(Lookalike::name)
                    .collect(Collectors.toCollection(HashSet::new));
            permutations.forEach((domain, technique) -> {
                made.merge(technique, 1, Integer::sum);
                if (mine.contains(domain)) {
                    had.merge(technique, 1, Integer::sum);
                } else {
                    missed.computeIfAbsent(technique, _ -> new ArrayList<>()).add(domain);
                }
            });
        });
        text.append("What dnstwist makes, by its technique, and what of it we have:\n\n");
        text.append("| dnstwist's technique | made | we have | left out, for example | why |\n|---|---|---|---|---|\n");
        made.forEach((technique, count) -> {
            int both = had.getOrDefault(technique, 0);
            var rest = missed.getOrDefault(technique, List.of());
            text.append(line(
                    "| %s | %,d | %,d (%.0f %%) | %s | %s |%n",
                    technique,
                    count,
                    both,
                    100.0 * both / count,
                    rest.stream()
                            .limit(3)
                            .map(domain -> "`" + domain.replace(".example", "") + "`")
                            .collect(Collectors.joining(" ")),
                    rest.isEmpty() ? "" : WHY.getOrDefault(technique, "")));
        });
        text.append('\n');
    }

    private void ourTable(StringBuilder text, DnstwistRun other) {
        var made = new EnumMap<Technique, Integer>(Technique.class);
        var had = new EnumMap<Technique, Integer>(Technique.class);
        ours.forEach((name, lookalikes) -> {
            var permutations = other.made().getOrDefault(name, Map.of()).keySet();
            for (var lookalike : lookalikes) {
                made.merge(lookalike.technique(), 1, Integer::sum);
                if (permutations.contains(lookalike.name())) {
                    had.merge(lookalike.technique(), 1, Integer::sum);
                }
            }
        });
        text.append("What we make, by our technique, and what of it dnstwist has under any of its own:\n\n");
        text.append("| our technique | | made | dnstwist has |\n|---|---|---|---|\n");
        made.forEach((technique, count) -> text.append(line(
                "| %s | %s | %,d | %,d (%.0f %%) |%n",
                technique.key(),
                technique.description(),
                count,
                had.getOrDefault(technique, 0),
                100.0 * had.getOrDefault(technique, 0) / count)));
    }

    private static String line(String format, Object... arguments) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), arguments);
    }
}

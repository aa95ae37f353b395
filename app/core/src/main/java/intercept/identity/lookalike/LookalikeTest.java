package intercept.identity.lookalike;

import intercept.identity.EditDistance;
import intercept.identity.FreeMail;
import intercept.identity.RegistrableDomain;
import intercept.identity.Skeleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whom an observed domain imitates, among the known domains of a case. In this order, as DOMAIN.md 1.9 has it: a known
/// domain or a host below one imitates nobody; the same skeleton (ID-001); one slip in names of 4 to 7 letters, two in
/// longer ones (ID-002, [EditDistance]); another structure (ID-003). Names shorter than four letters are only found
/// whole, as the beginning of another host.
///
/// Known names are indexed once: a test costs a few look-ups and one bit comparison a known name. A well-known mail
/// service imitates nobody.
public final class LookalikeTest {

    /// From this likeness a domain is worth telling a person about. Set where the mails of public corpora, compared
    /// with names of companies, give no false alarm: see `app/docs/lookalikes.md`.
    public static final double CONVINCING = 0.3;

    static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    /// A slip and a word at once only count for names that are not found in others by chance.
    private static final int SHORTEST_IN_OTHERS = 6;

    /// A host has at most 253 characters (RFC 1035); of a longer one nobody reads more than its ends.
    private static final int LONGEST = 512;

    private static final int MOST_CORES = 64;

    private final List<Name> known = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, List<Name>> bySkeleton = new HashMap<>();
    private final Map<String, List<Name>> withoutHyphens = new HashMap<>();
    private final Map<String, List<Name>> withoutDots = new HashMap<>();
    private final Map<String, Name> whole = new HashMap<>();

    /// @param domains registrable or host names, in either form; those of one organisation do not imitate each other
    public LookalikeTest(Collection<String> domains) {
        for (var domain : domains) {
            var name = Name.of(domain);
            if (!name.label().isEmpty() && own.add(name.ascii())) {
                known.add(name);
                whole.putIfAbsent(Skeleton.of(name.registered()), name);
                if (name.length() >= SHORTEST) {
                    index(bySkeleton, name.skeleton(), name);
                    var bare = name.skeleton().replace("-", "");
                    index(withoutHyphens, bare, name);
                    var spelled = spelled(name);
                    if (!spelled.equals(bare)) {
                        index(withoutHyphens, spelled, name);
                    }
                    index(withoutDots, joined(name.registered()), name);
                }
            }
        }
    }

    private static String joined(String host) {
        return Skeleton.of(host.replace(".", "").replace("-", ""));
    }

    /// Without hyphens, and with `ue` for `ü`.
    private static String spelled(Name name) {
        return Skeleton.of(Marks.spelledOut(name.label()).replace("-", ""));
    }

    private static void index(Map<String, List<Name>> map, String key, Name name) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
    }

    /// The domain that it passes for most convincingly, from [#CONVINCING] on.
    public Optional<Imitation> examine(String observed) {
        return all(observed).stream().findFirst().filter(imitation -> imitation.likeness() >= CONVINCING);
    }

    /// Every known domain that it resembles by the letter of the rules, however little: the likest first, each once.
    public List<Imitation> all(String observed) {
        if (observed.isBlank() || observed.length() > LONGEST) {
            return List.of();
        }
        var name = Name.of(observed);
        if (own.contains(name.ascii())
                || own.contains(RegistrableDomain.of(name.ascii()))
                || FreeMail.serves(name.ascii())
                || name.label().isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Imitation>();
        if (name.length() >= SHORTEST) {
            sameSkeleton(name, found);
            slips(name, found);
        }
        hosts(name, found);
        if (name.length() >= SHORTEST) {
            otherStructure(name, found);
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Imitation::likeness)
                        .reversed()
                        .thenComparing(Imitation::imitated))
                .toList();
    }

    private void sameSkeleton(Name name, Map<String, Imitation> found) {
        for (var other : bySkeleton.getOrDefault(name.skeleton(), List.of())) {
            add(found, Comparison.ofLabels(name, other));
        }
    }

    private void slips(Name name, Map<String, Imitation> found) {
        for (var other : known) {
            int most = other.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
            if (other.length() >= SHORTEST && isNear(most, name.label(), name.letters(), name.length(), other)) {
                add(found, Comparison.ofLabels(name, other));
            }
        }
    }

    private static boolean isNear(int most, String label, long letters, int length, Name other) {
        return Math.abs(length - other.length()) <= most
                && Long.bitCount(letters ^ other.letters()) <= 2 * most
                && EditDistance.upTo(most, label, other.label()) <= most;
    }

    private void otherStructure(Name name, Map<String, Imitation> found) {
        var bare = name.skeleton().replace("-", "");
        for (var other : withoutHyphens.getOrDefault(bare, List.of())) {
            add(found, Comparison.ofLabels(name, other));
        }
        var spelled = spelled(name);
        if (!spelled.equals(bare)) {
            for (var other : withoutHyphens.getOrDefault(spelled, List.of())) {
                add(found, Comparison.ofLabels(name, other));
            }
        }
        var cores = Affixes.cores(name.label(), SHORTEST);
        for (var core : cores.subList(0, Math.min(MOST_CORES, cores.size()))) {
            withWords(name, core, found);
        }
        if (name.label().indexOf('-') > 0) {
            betweenHyphens(name, found);
        }
    }

    private void withWords(Name name, Affixes.Core core, Map<String, Imitation> found) {
        var label = name.label().substring(core.start(), core.end());
        var bare = Skeleton.of(label).replace("-", "");
        for (var other : withoutHyphens.getOrDefault(bare, List.of())) {
            add(found, Comparison.withWords(name, core, other));
        }
        long letters = Name.letters(label);
        int length = label.codePointCount(0, label.length());
        for (var other : known) {
            if (other.length() >= SHORTEST_IN_OTHERS && isNear(1, label, letters, length, other)) {
                add(found, Comparison.withWords(name, core, other));
            }
        }
    }

    /// `north-mycompany-supplies`: any words, where the name stands free between hyphens.
    private void betweenHyphens(Name name, Map<String, Imitation> found) {
        int start = 0;
        for (int end = 0; end <= name.label().length(); end++) {
            if (end < name.label().length() && name.label().charAt(end) != '-') {
                continue;
            }
            var part = name.label().substring(start, end);
            if (part.length() >= SHORTEST_IN_OTHERS - 1
                    && part.length() < name.label().length()) {
                for (var other : bySkeleton.getOrDefault(Skeleton.of(part), List.of())) {
                    if (other.length() >= SHORTEST_IN_OTHERS) {
                        add(found, Comparison.inside(name, start, end, other));
                    }
                }
            }
            start = end + 1;
        }
    }

    private void hosts(Name name, Map<String, Imitation> found) {
        var front = name.front();
        if (!front.isEmpty()) {
            int start = 0;
            while (start >= 0 && start < front.length()) {
                for (int end = front.indexOf('.', start); ; end = front.indexOf('.', end + 1)) {
                    int until = end < 0 ? front.length() : end;
                    var other = whole.get(Skeleton.of(front.substring(start, until)));
                    if (other != null) {
                        add(found, Comparison.asHost(name, start, until, other));
                    }
                    if (end < 0) {
                        break;
                    }
                }
                int dot = front.indexOf('.', start);
                start = dot < 0 ? -1 : dot + 1;
            }
        }
        var undotted = joined(name.host());
        for (var other : withoutDots.getOrDefault(undotted, List.of())) {
            add(found, Comparison.ofDots(name, other));
        }
        for (var other : withoutDots.getOrDefault(joined(name.label()), List.of())) {
            add(found, Comparison.withEnding(name, other));
        }
    }

    private static void add(Map<String, Imitation> found, Imitation imitation) {
        // What looks alike is not told again as a slip; else the likelier explanation is.
        found.merge(
                imitation.imitated(),
                imitation,
                (first, next) -> looksAlike(first) || first.likeness() >= next.likeness() ? first : next);
    }

    private static boolean looksAlike(Imitation imitation) {
        return imitation.technique().rule().equals(Technique.HOMOGLYPH.rule());
    }
}

package intercept.identity.lookalike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words of business that are put before or behind a name, from the file `affixes.txt`.
final class Affixes {

    /// All words, the likeliest in invoice fraud first.
    static final List<String> ALL = List.copyOf(new LinkedHashSet<>(WordList.read("affixes.txt").values().stream()
            .flatMap(Collection::stream)
            .toList()));

    private static final Set<String> WORDS = new HashSet<>(ALL);
    private static final int LONGEST =
            ALL.stream().mapToInt(String::length).max().orElse(0);
    private static final int MOST_DIGITS = 4;

    /// A word of one or two letters is too easily part of another: it needs a hyphen, or a long name beside it.
    private static final int SHORT = 2;

    private static final int LONG = 6;

    /// What is left of a name when the words are taken away, and where that stood.
    record Core(int start, int end, boolean digitsOnly) {}

    private Affixes() {}

    static boolean isWord(String text) {
        return isNumber(text) || WORDS.contains(text);
    }

    /// The ways to take one or two words or a number off the name's ends; at least `shortest` units are left.
    static List<Core> cores(String name, int shortest) {
        var once = new ArrayList<Core>();
        strip(name, new Core(0, name.length(), true), shortest, once);
        var all = new LinkedHashSet<>(once);
        for (var core : once) {
            var twice = new ArrayList<Core>();
            strip(name, core, shortest, twice);
            all.addAll(twice);
        }
        return List.copyOf(all);
    }

    private static void strip(String name, Core core, int shortest, List<Core> to) {
        int room = Math.min(LONGEST, core.end() - core.start() - shortest);
        for (int length = 1; length <= room; length++) {
            int start = core.start() + length;
            boolean hyphen = name.charAt(start) == '-';
            boolean glued = length > SHORT || core.end() - start >= LONG;
            if ((glued || hyphen) && WORDS.contains(name.substring(core.start(), start))) {
                int from = hyphen ? start + 1 : start;
                if (core.end() - from >= shortest) {
                    to.add(new Core(from, core.end(), false));
                }
            }
            var back = name.substring(core.end() - length, core.end());
            int end = core.end() - length;
            boolean before = name.charAt(end - 1) == '-';
            boolean number = isNumber(back);
            boolean joined = length > SHORT || end - core.start() >= LONG;
            if ((joined || before || number) && isWord(back)) {
                int until = before ? end - 1 : end;
                if (until - core.start() >= shortest) {
                    to.add(new Core(core.start(), until, core.digitsOnly() && number));
                }
            }
        }
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

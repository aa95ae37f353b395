package intercept.identity.lookalike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of business that are put before or behind a name, from the file `affixes.txt`.
final class Affixes {

    /// All words, the likeliest in invoice fraud first.
    static final List<String> ALL = List.copyOf(new LinkedHashSet<>(WordList.read("affixes.txt").values().stream()
            .flatMap(Collection::stream)
            .toList()));

    private static final Set<String> WORDS = new HashSet<>(ALL);
    private static final int LONGEST =
            ALL.stream().mapToInt(String::length).max().orElse(0);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    /// A name of one or two letters is too easily part of a word: it needs a hyphen.
    private static final int SHORT = 2;

    /// What is left of a name when the words are taken away, and where that stood.
    record Core(int start, int end, boolean digitsOnly) {}

    private Affixes() {}

    static boolean isWord(String text) {
        return WORDS.contains(text) || DIGITS.matcher(text).matches();
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
            var front = name.substring(core.start(), core.start() + length);
            int start = core.start() + length;
            boolean hyphen = name.charAt(start) == '-';
            if ((length > SHORT || hyphen) && isWord(front) && !isNumber(front)) {
                int from = hyphen ? start + 1 : start;
                if (core.end() - from >= shortest) {
                    to.add(new Core(from, core.end(), false));
                }
            }
            var back = name.substring(core.end() - length, core.end());
            int end = core.end() - length;
            boolean before = name.charAt(end - 1) == '-';
            boolean number = isNumber(back);
            if ((length > SHORT || before || number) && isWord(back)) {
                int until = before ? end - 1 : end;
                if (until - core.start() >= shortest) {
                    to.add(new Core(core.start(), until, core.digitsOnly() && number));
                }
            }
        }
    }

    private static boolean isNumber(String text) {
        return DIGITS.matcher(text).matches();
    }
}

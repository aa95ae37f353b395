package intercept.identity;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which keys lie beside each other, on the keyboards that most of the world's offices have: the slip of a finger, and
/// the names that fraudsters register for it. Letters, digits and the hyphen only: what a domain can have.
public final class Keyboards {

    /// Rows of keys from above, each begun where its first key stands: half a key further right a row.
    private record Layout(String digits, String upper, String home, String lower) {}

    private static final Map<Character, Set<Character>> NEIGHBOURS = neighbours(
            new Layout("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
            new Layout("1234567890", "qwertzuiopü", "asdfghjklöä", "yxcvbnm  -"),
            new Layout("1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"),
            new Layout("1234567890", "  pyfgcrl", "aoeuidhtns-", " qjkxbmwvz"));

    private Keyboards() {}

    /// The keys around a key, on any of the layouts (US and British, German, French, Dvorak), in code point order.
    public static Set<Character> around(char key) {
        return NEIGHBOURS.getOrDefault(key, Set.of());
    }

    public static boolean areNeighbours(char one, char other) {
        return around(one).contains(other);
    }

    private static Map<Character, Set<Character>> neighbours(Layout... layouts) {
        var all = new HashMap<Character, Set<Character>>();
        for (var layout : layouts) {
            var rows = new String[] {layout.digits(), layout.upper(), layout.home(), layout.lower()};
            for (int row = 0; row < rows.length; row++) {
                for (int key = 0; key < rows[row].length(); key++) {
                    meet(all, rows[row].charAt(key), at(rows[row], key + 1));
                    if (row + 1 < rows.length) {
                        // A key stands above the gap between two of the next row.
                        meet(all, rows[row].charAt(key), at(rows[row + 1], key));
                        meet(all, rows[row].charAt(key), at(rows[row + 1], key - 1));
                    }
                }
            }
        }
        all.replaceAll((_, keys) -> Collections.unmodifiableSet(keys));
        return Map.copyOf(all);
    }

    private static char at(String row, int key) {
        return key >= 0 && key < row.length() ? row.charAt(key) : ' ';
    }

    private static void meet(Map<Character, Set<Character>> all, char one, char other) {
        if (one != ' ' && other != ' ') {
            all.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
            all.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
        }
    }
}

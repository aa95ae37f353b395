package intercept.analysis.rules;

import intercept.identity.RegistrableDomain;

/// Domains that a hurried reader takes for each other: one or two letters apart, or the same name under another
/// ending. Characters that only look alike have their own rule.
final class Nearby {

    private static final int SHORTEST = 4;

    private Nearby() {}

    static boolean lookAlike(String one, String other) {
        if (RegistrableDomain.same(one, other)) {
            return false;
        }
        var a = RegistrableDomain.label(one);
        var b = RegistrableDomain.label(other);
        if (Math.min(a.length(), b.length()) < SHORTEST) {
            return false;
        }
        int allowed = Math.min(a.length(), b.length()) < 8 ? 1 : 2;
        return distance(a, b) <= allowed;
    }

    /// Insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, restricted).
    static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}

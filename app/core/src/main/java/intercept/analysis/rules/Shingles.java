package intercept.analysis.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/// A text as the set of its runs of five characters, for telling how much two texts share. Case, width, blanks and
/// punctuation do not count.
final class Shingles {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final int RUN = 5;

    /// Of the runs, sorted, distinct.
    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        var words = normalised(text);
        int count = words.length() - RUN + 1;
        if (count < 1) {
            return new Shingles(words.isEmpty() ? new int[0] : new int[] {words.hashCode()});
        }
        var hashes = new int[count];
        for (int i = 0; i < count; i++) {
            int hash = 17;
            for (int j = i; j < i + RUN; j++) {
                hash = hash * 1_000_003 + words.charAt(j);
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    /// Runs in both over runs in either (Jaccard), 0 to 1; two empty texts share nothing.
    double likeness(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = hashes.length + other.hashes.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /// Whether the sizes alone allow that much likeness.
    boolean canReach(double likeness, Shingles other) {
        int smaller = Math.min(size(), other.size());
        int larger = Math.max(size(), other.size());
        return larger > 0 && smaller >= likeness * larger;
    }

    private static String normalised(String text) {
        var folded = UCharacter.foldCase(COMPATIBLE.normalize(text), true);
        var words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}

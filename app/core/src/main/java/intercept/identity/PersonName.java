package intercept.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A person's name, or what stands for one in an address, as the set of its words: without case, accents, titles
/// and order, so that “Dr. Smith, Alice” and `alice.smith` are one.
///
/// @param words sorted, distinct
public record PersonName(List<String> words) {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "herr", "frau", "dipl", "ing", "mme", "mlle", "sr",
            "sra", "srta", "jr", "phd", "mba", "様", "さん", "氏", "先生", "殿");

    /// @param written a display name, or the part of an address before the `@`
    public static PersonName of(String written) {
        var words = new TreeSet<String>();
        for (var word : BREAK.splitAsStream(written).toList()) {
            var folded = fold(word);
            if (!folded.isEmpty() && !TITLES.contains(folded)) {
                words.add(folded);
            }
        }
        return new PersonName(List.copyOf(words));
    }

    /// Likeness of two names, 0 to 1: the token-set ratio. Names share all their words at 1. A single shared word
    /// is not enough to ignore the others: many people are called Alice.
    public double similarity(PersonName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        var shared = new ArrayList<>(words);
        shared.retainAll(other.words);
        double whole = Math.max(
                ratio(String.join(" ", words), String.join(" ", other.words)),
                Math.max(runTogether(this, other), runTogether(other, this)));
        return shared.size() < 2 ? whole : Math.max(whole, setRatio(shared, other));
    }

    private double setRatio(List<String> shared, PersonName other) {
        var common = String.join(" ", shared);
        var mine = String.join(" ", join(shared, words));
        var others = String.join(" ", join(shared, other.words));
        return Math.max(ratio(common, mine), Math.max(ratio(common, others), ratio(mine, others)));
    }

    /// `alicesmith` and `smithalice` for “Alice Smith”: one word against several without the gaps.
    private static double runTogether(PersonName one, PersonName several) {
        if (one.words.size() != 1 || several.words.size() < 2 || several.words.size() > 3) {
            return 0;
        }
        var written = one.words.getFirst();
        return several.words.stream().allMatch(written::contains)
                        && several.words.stream().mapToInt(String::length).sum() == written.length()
                ? 1
                : 0;
    }

    private static List<String> join(List<String> shared, List<String> all) {
        var joined = new ArrayList<>(shared);
        all.stream().filter(word -> !shared.contains(word)).forEach(joined::add);
        return joined;
    }

    private static String fold(String word) {
        var plain = MARKS.matcher(DECOMPOSED.normalize(word)).replaceAll("");
        return UCharacter.foldCase(plain, true);
    }

    /// Twice the longest common subsequence over both lengths.
    private static double ratio(String one, String other) {
        var row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        int length = one.length() + other.length();
        return length == 0 ? 0 : 2.0 * row[other.length()] / length;
    }
}

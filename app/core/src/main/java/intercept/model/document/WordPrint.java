package intercept.model.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the words of a document are like, in 32 numbers: of each of 32 orders of all words, the first one that stands
/// in it (MinHash, Broder 1997). The share of equal numbers is about the share of words that two documents have in
/// common.
///
/// @param least empty where there are too few words to tell
public record WordPrint(List<Integer> least) {

    public static final WordPrint NONE = new WordPrint(List.of());

    private static final int SIZE = 32;
    /// A scan with a stamp of two words is like any other one.
    private static final int FEWEST_WORDS = 12;

    /// @param words in any order, as often as they stand there
    public static WordPrint of(Collection<String> words) {
        var all = words.stream().distinct().mapToInt(String::hashCode).toArray();
        if (all.length < FEWEST_WORDS) {
            return NONE;
        }
        var least = new ArrayList<Integer>(SIZE);
        for (int order = 0; order < SIZE; order++) {
            int first = Integer.MAX_VALUE;
            for (int word : all) {
                first = Math.min(first, mixed(word, order));
            }
            least.add(first);
        }
        return new WordPrint(List.copyOf(least));
    }

    /// 0 to 1; 0 where one of both has too few words.
    public double similarity(WordPrint other) {
        if (least.size() != SIZE || other.least.size() != SIZE) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += least.get(i).equals(other.least.get(i)) ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /// The finisher of MurmurHash3, seeded with the order.
    private static int mixed(int word, int order) {
        int mixed = word ^ (order + 1) * 0x9e3779b9;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}

package intercept.identity.lookalike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters that pass for a plain one, from the file `shapes.txt`, and the plain pairs.
final class Shapes {

    private static final Map<String, List<String>> FILE = WordList.read("shapes.txt");

    /// The same shape in most fonts, other alphabets.
    static final Map<String, List<String>> SAME = byLetter("same");

    /// With a mark, or nearly the same shape.
    static final Map<String, List<String>> NEAR = byLetter("near");

    /// Plain letters and digits for plain ones, the likest first.
    static final List<Pair> PLAIN = List.of(
            new Pair("m", "rn"),
            new Pair("rn", "m"),
            new Pair("l", "1"),
            new Pair("1", "l"),
            new Pair("o", "0"),
            new Pair("0", "o"),
            new Pair("w", "vv"),
            new Pair("vv", "w"),
            new Pair("d", "cl"),
            new Pair("cl", "d"),
            new Pair("i", "l"),
            new Pair("l", "i"),
            new Pair("i", "1"),
            new Pair("1", "i"),
            new Pair("m", "nn"),
            new Pair("nn", "m"),
            new Pair("s", "5"),
            new Pair("5", "s"),
            new Pair("g", "q"),
            new Pair("q", "g"),
            new Pair("u", "v"),
            new Pair("v", "u"),
            new Pair("b", "8"),
            new Pair("8", "b"),
            new Pair("a", "ci"),
            new Pair("ci", "a"));

    /// Plain letters that a bad screen or a bad eye takes for each other; one at a time.
    static final List<Pair> BLURRED = List.of(
            new Pair("c", "e"),
            new Pair("e", "c"),
            new Pair("n", "r"),
            new Pair("r", "n"),
            new Pair("m", "n"),
            new Pair("n", "m"),
            new Pair("b", "d"),
            new Pair("d", "b"),
            new Pair("h", "b"),
            new Pair("h", "n"));

    record Pair(String from, String to) {}

    private Shapes() {}

    private static Map<String, List<String>> byLetter(String section) {
        var shapes = new HashMap<String, List<String>>();
        for (var line : FILE.getOrDefault(section, List.of())) {
            int colon = line.indexOf(':');
            shapes.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(" ")));
        }
        return shapes;
    }
}

package intercept.documents.structure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/// The cross-reference sections of a file (ISO 32000-1, 7.5.4 and 7.5.8), tables and streams alike, as far as one
/// leads to the next.
final class CrossReferences {

    private static final int FURTHEST = 100_000;

    private final Tokens tokens;
    private final int header;
    private final Map<Integer, Integer> reach = new HashMap<>();

    /// @param header where `%PDF-` stands: some files count from there
    CrossReferences(Tokens tokens, int header) {
        this.tokens = tokens;
        this.header = header;
    }

    /// Where the section named by a `startxref` or `/Prev` really stands; empty where there is none.
    Optional<Integer> at(long offset) {
        for (long candidate : new long[] {offset, offset + header}) {
            if (candidate > 0 && candidate < tokens.length()) {
                int at = tokens.skipWhite((int) candidate);
                if (tokens.matches(at, "xref") || streamDictionary(at).values().containsKey("W")) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    /// The furthest position among the section and all that it leads to. A section that leads forward is the
    /// first page's of a linearised file: whoever cuts behind it has half a file.
    int reach(int section) {
        var chain = new LinkedHashSet<Integer>();
        int furthest = section;
        Optional<Integer> next = Optional.of(section);
        while (next.isPresent() && chain.size() < FURTHEST && chain.add(next.get())) {
            Integer known = reach.get(next.get());
            if (known != null) {
                furthest = Math.max(furthest, known);
                break;
            }
            furthest = Math.max(furthest, next.get());
            next = previous(next.get()).flatMap(this::at);
        }
        reach.put(section, furthest);
        return furthest;
    }

    private Optional<Long> previous(int section) {
        var dictionary = trailer(section);
        Integer at = dictionary.values().get("Prev");
        long number = at == null ? -1 : tokens.number(at);
        return number < 0 ? Optional.empty() : Optional.of(number);
    }

    private Tokens.Dictionary trailer(int section) {
        if (!tokens.matches(section, "xref")) {
            return streamDictionary(section);
        }
        int trailer = tokens.indexOf("trailer", section);
        return trailer < 0 ? Tokens.Dictionary.NONE : tokens.dictionary(tokens.skipBlanks(trailer + 7));
    }

    private Tokens.Dictionary streamDictionary(int at) {
        int generation = tokens.skipWhite(tokens.endOfDigits(at));
        int object = tokens.skipWhite(tokens.endOfDigits(generation));
        return tokens.isDigit(at) && tokens.isDigit(generation) && tokens.matches(object, "obj")
                ? tokens.dictionary(tokens.skipBlanks(object + 3))
                : Tokens.Dictionary.NONE;
    }
}

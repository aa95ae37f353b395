package intercept.identity.lookalike;

import intercept.identity.EditDistance;
import intercept.identity.lookalike.Change.Kind;
import java.util.List;

/// How likely a hurried reader takes one domain for another: the product over all changes of `1 - v`,
/// where `v` is how visible the change is ([Glyphs] for letters), made larger or smaller by where it
/// stands.
///
/// - A change of the first letter counts 1.25 times, one in the middle 0.8 times: readers know words by
///   their ends.
/// - In a name of `n` letters a change of letters counts `8 / n` times, but at least 0.6 and at most
///   1.4 times.
/// - Words added, hosts and endings have one number each: [#AFFIX] and the others below.
///
/// A number for ranking and for a threshold; nobody has measured it on people.
final class Likeness {

    static final double AFFIX = 0.25;
    static final double PREFIX = 0.3;
    static final double DIGITS = 0.3;
    static final double INSIDE = 0.5;
    static final double HOST = 0.35;
    static final double DOT = 0.25;

    private static final double FIRST = 1.25;
    private static final double MIDDLE = 0.8;
    private static final double USUAL_LENGTH = 8;
    private static final double LEAST = 0.6;
    private static final double MOST = 1.4;
    private static final double CERTAIN = 0.97;
    private static final double NEAR_ENDING = 0.15;
    private static final double PART_OF_ENDING = 0.2;
    private static final double COMMON_ENDING = 0.3;
    private static final double OTHER_ENDING = 0.4;

    private Likeness() {}

    /// @param name the known name without its ending
    /// @param changes places counted in the known name; those of other kinds than letters count as they
    /// are
    static double of(String name, List<Change> changes) {
        double likeness = 1;
        for (var change : changes) {
            likeness *= 1 - Math.min(CERTAIN, change.visible() * weight(name, change));
        }
        return Math.round(likeness * 1_000) / 1_000.0;
    }

    private static double weight(String name, Change change) {
        return switch (change.kind()) {
            case WORD_ADDED, ENDING, OTHER_OWNER, DOT_ADDED, DOT_LEFT_OUT -> 1;
            case LOOKS_LIKE,
                    ACCENT,
                    SWAPPED,
                    DOUBLED,
                    NO_MORE_DOUBLE,
                    ADDED,
                    LEFT_OUT,
                    NEXT_KEY,
                    VOWEL,
                    REPLACED,
                    HYPHEN_ADDED,
                    HYPHEN_LEFT_OUT -> place(name, change) * length(name);
        };
    }

    private static double place(String name, Change change) {
        if (change.known().start() == 0) {
            return FIRST;
        }
        return change.known().end() < name.length() ? MIDDLE : 1;
    }

    private static double length(String name) {
        return Math.clamp(USUAL_LENGTH / Math.max(1, name.length()), LEAST, MOST);
    }

    /// How visible it is that a domain has another ending: `com` and `co` read alike, `com` is part of
    /// `com.br`.
    static double ending(String observed, String known) {
        if (EditDistance.upTo(1, observed, known) <= 1 && Math.max(observed.length(), known.length()) > 2) {
            return NEAR_ENDING;
        }
        if (hasLabel(observed, known) || hasLabel(known, observed)) {
            return PART_OF_ENDING;
        }
        return Endings.isCommon(observed) ? COMMON_ENDING : OTHER_ENDING;
    }

    private static boolean hasLabel(String ending, String label) {
        return ending.startsWith(label + ".") || ending.endsWith("." + label);
    }

    static boolean looksAlike(Change change) {
        return change.kind() == Kind.LOOKS_LIKE || change.kind() == Kind.ACCENT;
    }
}

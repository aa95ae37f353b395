package intercept.identity.lookalike;

import intercept.identity.lookalike.Change.Kind;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Says in what an observed name differs from a known one, once it is found that they are near.
final class Comparison {

    private Comparison() {}

    /// The label that the owner chose against the known one.
    static Imitation ofLabels(Name observed, Name known) {
        var letters = letters(observed.label(), 0, known);
        var all = new ArrayList<>(letters);
        ending(observed, known, all);
        var technique = letters.isEmpty() ? Technique.TLD : technique(letters, observed.label(), known.label());
        return imitation(observed, known, technique, all);
    }

    /// A word or two, or digits, before or behind.
    static Imitation withWords(Name observed, Affixes.Core core, Name known) {
        var all = new ArrayList<Change>();
        around(observed, core.start(), core.end(), known, all);
        all.addAll(letters(observed.label().substring(core.start(), core.end()), core.start(), known));
        ending(observed, known, all);
        return imitation(observed, known, core.digitsOnly() ? Technique.DIGITS : Technique.AFFIX, all);
    }

    /// Any words around it.
    static Imitation inside(Name observed, int start, int end, Name known) {
        var all = new ArrayList<Change>();
        around(observed, start, end, known, all);
        all.replaceAll(change -> new Change(
                change.kind(), change.observed(), change.known(), Math.max(change.visible(), Likeness.INSIDE)));
        all.addAll(letters(observed.label().substring(start, end), start, known));
        ending(observed, known, all);
        return imitation(observed, known, Technique.NAME_INSIDE, all);
    }

    /// The whole known domain among the labels before the registered ones.
    static Imitation asHost(Name observed, int start, int end, Name known) {
        var all = new ArrayList<Change>();
        if (start > 0) {
            all.add(new Change(Kind.WORD_ADDED, new TextRange(0, start), new TextRange(0, 0), Likeness.DOT));
        }
        Alignment.of(observed.host().substring(start, end), known.registered())
                .forEach(change -> all.add(shifted(change, start, known.labelAt())));
        all.add(new Change(
                Kind.OTHER_OWNER,
                new TextRange(observed.labelAt(), observed.host().length()),
                end(known),
                Likeness.HOST));
        return imitation(observed, known, Technique.SUBDOMAIN, all);
    }

    /// The same letters with a dot elsewhere: `my.company.example`.
    static Imitation ofDots(Name observed, Name known) {
        var all = new ArrayList<Change>();
        int at = Math.min(
                firstDifference(observed.host(), known.registered()),
                Math.min(observed.host().length(), known.registered().length()) - 1);
        boolean fewer = observed.host().chars().filter(c -> c == '.').count()
                < known.registered().chars().filter(c -> c == '.').count();
        all.add(
                fewer
                        ? new Change(
                                Kind.DOT_LEFT_OUT,
                                new TextRange(at, at),
                                new TextRange(known.labelAt() + at, known.labelAt() + at + 1),
                                Likeness.DOT)
                        : new Change(Kind.DOT_ADDED, new TextRange(at, at + 1), at(known, at), Likeness.DOT));
        return imitation(observed, known, Technique.DOT, all);
    }

    /// The known ending written into the name: `mycompany-example.test`.
    static Imitation withEnding(Name observed, Name known) {
        int at = Math.min(
                firstDifference(observed.label(), known.registered()),
                observed.label().length());
        var all = new ArrayList<Change>();
        all.add(new Change(
                Kind.WORD_ADDED, new TextRange(at, observed.label().length()), new TextRange(at, at), Likeness.AFFIX));
        ending(observed, known, all);
        return imitation(observed, known, Technique.DOT, all);
    }

    private static int firstDifference(String observed, String known) {
        int i = 0;
        while (i < observed.length() && i < known.length() && observed.charAt(i) == known.charAt(i)) {
            i++;
        }
        return i;
    }

    private static List<Change> letters(String core, int start, Name known) {
        return Alignment.of(core, known.label()).stream()
                .map(change -> shifted(change, start, 0))
                .toList();
    }

    /// Places in the label of both so far; [#imitation] moves them into the whole names.
    private static Change shifted(Change change, int observed, int known) {
        return new Change(
                change.kind(), shifted(change.observed(), observed), shifted(change.known(), known), change.visible());
    }

    private static TextRange shifted(TextRange range, int by) {
        return new TextRange(range.start() + by, range.end() + by);
    }

    private static void around(Name observed, int start, int end, Name known, List<Change> to) {
        if (start > 0) {
            to.add(new Change(Kind.WORD_ADDED, new TextRange(0, start), new TextRange(0, 0), Likeness.PREFIX));
        }
        if (end < observed.label().length()) {
            var word = observed.label().substring(end);
            boolean digits = word.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
            int after = known.label().length();
            to.add(new Change(
                    Kind.WORD_ADDED,
                    new TextRange(end, observed.label().length()),
                    new TextRange(after, after),
                    digits ? Likeness.DIGITS : Likeness.AFFIX));
        }
    }

    private static void ending(Name observed, Name known, List<Change> to) {
        if (!observed.suffix().equals(known.suffix())) {
            to.add(new Change(
                    Kind.ENDING, behind(observed), behind(known), Likeness.ending(observed.suffix(), known.suffix())));
        }
    }

    private static TextRange behind(Name name) {
        int end = name.label().length();
        return new TextRange(end + (name.suffix().isEmpty() ? 0 : 1), end + suffixLength(name));
    }

    private static int suffixLength(Name name) {
        return name.suffix().isEmpty() ? 0 : 1 + name.suffix().length();
    }

    private static TextRange end(Name known) {
        int end = known.host().length();
        return new TextRange(end, end);
    }

    private static TextRange at(Name known, int place) {
        int at = Math.min(known.host().length(), known.labelAt() + place);
        return new TextRange(at, at);
    }

    private static Technique technique(List<Change> letters, String observed, String known) {
        if (letters.stream().allMatch(Likeness::looksAlike)) {
            return lookalike(letters, observed, known);
        }
        if (letters.stream().allMatch(Comparison::isHyphen)) {
            return Technique.HYPHEN;
        }
        if (letters.stream().allMatch(change -> isDigitBehind(change, observed))) {
            return Technique.DIGITS;
        }
        if (letters.size() > 1) {
            return Technique.TYPO;
        }
        var only = letters.getFirst();
        return switch (only.kind()) {
            case SWAPPED -> Technique.TRANSPOSITION;
            case DOUBLED, NO_MORE_DOUBLE -> Technique.REPETITION;
            case LEFT_OUT -> Technique.OMISSION;
            case ADDED -> added(only, observed);
            case NEXT_KEY -> Technique.KEYBOARD;
            case VOWEL -> Technique.VOWEL_SWAP;
            default -> Technique.REPLACEMENT;
        };
    }

    private static boolean isDigitBehind(Change change, String observed) {
        boolean added = change.kind() == Kind.ADDED || change.kind() == Kind.DOUBLED;
        return added && observed.substring(change.observed().start()).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Technique added(Change only, String observed) {
        boolean last = only.observed().end() == observed.length();
        if (last && observed.endsWith("s")) {
            return Technique.PLURAL;
        }
        return last || only.observed().start() == 0 ? Technique.ADDITION : Technique.INSERTION;
    }

    private static Technique lookalike(List<Change> letters, String observed, String known) {
        if (letters.stream().allMatch(change -> change.kind() == Kind.ACCENT)) {
            return Technique.ACCENT;
        }
        boolean plain =
                observed.chars().allMatch(c -> c < 0x80) && known.chars().allMatch(c -> c < 0x80);
        if (plain) {
            return Technique.ASCII_PAIR;
        }
        boolean other = observed.codePoints().filter(Character::isLetter).allMatch(c -> c >= 0x250);
        return other ? Technique.OTHER_ALPHABET : Technique.HOMOGLYPH;
    }

    private static boolean isHyphen(Change change) {
        return change.kind() == Kind.HYPHEN_ADDED || change.kind() == Kind.HYPHEN_LEFT_OUT;
    }

    private static Imitation imitation(Name observed, Name known, Technique technique, List<Change> changes) {
        double likeness = Likeness.of(known.label(), changes);
        boolean ofHost = technique == Technique.SUBDOMAIN || changes.stream().anyMatch(Comparison::isDot);
        var placed = changes.stream()
                .map(change -> ofHost ? change : shifted(change, observed.labelAt(), known.labelAt()))
                .sorted(Comparator.comparingInt(change -> change.observed().start()))
                .toList();
        return new Imitation(observed.host(), known.host(), technique, placed, likeness);
    }

    private static boolean isDot(Change change) {
        return change.kind() == Kind.DOT_ADDED || change.kind() == Kind.DOT_LEFT_OUT;
    }
}

package intercept.analysis.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import intercept.analysis.rules.BankChangeLexicon.Kind;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bank changes in languages that part words with blanks: a word of change and an account within eight words, or in
/// one sentence.
final class SpacedBankChange {

    static final int NEAR = 8;
    private static final int NEGATION_REACH = 4;
    private static final int OWNER_REACH = 2;

    private static final int LETTERS_MARKS_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=\\s|$)|\\R[ \\t]*\\R|\\R\\s*[-*•·]\\s|[|•]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private static final Map<Character, List<Entry>> BY_START = index();

    private SpacedBankChange() {}

    /// @param reach most words between the two inside one sentence
    static List<BankChangePassage> find(String text, int reach) {
        var words = words(text);
        var byLanguage = new HashMap<String, Map<Kind, List<Hit>>>();
        for (int i = 0; i < words.size(); i++) {
            for (var entry : BY_START.getOrDefault(start(words.get(i).folded()), List.of())) {
                if (entry.matches(words, i)) {
                    byLanguage
                            .computeIfAbsent(entry.language(), _ -> new EnumMap<>(Kind.class))
                            .computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                            .add(new Hit(i, i + entry.words().size() - 1));
                }
            }
        }
        var found = new ArrayList<BankChangePassage>();
        byLanguage.forEach((language, hits) -> new Sentences(language, words, hits, reach).addTo(found));
        return found;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var stop = SENTENCE_END.matcher(text);
        boolean more = stop.find();
        int sentence = 0;
        int end;
        for (int start = word(text, 0, false); start < text.length(); start = word(text, end, false)) {
            end = word(text, start, true);
            while (more && stop.start() < start) {
                sentence++;
                more = stop.find();
            }
            var folded = fold(text.substring(start, end));
            // Of marks that stand alone nothing is left.
            if (!folded.isEmpty()) {
                words.add(new Word(folded, start, end, sentence));
            }
        }
        return words;
    }

    /// The next place, from `from` on, that is no part of a word (`inside`) or is part of one.
    private static int word(String text, int from, boolean inside) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWord(point) != inside) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isWord(int point) {
        return (point >= 'a' && point <= 'z') || (LETTERS_MARKS_NUMBERS >> Character.getType(point) & 1) != 0;
    }

    private static String fold(String word) {
        return isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldAll(word);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldAll(String word) {
        var folded = UCharacter.foldCase(word, true);
        return folded.chars().allMatch(c -> c < 0x80)
                ? folded
                : MARKS.matcher(DECOMPOSED.normalize(folded)).replaceAll("");
    }

    private static Character start(String word) {
        return word.charAt(0);
    }

    private static Map<Character, List<Entry>> index() {
        var index = new HashMap<Character, List<Entry>>();
        for (var language : BankChangeLexicon.SPACED) {
            for (var kind : Kind.values()) {
                for (var phrase : language.of(kind)) {
                    var entry = new Entry(language.code(), kind, List.of(phrase.split(" ", -1)));
                    index.computeIfAbsent(start(phrase), _ -> new ArrayList<>()).add(entry);
                }
            }
        }
        return index;
    }

    private record Word(String folded, int start, int end, int sentence) {}

    /// Positions of the first and the last word of an entry that was met.
    private record Hit(int first, int last) {

        int distance(Hit other) {
            return Math.max(other.first - last, first - other.last);
        }
    }

    private record Entry(String language, Kind kind, List<String> words) {

        boolean matches(List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                var wanted = words.get(i);
                var word = text.get(at + i).folded();
                boolean same = wanted.endsWith("*")
                        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                        : word.equals(wanted);
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The telling words of one language in one text.
    private record Sentences(String language, List<Word> words, Map<Kind, List<Hit>> hits, int reach) {

        void addTo(List<BankChangePassage> found) {
            for (var noun : of(Kind.NOUN)) {
                change(noun).map(change -> passage(change, noun)).ifPresent(found::add);
            }
            for (var noun : of(Kind.WEAK)) {
                if (isAboutPaying(noun)) {
                    change(noun).map(change -> passage(change, noun)).ifPresent(found::add);
                }
            }
        }

        private List<Hit> of(Kind kind) {
            return hits.getOrDefault(kind, List.of());
        }

        private Optional<Hit> change(Hit noun) {
            var verb = of(Kind.CHANGE).stream()
                    .filter(change -> apart(change, noun) == 0
                            ? change.distance(noun) <= reach
                            : apart(change, noun) == 1 && change.distance(noun) <= NEAR)
                    .filter(change -> change.distance(noun) > 0 && !isNegated(change))
                    .findFirst();
            return verb.isPresent()
                    ? verb
                    : of(Kind.FRESH).stream()
                            .filter(fresh -> apart(fresh, noun) == 0 && fresh.distance(noun) > 0)
                            .filter(fresh -> fresh.distance(noun) <= NEAR)
                            .findFirst();
        }

        private boolean isNegated(Hit change) {
            return of(Kind.NEGATION).stream()
                    .filter(no -> no.last() < change.first() || no.first() > change.last())
                    .anyMatch(no -> no.distance(change) <= NEGATION_REACH && apart(no, change) == 0);
        }

        private boolean isAboutPaying(Hit noun) {
            return of(Kind.PAYMENT).stream()
                    .anyMatch(payment -> payment.distance(noun) > 0 && apart(payment, noun) <= 1);
        }

        private int apart(Hit one, Hit other) {
            return Math.abs(
                    words.get(one.first()).sentence() - words.get(other.first()).sentence());
        }

        private boolean isBefore(Kind owner, Hit noun) {
            return of(owner).stream()
                    .anyMatch(word -> word.last() < noun.first() && noun.first() - word.last() <= OWNER_REACH);
        }

        private BankChangePassage passage(Hit change, Hit noun) {
            int from = words.get(Math.min(change.first(), noun.first())).start();
            int to = words.get(Math.max(change.last(), noun.last())).end();
            return new BankChangePassage(
                    language, new TextRange(from, to), isBefore(Kind.READER, noun), isBefore(Kind.WRITER, noun));
        }
    }
}

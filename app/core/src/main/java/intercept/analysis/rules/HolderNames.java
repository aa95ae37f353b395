package intercept.analysis.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names under which a supplier holds accounts, and whether another name is one of them.
///
/// Banks write names their own way: without accents, in capitals, with the legal form in short, in Japan in kana or in
/// Latin letters. These tell how a name is spoken and cannot be compared with one in other signs.
final class HolderNames {

    /// Share of the words of both names that must be the same.
    private static final double ALIKE = 0.7;
    private static final Set<String> FORMS = Set.of(
            "ltd", "limited", "gmbh", "ag", "sa", "sas", "sarl", "bv", "nv", "inc", "llc", "plc", "kg", "co", "srl",
            "spa", "ug", "ohg", "corp", "pty");
    private static final Pattern JAPANESE_FORM =
            Pattern.compile("株式会社|有限会社|合同会社|\\((?:株|有|同)\\)|^[カユド]\\)|\\([カユド]\\)?$");
    private static final Predicate<String> KANA_ONLY =
            Pattern.compile("[\\p{IsKatakana}ー]+").asMatchPredicate();

    private static final Predicate<String> SOME_HAN =
            Pattern.compile("\\p{IsHan}").asPredicate();
    /// Banks write small kana large.
    private static final String SMALL_KANA = "ァィゥェォッャュョヮ";

    private static final String LARGE_KANA = "アイウエオツヤユヨワ";

    private final List<Set<String>> names;

    HolderNames(List<String> names) {
        this.names = names.stream().map(HolderNames::words).toList();
    }

    boolean isStrange(String holder) {
        var words = words(holder);
        var script = Script.of(words);
        var comparable = names.stream()
                .filter(name -> Script.of(name) == script || (Script.of(name) == Script.OTHER && script == Script.HAN))
                .toList();
        return !comparable.isEmpty() && comparable.stream().noneMatch(name -> isAlike(words, name));
    }

    private enum Script {
        KANA,
        /// Chinese signs, alone or with others.
        HAN,
        /// Letters that spell a name as it is written.
        OTHER;

        static Script of(Set<String> words) {
            if (words.stream().allMatch(KANA_ONLY)) {
                return KANA;
            }
            return words.stream().anyMatch(SOME_HAN) ? HAN : OTHER;
        }
    }

    private static Set<String> words(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        var plain = Normalizer.normalize(JAPANESE_FORM.matcher(folded).replaceAll(" "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("[^\\p{L}\\p{N}ー]+", " ")
                .strip();
        return new LinkedHashSet<>(Arrays.asList(large(plain).split(" ", -1)));
    }

    private static String large(String kana) {
        var large = kana;
        for (int i = 0; i < SMALL_KANA.length(); i++) {
            large = large.replace(SMALL_KANA.charAt(i), LARGE_KANA.charAt(i));
        }
        return large;
    }

    /// A legal form says nothing about who it is, but another form than the known one does.
    private static boolean isAlike(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        all.removeAll(FORMS);
        long shared = all.stream()
                .filter(word -> one.contains(word) && other.contains(word))
                .count();
        var known = forms(other);
        return !all.isEmpty()
                && ((double) shared / all.size() >= ALIKE || joined(one).equals(joined(other)))
                && (known.isEmpty() || known.containsAll(forms(one)));
    }

    /// “My Company” and “MyCompany” are one name.
    private static String joined(Set<String> name) {
        return name.stream().filter(word -> !FORMS.contains(word)).collect(Collectors.joining());
    }

    private static Set<String> forms(Set<String> name) {
        return name.stream().filter(FORMS::contains).collect(Collectors.toSet());
    }
}

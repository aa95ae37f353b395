package intercept.identity.lookalike;

import intercept.identity.Keyboards;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What can be made of a name, technique by technique, in the order in which a reader would call it so;
/// not yet checked against IDNA, and with some twice.
final class Variants {

    /// @param domain in Unicode
    record Variant(String domain, Technique technique) {}

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "y");
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final List<String> NUMBERS =
            List.of("01", "24", "247", "365", "2024", "2025", "2026", "2027", "123", "360", "911");

    /// Two changed letters of another alphabet at once: more are only made for the whole name.
    private static final int MOST_SHAPES = 3;

    private final String label;
    private final String suffix;
    private final List<String> letters = new ArrayList<>();
    private final Set<Variant> made = new LinkedHashSet<>();

    private Variants(String label, String suffix) {
        this.label = label;
        this.suffix = suffix;
        label.codePoints().mapToObj(Character::toString).forEach(letters::add);
    }

    static Set<Variant> of(String label, String suffix) {
        var variants = new Variants(label, suffix);
        variants.pairs();
        variants.shapes();
        variants.alphabets();
        variants.marks();
        variants.slips();
        variants.blurred();
        variants.bits();
        variants.hyphensAndDots();
        variants.words();
        variants.endings();
        return variants.made;
    }

    private void add(String otherLabel, Technique technique) {
        made.add(new Variant(otherLabel + "." + suffix, technique));
    }

    /// The label with some of its letters replaced.
    private String with(int from, int until, String text) {
        return String.join("", letters.subList(0, from))
                + text
                + String.join("", letters.subList(until, letters.size()));
    }

    private void pairs() {
        var once = new LinkedHashSet<String>();
        for (var pair : Shapes.PLAIN) {
            replaced(label, pair, once);
        }
        var twice = new LinkedHashSet<String>();
        for (var changed : once) {
            for (var pair : Shapes.PLAIN) {
                replaced(changed, pair, twice);
            }
        }
        for (var pair : Shapes.PLAIN) {
            if (label.contains(pair.from())) {
                once.add(label.replace(pair.from(), pair.to()));
            }
        }
        once.addAll(twice);
        once.remove(label);
        once.forEach(changed -> add(changed, Technique.ASCII_PAIR));
    }

    private void blurred() {
        var changed = new LinkedHashSet<String>();
        for (var pair : Shapes.BLURRED) {
            replaced(label, pair, changed);
        }
        changed.forEach(name -> add(name, Technique.REPLACEMENT));
    }

    private static void replaced(String text, Shapes.Pair pair, Set<String> to) {
        for (int at = text.indexOf(pair.from()); at >= 0; at = text.indexOf(pair.from(), at + 1)) {
            to.add(text.substring(0, at)
                    + pair.to()
                    + text.substring(at + pair.from().length()));
        }
    }

    private void shapes() {
        for (int i = 0; i < letters.size(); i++) {
            for (var shape : Shapes.SAME.getOrDefault(letters.get(i), List.of())) {
                add(with(i, i + 1, shape), Technique.HOMOGLYPH);
            }
        }
        for (var entry : Shapes.SAME.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            entry.getValue().forEach(shape -> add(label.replace(entry.getKey(), shape), Technique.HOMOGLYPH));
        }
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                twoShapes(i, j);
            }
        }
    }

    private void twoShapes(int i, int j) {
        for (var first : best(letters.get(i))) {
            for (var second : best(letters.get(j))) {
                var middle = String.join("", letters.subList(i + 1, j));
                add(with(i, j + 1, first + middle + second), Technique.HOMOGLYPH);
            }
        }
    }

    private static List<String> best(String letter) {
        var shapes = Shapes.SAME.getOrDefault(letter, List.of());
        return shapes.subList(0, Math.min(MOST_SHAPES, shapes.size()));
    }

    /// The whole name in Cyrillic or Greek letters, where there is one for each.
    private void alphabets() {
        for (var script : List.of(Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK)) {
            var all = new StringBuilder();
            boolean whole = true;
            for (var letter : letters) {
                if (!Character.isLetter(letter.codePointAt(0))) {
                    all.append(letter);
                    continue;
                }
                var shape = Shapes.SAME.getOrDefault(letter, List.of()).stream()
                        .filter(other -> Character.UnicodeScript.of(other.codePointAt(0)) == script)
                        .findFirst();
                whole &= shape.isPresent();
                all.append(shape.orElse(letter));
            }
            if (!all.toString().equals(label)) {
                add(all.toString(), whole ? Technique.OTHER_ALPHABET : Technique.HOMOGLYPH);
            }
        }
    }

    private void marks() {
        for (int i = 0; i < letters.size(); i++) {
            for (var shape : Shapes.NEAR.getOrDefault(letters.get(i), List.of())) {
                add(with(i, i + 1, shape), Technique.ACCENT);
            }
            var bare = Marks.decomposed(letters.get(i));
            if (bare.length() > letters.get(i).length()) {
                add(with(i, i + 1, bare.substring(0, 1)), Technique.ACCENT);
            }
            var spelled = Marks.SPELLED_OUT.get(letters.get(i));
            if (spelled != null) {
                add(with(i, i + 1, spelled), Technique.ACCENT);
            }
        }
    }

    private void slips() {
        int n = letters.size();
        for (int i = 0; i + 1 < n; i++) {
            add(with(i, i + 2, letters.get(i + 1) + letters.get(i)), Technique.TRANSPOSITION);
        }
        for (int i = 0; i < n; i++) {
            boolean isDouble = i > 0 && letters.get(i).equals(letters.get(i - 1));
            add(with(i, i + 1, ""), isDouble ? Technique.REPETITION : Technique.OMISSION);
            if (!letters.get(i).equals("-")) {
                add(with(i, i, letters.get(i)), Technique.REPETITION);
            }
        }
        plurals();
        for (int i = 0; i < n; i++) {
            for (char key : keys(letters.get(i))) {
                add(with(i, i + 1, "" + key), Technique.KEYBOARD);
            }
            if (VOWELS.contains(letters.get(i))) {
                for (var vowel : VOWELS) {
                    add(with(i, i + 1, vowel), Technique.VOWEL_SWAP);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (char key : keys(letters.get(i))) {
                if (i > 0) {
                    add(with(i, i, "" + key), Technique.INSERTION);
                }
                if (i + 1 < n) {
                    add(with(i + 1, i + 1, "" + key), Technique.INSERTION);
                }
            }
        }
        for (int i = 0; i < LETTERS_AND_DIGITS.length(); i++) {
            char c = LETTERS_AND_DIGITS.charAt(i);
            add(label + c, c <= '9' ? Technique.DIGITS : Technique.ADDITION);
            add(c + label, Technique.ADDITION);
        }
        NUMBERS.forEach(number -> {
            add(label + number, Technique.DIGITS);
            add(label + "-" + number, Technique.DIGITS);
        });
    }

    private static Set<Character> keys(String letter) {
        var keys = new TreeSet<>(letter.length() == 1 ? Keyboards.around(letter.charAt(0)) : Set.<Character>of());
        keys.remove('-');
        return keys;
    }

    /// At the end of the name, of its words, and wherever a word could end inside it.
    private void plurals() {
        for (int i = 2; i <= letters.size(); i++) {
            boolean hissing = "sxz".contains(letters.get(i - 1));
            add(with(i, i, hissing ? "es" : "s"), Technique.PLURAL);
        }
    }

    private void bits() {
        for (int i = 0; i < letters.size(); i++) {
            int letter = letters.get(i).codePointAt(0);
            for (int bit = 1; bit < 0x80; bit <<= 1) {
                int flipped = letter ^ bit;
                if (letter < 0x80 && (LETTERS_AND_DIGITS.indexOf(flipped) >= 0 || flipped == '-')) {
                    add(with(i, i + 1, Character.toString(flipped)), Technique.BITSQUATTING);
                }
            }
        }
    }

    private void hyphensAndDots() {
        if (label.contains("-")) {
            add(label.replace("-", ""), Technique.HYPHEN);
        }
        for (int i = 1; i < letters.size(); i++) {
            add(with(i, i, "-"), Technique.HYPHEN);
        }
        for (int i = 0; i < letters.size(); i++) {
            if (letters.get(i).equals("-")) {
                add(with(i, i + 1, ""), Technique.HYPHEN);
                add(with(i, i + 1, "."), Technique.DOT);
            } else if (i > 0) {
                add(with(i, i, "."), Technique.DOT);
            }
        }
        var joined = suffix.replace('.', '-');
        add(label + suffix.replace(".", ""), Technique.DOT);
        add(label + "-" + joined, Technique.DOT);
        made.add(new Variant(label + suffix.replace(".", "") + ".com", Technique.DOT));
        made.add(new Variant(label + "-" + joined + ".com", Technique.DOT));
    }

    private void words() {
        for (var word : Affixes.ALL) {
            add(label + "-" + word, Technique.AFFIX);
            add(label + word, Technique.AFFIX);
            add(word + "-" + label, Technique.AFFIX);
            add(word + label, Technique.AFFIX);
        }
    }

    private void endings() {
        for (var ending : Endings.ALL) {
            made.add(new Variant(label + "." + ending, Technique.TLD));
        }
    }
}

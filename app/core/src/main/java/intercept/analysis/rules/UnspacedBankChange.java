package intercept.analysis.rules;

import intercept.analysis.rules.BankChangeLexicon.Kind;
import intercept.analysis.rules.BankChangeLexicon.Language;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bank changes in Japanese and Chinese: a word of change and an account at most twenty characters apart.
final class UnspacedBankChange {

    private static final int NEAR = 20;
    private static final int NEGATION_REACH = 8;
    private static final int PAYMENT_REACH = 60;
    private static final int OWNER_REACH = 4;

    private UnspacedBankChange() {}

    static List<BankChangePassage> find(String text) {
        if (text.chars().noneMatch(c -> c >= 0x3000 && c <= 0x9FFF)) {
            return List.of();
        }
        var dense = Dense.of(text);
        var found = new ArrayList<BankChangePassage>();
        for (var language : BankChangeLexicon.UNSPACED) {
            for (var noun : dense.all(language.of(Kind.NOUN))) {
                passage(dense, language, noun).ifPresent(found::add);
            }
            var payments = dense.all(language.of(Kind.PAYMENT));
            for (var noun : dense.all(language.of(Kind.WEAK))) {
                if (payments.stream()
                        .anyMatch(payment -> gap(payment, noun) >= 0 && gap(payment, noun) <= PAYMENT_REACH)) {
                    passage(dense, language, noun).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<BankChangePassage> passage(Dense dense, Language language, TextRange noun) {
        var negations = dense.all(language.of(Kind.NEGATION));
        var change = dense.all(language.of(Kind.CHANGE)).stream()
                .filter(word -> gap(word, noun) >= 0 && gap(word, noun) <= NEAR)
                .filter(word -> negations.stream().noneMatch(no -> negates(language, no, word)))
                .findFirst()
                .or(() -> dense.all(language.of(Kind.FRESH)).stream()
                        .filter(word -> gap(word, noun) <= NEAR)
                        .findFirst());
        return change.map(word -> {
            var at = dense.printed(Math.min(word.start(), noun.start()), Math.max(word.end(), noun.end()));
            return new BankChangePassage(
                    language.code(),
                    at,
                    isBefore(dense, language.of(Kind.READER), noun),
                    isBefore(dense, language.of(Kind.WRITER), noun));
        });
    }

    private static boolean isBefore(Dense dense, List<String> owners, TextRange noun) {
        return dense.all(owners).stream()
                .anyMatch(owner -> owner.end() <= noun.start() && noun.start() - owner.end() <= OWNER_REACH);
    }

    /// Japanese negates after the verb, Chinese before it.
    private static boolean negates(Language language, TextRange no, TextRange change) {
        int gap = language.code().equals("ja") ? no.start() - change.end() : change.start() - no.end();
        return gap >= 0 && gap <= NEGATION_REACH;
    }

    /// Characters between the two; negative where they overlap.
    private static int gap(TextRange one, TextRange other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }

    /// A text without its blanks and line ends, which mail programs put between any two characters.
    private static final class Dense {

        private final String text;

        /// Where each character stands in the printed text.
        private final int[] places;

        private Dense(String text, int[] places) {
            this.text = text;
            this.places = places;
        }

        static Dense of(String printed) {
            var text = new StringBuilder(printed.length());
            var places = new int[printed.length()];
            for (int i = 0; i < printed.length(); i++) {
                char c = printed.charAt(i);
                if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                    places[text.length()] = i;
                    text.append(c);
                }
            }
            return new Dense(text.toString(), places);
        }

        List<TextRange> all(List<String> words) {
            var found = new ArrayList<TextRange>();
            for (var word : words) {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    found.add(new TextRange(at, at + word.length()));
                }
            }
            return found;
        }

        TextRange printed(int start, int end) {
            return new TextRange(places[start], places[end - 1] + 1);
        }
    }
}

package intercept.compare;

import intercept.model.document.InvoiceField;
import intercept.words.Countries;
import intercept.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in the reader's language what a comparison found.
public final class ComparisonWords {

    private final Words words;

    public ComparisonWords(Locale locale) {
        words = Words.of("intercept.compare.words", locale);
    }

    /// One sentence: “Only the payment block changed: IBAN DE89… -> GB33…, bank country DE -> GB; amount and date are
    /// the same.”
    public String summary(Comparison comparison) {
        return new Summary(words, this).of(comparison);
    }

    /// What changed, in two or three words: “Account holder”.
    public String title(Change change) {
        return isTitle(change.detail())
                ? words.get(change.detail().key())
                : words.get("kind." + change.kind().id());
    }

    /// Where the disputed document came from, in one sentence.
    public String lineage(Lineage lineage) {
        return words.get("verdict." + lineage.verdict().id());
    }

    /// An argument that begins with `@` is a country (ISO 3166), one with `#` a key of these words.
    public String say(Saying saying) {
        return Stream.concat(Stream.of(saying), saying.more().stream())
                .filter(one -> !one.key().isEmpty())
                .map(this::sentence)
                .collect(Collectors.joining(words.get("between.sentences")));
    }

    private String sentence(Saying saying) {
        return words.get(
                saying.key(), saying.arguments().stream().map(this::argument).toArray());
    }

    private String argument(String argument) {
        if (Countries.are(argument)) {
            return Countries.named(argument, words.locale());
        }
        return argument.startsWith("#") && words.has(argument.substring(1))
                ? words.get(argument.substring(1))
                : argument;
    }

    private static boolean isTitle(Saying detail) {
        return Stream.of(InvoiceField.Kind.values())
                .anyMatch(kind -> detail.key().equals("field." + kind.name()));
    }
}

package intercept.compare;

import intercept.words.Words;
import java.util.Locale;

/// Says in the reader's language what a comparison found.
public final class ComparisonWords {

    private final Words words;

    public ComparisonWords(Locale locale) {
        words = Words.of("intercept.compare.words", locale);
    }

    /// One sentence: “Only the payment block changed: bank country DE -> GB; amount and date are the same.”
    public String summary(Comparison comparison) {
        return words.get(comparison.changes().isEmpty() ? "summary.same" : "summary.changes");
    }

    /// What changed, in two or three words: “Account holder”.
    public String title(Change change) {
        return words.get("kind." + change.kind().id());
    }

    /// Where the disputed document came from, in one sentence.
    public String lineage(Lineage lineage) {
        return words.get("verdict." + lineage.verdict().id());
    }

    public String say(Saying saying) {
        return saying.key().isEmpty()
                ? ""
                : words.get(saying.key(), saying.arguments().toArray());
    }
}

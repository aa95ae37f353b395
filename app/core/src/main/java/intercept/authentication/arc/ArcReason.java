package intercept.authentication.arc;

import java.util.Arrays;
import java.util.List;

/// Why a chain counts or does not: the kind for programs, the words that fill its sentence.
public record ArcReason(Kind kind, List<String> words) {

    /// Sentences a reader without training understands. `%s` are the words, in order.
    public enum Kind {
        NO_CHAIN("No server on the way sealed this mail (ARC)."),
        HOLDS("All %s seals hold, and the mail is as the last server sealed it."),
        INSTANCE("A field %s does not say in which place of the chain it stands (“i=” from 1 to 50)."),
        TWICE("The field %s stands twice for place %s of the chain."),
        ABSENT("The field %s is missing for place %s of the chain."),
        STATED_FAIL("The server of place %s (%s) found the chain broken already."),
        CHAIN_VALUE("The seal of place %s says “cv=%s”, where only “%s” can stand."),
        MESSAGE("The mail is not as the server of place %s (%s) signed it: %s"),
        SEAL("The seal of place %s (%s) does not hold: %s"),
        MESSAGE_UNCHECKED("The signature of place %s (%s) is not checked: %s"),
        SEAL_UNCHECKED("The seal of place %s (%s) is not checked: %s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    private static final int LONGEST_WORD = 600;

    static ArcReason of(Kind kind, String... words) {
        return new ArcReason(
                kind,
                Arrays.stream(words)
                        .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "…" : word)
                        .toList());
    }

    public String sentence() {
        return kind.sentence.formatted(words.toArray());
    }
}

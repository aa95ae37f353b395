package intercept.identity.lookalike;

import intercept.model.TextRange;

/// One thing that differs between an observed domain and the one that it imitates.
///
/// @param observed place in the observed domain; empty where something was left out
/// @param known place in the imitated domain; empty where something was added
/// @param visible how much of it a hurried reader notices, 0 (nothing) to 1 (at once)
public record Change(Kind kind, TextRange observed, TextRange known, double visible) {

    public enum Kind {
        LOOKS_LIKE("“%s” stands for “%s”"),
        ACCENT("“%s” with its mark stands for “%s”"),
        SWAPPED("“%s” was “%s”"),
        DOUBLED("“%s” is doubled"),
        NO_MORE_DOUBLE("“%2$s” is no more doubled"),
        ADDED("“%s” was added"),
        LEFT_OUT("“%2$s” was left out"),
        NEXT_KEY("“%s”, a neighbouring key, stands for “%s”"),
        VOWEL("“%s” stands for “%s”"),
        REPLACED("“%s” stands for “%s”"),
        HYPHEN_ADDED("a hyphen was added"),
        HYPHEN_LEFT_OUT("a hyphen was left out"),
        DOT_ADDED("a dot was added"),
        DOT_LEFT_OUT("a dot was left out"),
        WORD_ADDED("“%s” was added"),
        ENDING("it ends with “%s” and not with “%s”"),
        OTHER_OWNER("it belongs to whoever registered “%s”");

        private final String clause;

        Kind(String clause) {
            this.clause = clause;
        }
    }

    /// In English, a part of a sentence.
    ///
    /// @param observedText the whole observed domain
    /// @param knownText the whole imitated one
    String clause(String observedText, String knownText) {
        return kind.clause.formatted(observed.of(observedText), known.of(knownText));
    }
}

package intercept.compare;

import java.util.Optional;
import java.util.OptionalInt;

/// What the pages of two documents, beyond their files, tell about where the disputed one came from.
///
/// @param similarity of the words, 0 to 1, as in [Comparison#similarity()]
/// @param textInside the earlier revision of the disputed file that shows the genuine text, where its bytes are
///     others; from [intercept.documents.RevisionTexts]
/// @param buried genuine words that the disputed file still holds at their place, under what it shows instead
/// @param placed how many words stand in both to a tenth of a point, where nearly all do that stand in both; else 0
record Traces(double similarity, OptionalInt textInside, Optional<String> buried, int placed) {

    static final Traces NONE = of(0, OptionalInt.empty());

    static Traces of(double similarity, OptionalInt textInside) {
        return new Traces(similarity, textInside, Optional.empty(), 0);
    }
}

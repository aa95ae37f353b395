package intercept.compare;

import java.util.List;

/// A sentence that [ComparisonWords] says in the reader's language.
///
/// @param key of the sentence; empty for nothing to say
public record Saying(String key, List<String> arguments) {

    public static final Saying NOTHING = new Saying("", List.of());

    public static Saying of(String key, String... arguments) {
        return new Saying(key, List.of(arguments));
    }
}

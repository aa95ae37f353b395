package intercept.compare;

import java.util.List;
import java.util.stream.Stream;

/// Something that [ComparisonWords] says in the reader's language.
///
/// @param key of the sentence; empty for nothing to say
/// @param more sentences that follow
public record Saying(String key, List<String> arguments, List<Saying> more) {

    public static final Saying NOTHING = new Saying("", List.of());

    public Saying(String key, List<String> arguments) {
        this(key, arguments, List.of());
    }

    public static Saying of(String key, String... arguments) {
        return new Saying(key, List.of(arguments));
    }

    /// Both, one after the other.
    public Saying and(Saying next) {
        if (key.isEmpty()) {
            return next;
        }
        return next.key.isEmpty()
                ? this
                : new Saying(
                        key,
                        arguments,
                        Stream.concat(
                                        more.stream(),
                                        Stream.concat(
                                                Stream.of(new Saying(next.key, next.arguments)), next.more.stream()))
                                .toList());
    }
}

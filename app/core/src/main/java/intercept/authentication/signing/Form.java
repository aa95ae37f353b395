package intercept.authentication.signing;

import java.util.Locale;
import java.util.Optional;

/// How much a signature bears on the way: `simple` nearly nothing, `relaxed` changed blanks (RFC 6376 section 3.4).
public enum Form {
    SIMPLE,
    RELAXED;

    public static Optional<Form> of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "simple" -> Optional.of(SIMPLE);
            case "relaxed" -> Optional.of(RELAXED);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

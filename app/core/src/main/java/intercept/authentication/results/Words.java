package intercept.authentication.results;

import java.util.Locale;
import java.util.Set;

/// Words of the registry, and how they look.
final class Words {

    private static final Set<String> RESULTS = Set.of(
            "pass",
            "fail",
            "hardfail",
            "softfail",
            "neutral",
            "none",
            "policy",
            "temperror",
            "permerror",
            "error",
            "unknown",
            "bestguesspass");

    private Words() {}

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// A result that some method gives (RFC 8601 section 2.7, and older words).
    static boolean isUsualResult(String word) {
        return RESULTS.contains(lower(word));
    }

    /// RFC 5321's Keyword: how methods and results are written.
    static boolean isKeyword(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && word.chars().allMatch(c -> c == '-' || c == '_' || (c < 0x80 && Character.isLetterOrDigit(c)));
    }
}

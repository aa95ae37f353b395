package intercept.mail.clocks;

import java.util.Optional;
import java.util.regex.Pattern;

/// The tags `t=` and `x=` of DKIM-Signature (RFC 6376 section 3.5), ARC-Message-Signature and ARC-Seal (RFC 8617
/// section 4.1): seconds since 1970.
final class SignatureTimes {

    private static final int LONGEST = 20_000;
    private static final Pattern TAG = Pattern.compile("(?:^|;)\\s*+([a-z])\\s*+=\\s*+([^;\\s]*+)");

    private SignatureTimes() {}

    /// @param field value of the field, folding allowed
    /// @param tag its one letter
    static Optional<String> tag(String field, char tag) {
        var match = TAG.matcher(field.length() > LONGEST ? field.substring(0, LONGEST) : field);
        while (match.find()) {
            if (match.group(1).charAt(0) == tag) {
                return Optional.of(match.group(2));
            }
        }
        return Optional.empty();
    }

    static Optional<Stamp> time(String field, char tag) {
        return tag(field, tag)
                .filter(value -> !value.isEmpty()
                        && value.length() <= 12
                        && value.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(value -> Stamp.ofSeconds(Long.parseLong(value)));
    }
}

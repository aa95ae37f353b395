package intercept.authentication.dmarc;

import java.util.Locale;
import java.util.Optional;

/// What a domain asks receivers to do with mail that fails.
public enum DmarcPolicy {
    NONE,
    QUARANTINE,
    REJECT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As `t=y` and `pct=0` want it.
    DmarcPolicy lowered() {
        return this == REJECT ? QUARANTINE : NONE;
    }

    static Optional<DmarcPolicy> of(String word) {
        for (var policy : values()) {
            if (policy.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}

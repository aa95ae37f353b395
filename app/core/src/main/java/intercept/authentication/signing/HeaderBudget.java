package intercept.authentication.signing;

import intercept.authentication.signing.SignatureReason.Kind;

/// How many bytes of header fields may still be hashed for one mail, all its signatures together.
public final class HeaderBudget {

    private final long limit;
    private long used;

    public HeaderBudget(SigningLimits limits) {
        this.limit = limits.headerBytes();
    }

    /// Whether so many more bytes may be hashed. They count as used then.
    public boolean take(long bytes) {
        if (used + bytes > limit) {
            return false;
        }
        used += bytes;
        return true;
    }

    public long used() {
        return used;
    }

    /// Why a signature is not tried.
    public SignatureReason exceeded() {
        return SignatureReason.of(
                Kind.LIMIT,
                "its fields and those of the signatures before it are longer than %d bytes".formatted(limit));
    }
}

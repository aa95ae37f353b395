package intercept.model.clocks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A time as a header field states it.
///
/// @param at with the offset that stands there; universal time where none does
/// @param zone how much the offset tells about the place of the writer
public record StatedTime(OffsetDateTime at, Zone zone) {

    /// What an offset tells about where its writer was.
    public enum Zone {
        /// An offset other than zero: the writer's clock was set to it.
        STATED,
        /// `+0000`, `GMT`, `Z`: Britain in winter or, far more often, a server of a cloud. Tells nothing.
        UNIVERSAL,
        /// `-0000`: the writer says that the offset tells nothing (RFC 5322 section 3.3).
        UNKNOWN,
        /// None stands there; universal time was assumed.
        MISSING,
        /// None stands there; the clock is known to show local time, and the offset of the Date field was taken.
        FROM_DATE
    }

    public Instant instant() {
        return at.toInstant();
    }

    /// The offset, where it says something about the writer.
    public Optional<ZoneOffset> telling() {
        return zone == Zone.STATED ? Optional.of(at.getOffset()) : Optional.empty();
    }
}

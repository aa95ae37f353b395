package intercept.model.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What one clock says about a mail.
public sealed interface Clock {

    ClockKind kind();

    Place place();

    /// A time.
    ///
    /// @param precision how exactly the mark tells it
    /// @param stated the zone stated beside it; absent where the mark holds none
    record Reading(ClockKind kind, Instant at, Duration precision, Place place, Optional<StatedTime> stated)
            implements Clock {}

    /// The mark has the form of a time, and is none that can be.
    ///
    /// @param decoded the impossible time where one was decoded
    record NotDecodable(ClockKind kind, Place place, Reason reason, Optional<Instant> decoded) implements Clock {}

    /// Where the mark stands.
    ///
    /// @param where such as `header:Message-ID`, `boundary`, `part:3`, `body:120`
    /// @param header place among all fields of the mail, from 0; absent where it stands elsewhere
    /// @param writer domain or host that the mark names as its writer; empty where it names none
    record Place(String where, Optional<Integer> header, String writer) {}

    /// Why a mark is no time.
    enum Reason {
        DAMAGED("It is damaged or cut off."),
        BEFORE_1990("It lies before 1990, when no such program existed."),
        AFTER_DATE("It lies more than a day after the date of the mail."),
        TOO_LATE("It lies beyond the year 2100."),
        BEFORE_ROOT("An answer would lie before the conversation began.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}

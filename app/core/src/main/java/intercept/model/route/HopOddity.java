package intercept.model.route;

import java.time.Duration;

/// What does not fit about a hop.
public sealed interface HopOddity {

    /// The clock of this hop is behind the one of the hop before by more than five minutes.
    ///
    /// @param by how far
    record ClockRunsBackwards(Duration by) implements HopOddity {}

    /// The server says that it took the mail from another one than the hop before names.
    ///
    /// @param took whom it says it took the mail from
    /// @param had who the hop before says had it
    record Discontinuity(String took, String had) implements HopOddity {}

    /// The hop states no time that can be read.
    record NoTime() implements HopOddity {}

    /// Nothing can be made of the field.
    record NotRead(Received.Reason reason) implements HopOddity {}
}

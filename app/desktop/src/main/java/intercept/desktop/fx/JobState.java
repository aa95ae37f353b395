package intercept.desktop.fx;

import java.util.Optional;
import java.util.OptionalLong;

/// What the job bar shows.
public sealed interface JobState {

    /// Nothing runs and nothing needs saying.
    record Idle() implements JobState {}

    /// @param what the job, such as "Reading mail"
    /// @param detail what it is at now; may be empty
    /// @param total 0 while it is not known
    /// @param secondsLeft an estimate, absent while there is none
    record Running(String what, String detail, long done, long total, OptionalLong secondsLeft) implements JobState {}

    /// Stopped by the user.
    ///
    /// @param again goes on with the rest
    record Stopped(String what, long done, long total, Runnable again) implements JobState {}

    /// Ended as it should.
    record Ended(String what) implements JobState {}

    /// Ended, with a result worth reading.
    ///
    /// @param text such as "412 mails read, 2 files not readable"
    /// @param link the way to more
    record Told(String text, Tone tone, Optional<Link> link) implements JobState {}

    /// How a result is meant. Only what went well leaves by itself.
    enum Tone {
        WELL,
        ATTENTION,
        STOPPED
    }

    /// Something to press beside a result, such as "Show the 2".
    record Link(String text, Runnable run) {}

    /// The world failed.
    ///
    /// @param message fit for a user
    record Failed(String what, String message) implements JobState {}

    JobState IDLE = new Idle();
}

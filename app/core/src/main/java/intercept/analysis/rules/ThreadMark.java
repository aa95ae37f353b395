package intercept.analysis.rules;

import intercept.model.Message;
import intercept.model.clocks.Clock;
import intercept.model.clocks.ClockKind;
import intercept.model.route.MailTrace;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What Thread-Index tells of the conversation that a mail belongs to (MS-OXOMSG section 2.2.1.3).
///
/// @param conversation begin and name of the conversation: the same in all its mails, and nobody can guess it
/// @param root when the conversation began
/// @param answers when its answers were begun, oldest first; the last one is this mail
record ThreadMark(String conversation, Instant root, List<Instant> answers) {

    private static final int HEADER = 22;
    private static final int LONGEST = 10_000;

    /// Nothing where the mark is missing, damaged or tells impossible times.
    static Optional<ThreadMark> of(Message message, MailTrace trace) {
        var root = readings(trace, ClockKind.THREAD_ROOT).stream().findFirst();
        var answers = trace.clocks().clocks().stream()
                .filter(clock ->
                        clock.kind() == ClockKind.THREAD_EARLIER_ANSWER || clock.kind() == ClockKind.THREAD_LAST_ANSWER)
                .flatMap(clock -> clock instanceof Clock.Reading reading
                        ? Optional.of(reading.at()).stream()
                        : Optional.<Instant>empty().stream())
                .toList();
        return root.flatMap(at -> conversation(message).map(conversation -> new ThreadMark(conversation, at, answers)));
    }

    boolean isAnswer() {
        return !answers.isEmpty();
    }

    /// The first 22 bytes of the mark, as hex.
    static Optional<String> conversation(Message message) {
        return message.threadIndex().filter(index -> index.length() <= LONGEST).flatMap(ThreadMark::header);
    }

    private static Optional<String> header(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            return bytes.length >= HEADER && bytes[0] == 1
                    ? Optional.of(HexFormat.of().formatHex(bytes, 0, HEADER))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            // Not base64: the sender wrote what he liked.
            return Optional.empty();
        }
    }

    private static List<Instant> readings(MailTrace trace, ClockKind kind) {
        return trace.clocks().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .flatMap(clock -> clock instanceof Clock.Reading reading
                        ? Optional.of(reading.at()).stream()
                        : Optional.<Instant>empty().stream())
                .toList();
    }
}

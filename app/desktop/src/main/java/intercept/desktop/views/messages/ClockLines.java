package intercept.desktop.views.messages;

import intercept.model.clocks.Clock;
import intercept.model.clocks.ClockKind;
import intercept.model.route.FieldAuthor;
import intercept.model.route.MailTrace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The clocks of a mail, with whose word each of them is, in the order of their times. Knows no node.
///
/// @param lines readings by time, then what could not be decoded
/// @param date what the Date field says
/// @param trusted the first time by a server whose word counts
record ClockLines(List<Line> lines, Optional<Instant> date, Optional<Instant> trusted) {

    /// @param author absent where the mark stands in no field: the body, a boundary
    record Line(Clock clock, FieldAuthor author) {

        boolean counts() {
            return AuthorMark.counts(author);
        }

        Optional<Instant> at() {
            return clock instanceof Clock.Reading reading ? Optional.of(reading.at()) : Optional.empty();
        }
    }

    static ClockLines of(MailTrace trace) {
        var lines = trace.clocks().clocks().stream()
                .map(clock -> new Line(clock, author(clock, trace)))
                .sorted(Comparator.comparing(line -> line.at().orElse(Instant.MAX)))
                .toList();
        var date = lines.stream()
                .filter(line -> line.clock().kind() == ClockKind.DATE)
                .flatMap(line -> line.at().stream())
                .findFirst();
        var trusted = lines.stream()
                .filter(Line::counts)
                .filter(line -> line.clock().kind() == ClockKind.RECEIVED)
                .flatMap(line -> line.at().stream())
                .findFirst();
        return new ClockLines(lines, date, trusted);
    }

    /// A mark in the body or its boundaries is the sender's word, as all that he wrote.
    private static FieldAuthor author(Clock clock, MailTrace trace) {
        return clock.place().header().map(trace::author).orElse(FieldAuthor.SENDER_CLAIM);
    }
}

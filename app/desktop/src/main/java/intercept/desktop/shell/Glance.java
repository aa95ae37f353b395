package intercept.desktop.shell;

import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.session.MessageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the frame knows of its case: the figures, and the year that goes without saying.
///
/// @param mainYear the year of the message in the middle: a forged date at either end moves nothing
record Glance(CaseSummary summary, OptionalInt mainYear) {

    /// Reads; not for the application thread.
    static Glance of(CaseSession session) throws CaseException {
        var summary = session.summary();
        var middle = middle(session).or(summary::last);
        return new Glance(
                summary,
                middle.stream()
                        .mapToInt(at -> at.atOffset(ZoneOffset.UTC).getYear())
                        .findFirst());
    }

    private static Optional<Instant> middle(CaseSession session) throws CaseException {
        var ids = session.messageIds(MessageQuery.ALL.ordered(MessageQuery.Order.DATE, false));
        return ids.length == 0
                ? Optional.empty()
                : session.rows(List.of(ids[ids.length / 2])).stream()
                        .flatMap(row -> row.date().stream())
                        .map(date -> date.toInstant())
                        .findFirst();
    }
}

package intercept.model.route;

import intercept.model.clocks.ClockTable;
import java.util.List;
import java.util.Optional;

/// What the fields of one mail tell about its way and its times, and whose word each of them is.
///
/// @param boundary down to where servers wrote whose word counts
/// @param authors one for each field, in order; empty where the mail has no fields (a .msg without transport headers)
/// @param copy which of the case's copies was followed; absent for a file outside any case
public record MailTrace(
        Route route,
        TrustBoundary boundary,
        List<FieldAuthorship> authors,
        ClockTable clocks,
        Optional<FollowedCopy> copy) {

    /// Of a mail outside any case.
    public MailTrace(Route route, TrustBoundary boundary, List<FieldAuthorship> authors, ClockTable clocks) {
        this(route, boundary, authors, clocks, Optional.empty());
    }

    /// Whose word a field is.
    ///
    /// @param header place among all fields, from 0
    public FieldAuthor author(int header) {
        return header >= 0 && header < authors.size() ? authors.get(header).author() : FieldAuthor.UNKNOWN;
    }

    /// The hop at which the mail came to servers whose word counts.
    public Optional<Hop> entry() {
        return boundary instanceof TrustBoundary.Found found ? Optional.of(found.hop()) : Optional.empty();
    }

    /// The same, of this copy.
    public MailTrace following(FollowedCopy followed) {
        return new MailTrace(route, boundary, authors, clocks, Optional.of(followed));
    }
}

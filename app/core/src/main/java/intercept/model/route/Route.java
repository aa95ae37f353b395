package intercept.model.route;

import java.util.List;
import java.util.Optional;

/// The way that a mail says it went.
///
/// @param hops oldest first; every Received field, those too that could not be read
/// @param others other fields that tell about the way, in the order of the mail
/// @param envelope the newest Return-Path
/// @param firstExternal the newest address outside private networks that a server saw: where the mail came from
/// into the first network that it tells of, whoever wrote it; ask the trust boundary whose word it is
/// @param leftOut fields beyond the limit that were not read
public record Route(
        List<Hop> hops,
        List<TraceField> others,
        Optional<Envelope> envelope,
        Optional<String> firstExternal,
        int leftOut) {

    /// Newest first, as the fields stand in the mail.
    public List<Hop> newestFirst() {
        return hops.reversed();
    }
}

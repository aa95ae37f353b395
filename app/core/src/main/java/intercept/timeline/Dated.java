package intercept.timeline;

import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A mail that can be placed in time: what [TimelineBuilder] draws from.
///
/// @param message row in the case file
/// @param number what people call it: "Message 203"
/// @param author the first From address; an empty one where there is none
/// @param kind as what the author appears
/// @param recipients To, Cc and Bcc together
/// @param worst severity of its gravest finding that is not dismissed
public record Dated(
        long message,
        long number,
        Instant at,
        Address author,
        PartyKind kind,
        List<Recipient> recipients,
        String subject,
        Optional<Severity> worst) {

    /// Somebody a mail went to.
    public record Recipient(Address address, PartyKind kind) {}
}

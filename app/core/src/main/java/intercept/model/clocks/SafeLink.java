package intercept.model.clocks;

import java.time.Instant;
import java.util.Optional;

/// A link that Microsoft's Safe Links rewrote: it names the mailbox and the tenant whose copy it was rewritten in.
///
/// @param at first character in the text
/// @param region such as `eur02`
/// @param url where the link leads to, decoded; hostile
/// @param recipient mailbox whose copy it was, lower case
/// @param correlation of the mail
/// @param tenant GUID, lower case
/// @param rewritten when
public record SafeLink(
        int at,
        String region,
        String url,
        Optional<String> recipient,
        Optional<String> correlation,
        Optional<String> tenant,
        Optional<Instant> rewritten) {}

package intercept.model.route;

import java.util.Optional;

/// A sender of an envelope, and what its form tells.
///
/// @param address as written, without brackets; empty for a bounce
/// @param original the address behind a rewritten one: SRS, BATV, VERP, `+caf_=`
public record Envelope(String address, Form form, Optional<String> original) {

    /// Ways of rewriting an envelope sender.
    public enum Form {
        PLAIN,
        /// Empty: a bounce or a notice (RFC 5321 section 4.5.5).
        NULL,
        /// Sender Rewriting Scheme: forwarded, the address of the forwarder.
        SRS,
        /// Bounce Address Tag Validation, `prvs=…`.
        BATV,
        /// Variable Envelope Return Path: a list or a bulk sender; names the recipient.
        VERP,
        /// Gmail forwarded it by a rule of the mailbox (`+caf_=`).
        GMAIL_FORWARD
    }
}

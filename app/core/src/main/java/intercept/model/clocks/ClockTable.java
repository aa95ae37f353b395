package intercept.model.clocks;

import java.util.List;
import java.util.Optional;

/// All clocks of one mail.
///
/// @param clocks in the order of the mail, those in the body last
/// @param tenant where Microsoft 365 stamped it
/// @param links rewritten by Safe Links
/// @param leftOut marks beyond the limits that were not read
public record ClockTable(
        List<Clock> clocks,
        MailerFingerprint mailer,
        Optional<TenantStamp> tenant,
        List<SafeLink> links,
        int leftOut) {}

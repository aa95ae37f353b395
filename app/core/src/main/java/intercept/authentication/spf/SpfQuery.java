package intercept.authentication.spf;

import java.net.InetAddress;
import java.time.Instant;

/// What is to be checked.
///
/// @param client which handed the message over; one mapped from IPv4 counts as IPv4
/// @param helo what it called itself; may be empty
/// @param mailFrom the envelope sender, without angle brackets; empty for a bounce, when the name of `helo` is checked
/// instead (RFC 7208 section 2.4)
/// @param receiver name of the host that checks, for explanations; `unknown` if need be
/// @param at when the message came, for explanations
public record SpfQuery(InetAddress client, String helo, String mailFrom, String receiver, Instant at) {

    public static SpfQuery of(InetAddress client, String helo, String mailFrom, Instant at) {
        return new SpfQuery(client, helo, mailFrom, "unknown", at);
    }

    public SpfIdentity identity() {
        return mailFrom.isEmpty() ? SpfIdentity.HELO : SpfIdentity.MAIL_FROM;
    }
}

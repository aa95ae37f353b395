package intercept.cases;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/// What kind of mail system an organisation has: each writes its own sort of Received lines.
sealed interface Servers {

    /// A tenant of Exchange Online.
    ///
    /// @param region what follows the name of a mailbox server, with its dot
    /// @param relay the second server that a mail passes on its way out
    /// @param greeting the name that the outgoing server says
    /// @param edge the server that takes mails from the network
    /// @param pop the place of that server, as in `eop-eur04`
    /// @param door the server behind it
    record ExchangeOnline(
            String tenant, String region, String relay, String greeting, String edge, String pop, String door)
            implements Servers {

        String edgeHost() {
            return edge + ".eop-" + pop + ".prod.protection.outlook.com";
        }

        String doorHost() {
            return door + region;
        }
    }

    /// A server of one's own that runs Postfix.
    ///
    /// @param in the server that takes mails from the network
    /// @param clients the beginning of the addresses of the house's computers
    record Postfix(String in, String ip, String clients, String winter, String summer) implements Servers {

        /// The name of the time zone in brackets, as Postfix appends it.
        String zoneName(OffsetDateTime at, ZoneId zone) {
            var inWinter = zone.getRules().getOffset(at.withDayOfYear(1).toInstant());
            return " (" + (at.getOffset().equals(inWinter) ? winter : summer) + ")";
        }
    }

    /// A server of one's own that runs Exim.
    record Exim(String in) implements Servers {}

    /// Of no interest beyond its one outgoing server.
    record Other() implements Servers {}
}

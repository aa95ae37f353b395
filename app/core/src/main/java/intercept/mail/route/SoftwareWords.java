package intercept.mail.route;

import intercept.model.route.ServerSoftware;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which program wrote a trace field, by the words that only it writes.
final class SoftwareWords {

    private record Mark(ServerSoftware software, String word) {}

    /// In the order that they are asked: special ones before those that they are built upon.
    private static final List<Mark> MARKS = List.of(
            new Mark(ServerSoftware.FETCHMAIL, "(fetchmail"),
            new Mark(ServerSoftware.AMAVIS, "(amavis"),
            new Mark(ServerSoftware.JAMES, "(james smtp"),
            new Mark(ServerSoftware.POWERMTA, "(powermta"),
            new Mark(ServerSoftware.INTERMAIL, "(intermail"),
            new Mark(ServerSoftware.DOMINO, "(lotus domino"),
            new Mark(ServerSoftware.DOMINO, "(ibm domino"),
            new Mark(ServerSoftware.DOMINO, "(hcl domino"),
            new Mark(ServerSoftware.DOMINO, "(lotus smtp"),
            new Mark(ServerSoftware.MDAEMON, "(mdaemon"),
            new Mark(ServerSoftware.COMMUNIGATE, "(communigate"),
            new Mark(ServerSoftware.ORACLE, "(sun java"),
            new Mark(ServerSoftware.ORACLE, "(oracle communications"),
            new Mark(ServerSoftware.ORACLE, "(iplanet"),
            new Mark(ServerSoftware.ORACLE, "(sun internet mail"),
            new Mark(ServerSoftware.ORACLE, "(netscape messaging"),
            new Mark(ServerSoftware.ORACLE, "(pmdf"),
            new Mark(ServerSoftware.MERCURY, "(mercury"),
            new Mark(ServerSoftware.MAILENABLE, "mailenable"),
            new Mark(ServerSoftware.HMAILSERVER, "(hmailserver"),
            new Mark(ServerSoftware.CYRUS, "(cyrus"),
            new Mark(ServerSoftware.DOVECOT, "(dovecot"),
            new Mark(ServerSoftware.MAILMAN, "(mailman"),
            new Mark(ServerSoftware.EXIM, "(exim"),
            new Mark(ServerSoftware.EXIM, " (envelope-from <exim"),
            new Mark(ServerSoftware.POSTFIX, "(postfix"),
            new Mark(ServerSoftware.QMAIL, "(qmail"),
            new Mark(ServerSoftware.EXCHANGE, "with microsoft smtp"),
            new Mark(ServerSoftware.EXCHANGE, "(microsoft exchange"),
            new Mark(ServerSoftware.EXCHANGE, "with internet mail service"),
            new Mark(ServerSoftware.EXCHANGE, "with mapi id"),
            new Mark(ServerSoftware.BARRACUDA, "(barracuda"),
            new Mark(ServerSoftware.PROOFPOINT, "(pps.filterd"),
            new Mark(ServerSoftware.PROOFPOINT, "from pps."),
            new Mark(ServerSoftware.MIMECAST, "mimecast.com"),
            new Mark(ServerSoftware.MESSAGELABS, ".messagelabs.com"),
            new Mark(ServerSoftware.MESSAGELABS, ".bemta."),
            new Mark(ServerSoftware.IRONPORT, "esmtp/tls/"),
            new Mark(ServerSoftware.IRONPORT, ".iphmx.com"),
            new Mark(ServerSoftware.ZIMBRA, "(lhlo "),
            new Mark(ServerSoftware.ZIMBRA, "(zimbra"),
            new Mark(ServerSoftware.YAHOO, "with nnfmp"),
            new Mark(ServerSoftware.YAHOO, ".yahoo.com via http"),
            new Mark(ServerSoftware.YAHOO, ".yahoo.com with smtp"),
            new Mark(ServerSoftware.YAHOO, ".yahoo.com with qmqp"),
            new Mark(ServerSoftware.YAHOO, ".yahoo.net with smtp"),
            new Mark(ServerSoftware.GMAIL, "by mx.google.com"),
            new Mark(ServerSoftware.GMAIL, "by smtp.gmail.com"),
            new Mark(ServerSoftware.GMAIL, "by gmailapi.google.com"),
            new Mark(ServerSoftware.GMAIL, ".google.com with"),
            new Mark(ServerSoftware.GMAIL, "by 2002:a"),
            new Mark(ServerSoftware.QMAIL, "(helo "));

    private static final Pattern SENDMAIL = Pattern.compile(" by \\S++ \\((?:[A-Za-z0-9_.+-]++/)?8\\.\\d{1,2}\\.");
    private static final Pattern COURIER = Pattern.compile("(?i)\\bid [0-9A-F]{16}\\.[0-9A-F]{16}\\.[0-9A-F]{8}\\b");

    private SoftwareWords() {}

    static ServerSoftware of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (var mark : MARKS) {
            if (lower.contains(mark.word)) {
                return mark.software;
            }
        }
        if (SENDMAIL.matcher(text).find()) {
            return ServerSoftware.SENDMAIL;
        }
        return COURIER.matcher(text).find() ? ServerSoftware.COURIER : ServerSoftware.UNKNOWN;
    }
}

package intercept.mail.clocks;

import intercept.model.clocks.ClockKind;
import intercept.model.clocks.MessageIdClass;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// The time that a Message-ID holds, where its maker puts one there: sources of the programs (JavaMail
/// `UniqueValue`, Python `email.utils.make_msgid`, qmail `newfield.c`, Postfix `cleanup_message.c`, Odoo
/// `generate_tracking_message_id`, Thunderbird `msg_generate_message_id`), Domino's time stamps (Lotus C API,
/// `TIMEDATE`), Amazon SES.
final class MessageIdTimes {

    /// @param kind which clock
    record Marked(ClockKind kind, Stamp stamp) {}

    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,12}\\.\\d{1,12}\\.(1\\d{12})[.@].*");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{14})[.-].*");
    private static final Pattern PYTHON_3 = Pattern.compile("(\\d{12})\\.\\d{1,7}\\.\\d{3,20}[.@].*");
    private static final Pattern SENDMAIL = Pattern.compile("\\d{12}\\.([0-9A-Za-x]{7,8}\\d{5,7})@.*");
    private static final Pattern ODOO = Pattern.compile("\\d{15}\\.(\\d{10})\\.\\d{15}-openerp-.*");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})\\..*");
    private static final Pattern DOMINO =
            Pattern.compile("OF[0-9A-F.]{17}-ON[0-9A-F]{2}([0-9A-F]{6})\\.([0-9A-F]{8})-.*");

    /// Julian day of 1970-01-01.
    private static final long JULIAN_1970 = 2_440_588;

    private MessageIdTimes() {}

    static Optional<Marked> read(String messageId, MessageIdClass maker) {
        String id = MessageIdForms.bare(messageId);
        return switch (maker) {
            case OUTLOOK_SMTP -> mark(ClockKind.OUTLOOK_MESSAGE_ID, OutlookMarks.messageId(id));
            case GMAIL -> mark(ClockKind.GMAIL_MESSAGE_ID, GmailMarks.messageId(id));
            case JAVAMAIL, YAHOO, NETSUITE, SALESFORCE -> mark(millis(id));
            case MAILGUN, MUTT -> mark(dayAndTime(id));
            case QMAIL, POSTFIX -> mark(ClockKind.SERVER_MESSAGE_ID, dayAndTime(id));
            case PYTHON -> mark(python(id));
            case SENDMAIL ->
                mark(ClockKind.SERVER_MESSAGE_ID, group(SENDMAIL, id).flatMap(QueueIds::sendmail));
            case EXIM -> mark(ClockKind.SERVER_MESSAGE_ID, QueueIds.exim(id));
            case THUNDERBIRD -> mark(Optional.of(Stamp.ofSeconds(Long.parseLong(id.substring(0, 8), 16))));
            case EVOLUTION, SWIFTMAILER ->
                mark(group(SECONDS, id).map(digits -> Stamp.ofSeconds(Long.parseLong(digits))));
            case ODOO -> mark(group(ODOO, id).map(digits -> Stamp.ofSeconds(Long.parseLong(digits))));
            case DOMINO -> mark(domino(id));
            case AMAZON_SES ->
                mark(ClockKind.SERVER_MESSAGE_ID, Optional.of(Stamp.ofMillis(Long.parseLong(id.substring(4, 16), 16))));
            case EXCHANGE_ONLINE,
                    EXCHANGE_SERVER,
                    APPLE,
                    UUID,
                    PHPMAILER,
                    PINE,
                    KMAIL,
                    CLAWS,
                    SENDGRID,
                    SAP,
                    OTHER,
                    NONE -> Optional.empty();
        };
    }

    private static Optional<Marked> mark(Optional<Stamp> stamp) {
        return mark(ClockKind.MESSAGE_ID, stamp);
    }

    private static Optional<Marked> mark(ClockKind kind, Optional<Stamp> stamp) {
        return stamp.map(time -> new Marked(kind, time));
    }

    private static Optional<String> group(Pattern form, String id) {
        var match = form.matcher(id);
        return match.matches() ? Optional.ofNullable(match.group(1)) : Optional.empty();
    }

    private static Optional<Stamp> millis(String id) {
        return group(MILLIS, id).map(digits -> Stamp.ofMillis(Long.parseLong(digits)));
    }

    /// Fourteen digits of universal time.
    private static Optional<Stamp> dayAndTime(String id) {
        return group(DAY_AND_TIME, id).flatMap(MessageIdTimes::universal);
    }

    private static Optional<Stamp> python(String id) {
        var hundredths = group(PYTHON_3, id);
        return hundredths.isPresent()
                ? hundredths.map(
                        digits -> new Stamp(Instant.ofEpochMilli(Long.parseLong(digits) * 10), Duration.ofMillis(10)))
                : dayAndTime(id);
    }

    private static Optional<Stamp> universal(String digits) {
        try {
            var at = LocalDateTime.of(
                    number(digits, 0, 4),
                    number(digits, 4, 6),
                    number(digits, 6, 8),
                    number(digits, 8, 10),
                    number(digits, 10, 12),
                    number(digits, 12, 14));
            return Optional.of(new Stamp(at.toInstant(ZoneOffset.UTC), Duration.ofSeconds(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Day as a Julian day number, time in hundredths of a second, both universal.
    private static Optional<Stamp> domino(String id) {
        var match = DOMINO.matcher(id);
        if (!match.matches()) {
            return Optional.empty();
        }
        long day = Long.parseLong(match.group(1), 16) - JULIAN_1970;
        long hundredths = Long.parseLong(match.group(2), 16);
        return hundredths >= 24L * 3600 * 100
                ? Optional.empty()
                : Optional.of(
                        new Stamp(Instant.ofEpochMilli(day * 86_400_000L + hundredths * 10), Duration.ofMillis(10)));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}

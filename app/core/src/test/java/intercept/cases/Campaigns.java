package intercept.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Mails that no person writes: the lure, a bounce, an invitation.
final class Campaigns {

    private Campaigns() {}

    static void marks(Entry entry, List<Field> head) {
        Newsletter.of(entry.from()).ifPresent(newsletter -> newsletter.marks(entry, head));
        if (entry.from() == Actor.CLIENT2BOUNCE) {
            head.add(new Field("Auto-Submitted", "auto-replied"));
        }
        if (entry.from() == Actor.FILESHARE) {
            head.add(new Field("X-Mailer", "PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)"));
        }
        head.add(new Field("MIME-Version", "1.0"));
    }

    /// The false sharing notice: its white text is meant for spam filters.
    static String lure(Entry entry) {
        return """
                <html><body style="font-family:Segoe UI,Arial,sans-serif;background:#ffffff">
                <table width="520" align="center" style="border:1px solid #dddddd"><tr><td style="padding:28px">
                <p><img src="https://view.files-share.example/a/logo.png" width="96" height="24" alt="Files"></p>
                <p style="font-size:18px"><b>Jeroen Claes</b> has shared a document with you</p>
                <p>sales@mycompany.example</p>
                <p style="border:1px solid #dddddd;padding:12px">Price list Q3 2026.xlsx<br>
                <span style="color:#777777">84 KB</span></p>
                <p><a href="https://view.files-share.example/d/9f31c0?u=alice.smith" style="background:#0b6bcb;\
                color:#ffffff;padding:10px 22px;text-decoration:none">Open the document</a></p>
                <p style="font-size:12px;color:#777777">To view it, sign in with your work account and let Mail Sync \
                Pro show the message that belongs to it. The link works for 7 days.</p>
                <p style="font-size:1px;color:#ffffff">minutes of the garden club the roses were pruned on Tuesday \
                and Mrs Hill thanked the treasurer for the tea</p>
                </td></tr></table>
                </body></html>
                """;
    }

    static Mime meeting(Entry entry, String plain, String boundary) {
        var calendar = """
                BEGIN:VCALENDAR
                METHOD:REQUEST
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:Romance Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                ORGANIZER;CN=Peter Janssens:mailto:peter.janssens@mycompany.example
                ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Alice Smit
                 h:mailto:alice.smith@mycompany.example
                ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Carla De S
                 met:mailto:accounts@mycompany.example
                SUMMARY:Planning 2026
                DTSTART;TZID=Romance Standard Time:20260210T093000
                DTEND;TZID=Romance Standard Time:20260210T100000
                UID:040000008200E00074C5B7101A82E00800000000UIDHEX
                DTSTAMP:20260203T101026Z
                LOCATION:Kitchen
                SEQUENCE:0
                STATUS:CONFIRMED
                END:VEVENT
                END:VCALENDAR
                """.replace("UIDHEX", Ids.upper(32, "meeting"));
        return Mime.multipart(
                "multipart/alternative;" + Field.TAB + "boundary=\"" + boundary + "\"",
                boundary,
                List.of(
                        Mime.quotedPrintable("text/plain; charset=\"us-ascii\"", StandardCharsets.US_ASCII, plain),
                        Mime.base64(
                                "text/calendar; charset=\"utf-8\"; method=REQUEST", StandardCharsets.UTF_8, calendar)));
    }

    /// A delivery report (RFC 3464): somebody mistyped Emma's name.
    static Mime bounce(Entry entry) {
        var boundary = Bodies.boundary(entry, 0);
        var notice = """
                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of its
                recipients. This is a permanent error. The following address failed:

                  emma.nowak@client2.example
                    Unrouteable address
                """;
        var status = """
                Reporting-MTA: dns; mx.client2.example

                Action: failed
                Final-Recipient: rfc822;emma.nowak@client2.example
                Status: 5.0.0
                """;
        var headers = """
                From: Alice Smith <alice.smith@mycompany.example>
                To: emma.nowak@client2.example
                Subject: Holidays in July
                Date: Wed, 8 Jul 2026 13:17:49 +0200
                """;
        return Mime.multipart(
                "multipart/report; report-type=delivery-status;" + Field.FOLD + "boundary=\"" + boundary + "\"",
                boundary,
                List.of(
                        Mime.sevenBit("text/plain; charset=us-ascii", StandardCharsets.US_ASCII, notice),
                        Mime.sevenBit("message/delivery-status", StandardCharsets.US_ASCII, status),
                        Mime.sevenBit("text/rfc822-headers", StandardCharsets.US_ASCII, headers)));
    }
}

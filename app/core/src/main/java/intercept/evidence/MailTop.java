package intercept.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the beginning of a text says about being a mail (RFC 5322 section 2.2), junk before the header allowed.
///
/// @param isMail whether enough well-known fields stand in a header-like block
/// @param startsMbox whether a mailbox separator stands before it
record MailTop(boolean isMail, boolean startsMbox) {

    private static final int MOST_LINES = 400;
    private static final int MOST_JUNK = 6;

    /// Fields that a mail has and hardly anything else.
    private static final Set<String> OF_MAIL = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "received",
            "return-path",
            "delivered-to",
            "envelope-to",
            "x-original-to",
            "sender",
            "reply-to",
            "in-reply-to",
            "references",
            "resent-from",
            "resent-to",
            "resent-date",
            "dkim-signature",
            "arc-seal",
            "authentication-results",
            "received-spf",
            "x-mailer",
            "list-id",
            "list-unsubscribe");

    /// Fields that other things have too.
    private static final Set<String> OF_MIME =
            Set.of("mime-version", "content-type", "content-transfer-encoding", "content-disposition", "user-agent");

    private static final Pattern MULTIPART =
            Pattern.compile("content-type:\\s*multipart/[^;\\s]+;\\s*boundary=", Pattern.CASE_INSENSITIVE);

    static MailTop of(String text) {
        var lines = text.lines().limit(MOST_LINES).toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        boolean mbox = false;
        while (first < lines.size() && isSeparator(lines.get(first))) {
            mbox = true;
            first++;
        }
        if (isHeader(lines, first, 2, mbox) || startsMultipart(text)) {
            return new MailTop(true, mbox);
        }
        boolean marked = first < lines.size() && lines.get(first).matches("[<{\\[].*");
        for (int junk = 1; !marked && junk <= MOST_JUNK && first + junk < lines.size(); junk++) {
            if (isHeader(lines, first + junk, 4, false)) {
                return new MailTop(true, mbox);
            }
        }
        return new MailTop(false, mbox);
    }

    private static boolean startsMultipart(String text) {
        return MULTIPART.matcher(text).lookingAt();
    }

    private static boolean isSeparator(String line) {
        return line.startsWith("From ") || line.startsWith(">From ");
    }

    /// @param least how many different well-known fields make a header
    private static boolean isHeader(List<String> lines, int first, int least, boolean marked) {
        var ofMail = new HashSet<String>();
        var ofMime = new HashSet<String>();
        int fields = 0;
        int strange = 0;
        for (int i = first; i < lines.size() && !lines.get(i).isBlank(); i++) {
            var line = lines.get(i);
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                if (i == first) {
                    return false;
                }
                continue;
            }
            var name = fieldName(line);
            if (name.isEmpty()) {
                strange++;
                if (i == first || strange > 3 + fields / 2) {
                    break;
                }
                continue;
            }
            fields++;
            if (OF_MAIL.contains(name)) {
                ofMail.add(name);
            } else if (OF_MIME.contains(name)) {
                ofMime.add(name);
            }
        }
        if (first == 0 && ofMime.contains("mime-version") && ofMime.contains("content-type") && strange == 0) {
            return true;
        }
        int known = ofMail.size() + ofMime.size();
        boolean enough = known >= least || (known == 1 && fields >= 3) || (marked && known >= 1);
        return !ofMail.isEmpty() && enough && strange <= Math.max(3, fields);
    }

    /// Name of the field that the line begins, in lower case; empty where it begins none.
    private static String fieldName(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 127 && line.charAt(end) != ':') {
            end++;
        }
        int colon = end;
        while (colon < line.length() && (line.charAt(colon) == ' ' || line.charAt(colon) == '\t')) {
            colon++;
        }
        boolean isField = end > 0 && colon < line.length() && line.charAt(colon) == ':';
        return isField ? line.substring(0, end).toLowerCase(Locale.ROOT) : "";
    }
}

package intercept.mail.clocks;

import java.util.Optional;
import java.util.regex.Pattern;

/// Times that Outlook and Outlook Express leave in boundaries (`----=_NextPart_000_0000_HHHHHHHH.HHHHHHHH`), in
/// Content-IDs (`image001.png@HHHHHHHH.HHHHHHHH`) and in Message-IDs (`<hhhhHHHHHHHH$HHHHHHHH$hhhhhhhh@…>`). Each is a
/// FILETIME, its high half first; found by many (SpamAssassin's FORGED_MUA_OUTLOOK and MSGID_OUTLOOK_INVALID rely on
/// it), published by none.
///
/// Held against the Date of the mails of the corpora, the Message-ID is universal time, but boundary and Content-ID
/// are the local time of the computer: 23 of 28 boundaries fit the Date to two minutes once its own
/// offset is taken off, and hardly one without.
final class OutlookMarks {

    private static final String HALF = "([0-9A-Fa-f]{8})";
    private static final Pattern BOUNDARY =
            Pattern.compile("-{2,8}=_NextPart_[0-9A-Fa-f]{3}_[0-9A-Fa-f]{4}_" + HALF + "\\." + HALF);
    private static final Pattern CONTENT_ID = Pattern.compile("[\\w.-]{1,80}@" + HALF + "\\." + HALF);
    private static final Pattern MESSAGE_ID =
            Pattern.compile("<?[0-9A-Fa-f]{4}" + HALF + "\\$" + HALF + "\\$[0-9A-Fa-f]{8}@[^\\s>]{1,255}>?");

    private OutlookMarks() {}

    static Optional<Stamp> boundary(String boundary) {
        return read(BOUNDARY, boundary);
    }

    static Optional<Stamp> contentId(String contentId) {
        return read(CONTENT_ID, contentId);
    }

    static Optional<Stamp> messageId(String messageId) {
        return read(MESSAGE_ID, messageId);
    }

    private static Optional<Stamp> read(Pattern form, String text) {
        if (text.length() > 400) {
            return Optional.empty();
        }
        var match = form.matcher(text);
        return match.matches() ? Optional.of(FileTime.of(match.group(1), match.group(2))) : Optional.empty();
    }
}

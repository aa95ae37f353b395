package intercept.evidence;

import intercept.model.EvidenceKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what a file is by its content. The name only decides where the content leaves it open: names are chosen by
/// whoever made the file.
public final class Recogniser {

    /// The one file of a case folder that is not evidence but says what the analyst knows.
    public static final String CASE_JSON = "case.json";

    /// How much of a large file is enough to tell.
    public static final int HEAD = 1 << 20;

    private static final int SAMPLE = 8192;

    private Recogniser() {}

    /// @param path relative to the case folder
    /// @param content the file, or at least its first [#HEAD] bytes
    public static EvidenceKind recognise(String path, byte[] content) {
        if (path.equals(CASE_JSON)) {
            return EvidenceKind.CASE_JSON;
        }
        if (content.length == 0) {
            return EvidenceKind.EMPTY;
        }
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var binary = Magic.recognise(content, name);
        return binary.orElseGet(() -> text(name, content));
    }

    private static EvidenceKind text(String name, byte[] content) {
        var top = TextTop.of(content);
        boolean calledMail = name.endsWith(".eml") || name.endsWith(".msg");
        if (top.isEmpty()) {
            // Bytes that are no text: only the name speaks for a mail.
            return calledMail ? EvidenceKind.EML : EvidenceKind.UNKNOWN;
        }
        var text = top.get();
        var mail = MailTop.of(text);
        if (mail.isMail()) {
            return mail.startsMbox() && Mbox.hasSeveral(content) ? EvidenceKind.MBOX : EvidenceKind.EML;
        }
        if (Mbox.starts(text)) {
            return EvidenceKind.MBOX;
        }
        return calledMail ? EvidenceKind.EML : otherText(name, text.stripLeading());
    }

    private static EvidenceKind otherText(String name, String text) {
        var start = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        if (start.startsWith("-----begin pkcs7") || start.startsWith("-----begin cms")) {
            return EvidenceKind.SIGNATURE;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body")) {
            return EvidenceKind.HTML;
        }
        if (start.startsWith("<?xml") || (start.startsWith("<") && name.endsWith(".xml"))) {
            return EvidenceKind.XML;
        }
        if (Lines.looksLikeJson(start)) {
            return EvidenceKind.JSON;
        }
        if (Lines.looksLikeZone(start, name)) {
            return EvidenceKind.ZONE;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return EvidenceKind.CSV;
        }
        if (Lines.looksLikeLog(start, name)) {
            return EvidenceKind.LOG;
        }
        return Lines.looksLikeTable(start) ? EvidenceKind.CSV : EvidenceKind.TEXT;
    }

    /// Whether a text mailbox holds more than one mail (RFC 4155): a separator after a blank line, then header fields.
    private static final class Mbox {

        private static final byte[] SEPARATOR = "\nFrom ".getBytes(StandardCharsets.US_ASCII);

        private static final Pattern DATED =
                Pattern.compile("From \\S+ +\\w{3} \\w{3} +\\d{1,2} \\d\\d:\\d\\d:\\d\\d (?:\\S+ )?\\d{4}\\R");

        /// A separator with its date: a mailbox even where the mails in it have no header.
        static boolean starts(String text) {
            return DATED.matcher(text).lookingAt();
        }

        static boolean hasSeveral(byte[] content) {
            for (int at = Bytes.indexOf(content, SEPARATOR, 0);
                    at >= 0;
                    at = Bytes.indexOf(content, SEPARATOR, at + 1)) {
                if (afterBlankLine(content, at) && fieldFollows(content, at + 1)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean afterBlankLine(byte[] content, int newline) {
            int before = newline - 1;
            if (before >= 0 && content[before] == '\r') {
                before--;
            }
            return before < 0 || content[before] == '\n';
        }

        private static boolean fieldFollows(byte[] content, int separator) {
            int end = separator;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            int stop = Math.min(content.length, end + 1 + 2000);
            var next = new String(
                    content, Math.min(end + 1, stop), stop - Math.min(end + 1, stop), StandardCharsets.ISO_8859_1);
            return MailTop.of(next).isMail();
        }
    }
}

package intercept.analysis.rules;

import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The part of a mail that its author wrote: the text without quoted history.
///
/// @param ranges in the whole text, in order
record OwnWords(String text, List<TextRange> ranges) {

    private static final int LONGEST_HEAD = 260;

    private static final Pattern QUOTED_LINE = Pattern.compile("\\s{0,3}[>|›＞]");

    /// What mail programs write above the mail that is being answered or passed on.
    private static final Pattern HISTORY = Pattern.compile(
            "\\s*(?:"
                    + "-{2,} ?(?:Original(?: Message| Appointment)?|Urspr(?:ü|ue?)ngliche Nachricht|Message d'origine"
                    + "|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Forwarded (?:message|by).*"
                    + "|Weitergeleitete Nachricht|Message transf.r.|Mensaje reenviado|元のメッセージ|原始邮件|原始郵件|转发邮件|邮件原件"
                    + "|転送メッセージ).*"
                    + "|_{20,}\\s*"
                    + "|On .{4,120}\\b(?:wrote|writes|said):"
                    + "|Am .{4,120}\\bschrieb\\b.{0,80}:"
                    + "|Le .{4,120}\\ba [ée]crit ?:"
                    + "|El .{4,120}\\bescribi[óo]:"
                    + "|Op .{4,120}\\bschreef\\b.{0,80}:"
                    + "|.{4,120}(?:のメール|さんは書きました|が書きました)[:：]?"
                    + "|.{4,120}(?:写道|寫道|写到)[:：]"
                    + ")\\s*",
            Pattern.CASE_INSENSITIVE);

    /// The header block of Outlook: From, then Sent or Date or To in the next lines.
    private static final Pattern FROM_LINE =
            Pattern.compile("\\s*\\*?(?:From|Von|De|Da|Van|差出人|送信者|发件人|寄件者)\\*? ?[:：].+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENT_LINE = Pattern.compile(
            "\\s*\\*?(?:Sent|Date|Gesendet|Datum|Envoy.|Enviado(?: el)?|Fecha|Inviato|Verzonden|送信日時|日時|发送时间|寄件日期)"
                    + "\\*? ?[:：].+",
            Pattern.CASE_INSENSITIVE);

    static OwnWords of(String text) {
        var lines = lines(text);
        var ranges = new ArrayList<TextRange>();
        int start = -1;
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var words = line.of(text);
            if (startsHistory(text, lines, i)) {
                break;
            }
            if (QUOTED_LINE.matcher(words).lookingAt()) {
                add(ranges, start, end);
                start = -1;
            } else {
                start = start < 0 ? line.start() : start;
                end = line.end();
            }
        }
        add(ranges, start, end);
        return new OwnWords(text, List.copyOf(ranges));
    }

    /// Whether a passage of the text is the author's own.
    boolean holds(TextRange passage) {
        return ranges.stream().anyMatch(own -> own.start() <= passage.start() && passage.end() <= own.end());
    }

    private static void add(List<TextRange> ranges, int start, int end) {
        if (start >= 0 && end > start) {
            ranges.add(new TextRange(start, end));
        }
    }

    private static boolean startsHistory(String text, List<TextRange> lines, int i) {
        var line = lines.get(i).of(text).strip();
        if (line.isEmpty() || line.length() > LONGEST_HEAD) {
            return false;
        }
        if (mayBeHead(line) && HISTORY.matcher(line).matches()) {
            return true;
        }
        if ((line.indexOf(':') < 0 && line.indexOf('：') < 0)
                || !FROM_LINE.matcher(line).matches()) {
            return false;
        }
        return lines.subList(i + 1, Math.min(lines.size(), i + 4)).stream()
                .map(next -> next.of(text).strip())
                .anyMatch(next ->
                        next.length() <= LONGEST_HEAD && SENT_LINE.matcher(next).matches());
    }

    /// Looks at the ends of the line before the pattern, which is slow, looks at all of it.
    private static boolean mayBeHead(String line) {
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        return first == '-' || first == '_' || last == ':' || last == '：' || last == 'ル' || last == 'た';
    }

    /// Lines with their line ends.
    private static List<TextRange> lines(String text) {
        var lines = new ArrayList<TextRange>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(new TextRange(start, end));
            start = end;
        }
        return lines;
    }
}

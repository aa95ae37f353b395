package intercept.mail.html;

import intercept.mail.html.Block.Origin;
import intercept.mail.html.Run.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A plain body as a document: paragraphs, earlier mail folded, links told as such.
public final class PlainText {

    private static final int LIMIT = 4_000_000;
    private static final int DEPTH = 30;
    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"“”]{1,2000}[^\\s<>\"“”.,;:!?)\\]'’»}]");

    /// A line without its quote signs, and how many they were.
    private record Line(int level, String text) {}

    private PlainText() {}

    public static SafeDocument read(String text) {
        var shown = text.length() > LIMIT ? text.substring(0, LIMIT) : text;
        List<Notice> notices =
                text.length() > LIMIT ? List.of(new Notice.TooLarge(text.length() - (long) LIMIT)) : List.of();
        var lines = shown.lines().map(PlainText::line).toList();
        return new SafeDocument(EarlierMail.fold(blocks(lines, 0), 1), notices);
    }

    private static Line line(String line) {
        int level = 0;
        int at = 0;
        while (at < line.length() && level < DEPTH) {
            if (line.charAt(at) == '>') {
                level++;
                at++;
            } else if (line.charAt(at) == ' ' && at + 1 < line.length() && line.charAt(at + 1) == '>' && level > 0) {
                at++;
            } else {
                break;
            }
        }
        if (level > 0 && at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return new Line(level, line.substring(at));
    }

    /// Lines deeper than `level` become a quote.
    private static List<Block> blocks(List<Line> lines, int level) {
        var blocks = new ArrayList<Block>();
        var open = new ArrayList<String>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && lines.get(end).level() > level) {
                end++;
            }
            if (end == at) {
                var text = lines.get(at).text();
                if (text.isBlank()) {
                    endParagraph(open, blocks);
                } else {
                    open.add(text.stripTrailing());
                }
                at++;
            } else {
                endParagraph(open, blocks);
                var inside = EarlierMail.fold(blocks(lines.subList(at, end), level + 1), level + 2);
                if (!inside.isEmpty()) {
                    blocks.add(new Block.Quote(Origin.EARLIER_MAIL, level + 1, inside));
                }
                at = end;
            }
        }
        endParagraph(open, blocks);
        return blocks;
    }

    private static void endParagraph(List<String> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(runs(String.join("\n", open))));
            open.clear();
        }
    }

    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var match = LINK.matcher(text);
        int at = 0;
        while (match.find()) {
            if (match.start() > at) {
                runs.add(Run.plain(text.substring(at, match.start())));
            }
            runs.add(new Run(match.group(), Set.of(), Optional.of(new Link(match.group(), Optional.empty()))));
            at = match.end();
        }
        if (at < text.length()) {
            runs.add(Run.plain(text.substring(at)));
        }
        return List.copyOf(runs);
    }
}

package intercept.mail.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Blocks as text, for the clipboard and for counting lines.
public final class SafeText {

    private static final Pattern HTTP = Pattern.compile("(?i)^h(tt|xx)p");
    private static final Pattern FTP = Pattern.compile("(?i)^ftp");

    private SafeText() {}

    /// The text of some blocks, without a line end after the last.
    public static String of(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (!text.isEmpty()) {
                text.append(block instanceof Block.ListItem ? "\n" : "\n\n");
            }
            text.append(of(block));
        }
        return text.toString();
    }

    /// The text of one block.
    public static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Run.text(paragraph.runs());
            case Block.Heading heading -> Run.text(heading.runs());
            case Block.Preformatted pre -> Run.text(pre.runs());
            case Block.ListItem item -> "  ".repeat(item.level() - 1) + item.marker() + " " + of(item.blocks());
            case Block.Rule _ -> "----";
            case Block.Picture picture -> picture.alt().isEmpty() ? "" : "[" + picture.alt() + "]";
            case Block.Quote quote ->
                of(quote.blocks()).lines().map(">"::concat).collect(Collectors.joining("\n"));
            case Block.Table table -> table.rows().stream().map(SafeText::row).collect(Collectors.joining("\n"));
        };
    }

    private static String row(Block.Row row) {
        return row.cells().stream()
                .map(cell -> of(cell.blocks()).replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }

    static int lines(List<Block> blocks) {
        return (int) of(blocks).lines().filter(line -> !line.isBlank()).count();
    }

    /// A link in a form that no program turns into a link: `hxxps://evil[.]test/x`.
    public static String defang(String link) {
        var text = HTTP.matcher(link).replaceFirst("hxxp");
        text = FTP.matcher(text).replaceFirst("fxp");
        int start = text.indexOf("://");
        int from = start < 0 ? 0 : start + 3;
        int end = from;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, from)
                + text.substring(from, end).replace(".", "[.]").replace("@", "[@]")
                + text.substring(end);
    }
}

package intercept.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The text of a mail in its two forms. Paragraphs are parted by an empty line; lines that begin with `|` are rows
/// of a table, the first of them its head.
final class Prose {

    private static final String CELL = "border:solid #BFBFBF 1.0pt;padding:2.0pt 6.0pt 2.0pt 6.0pt";

    private Prose() {}

    static String plain(String text) {
        return Arrays.stream(text.split("\n\n", -1))
                .map(block -> block.startsWith("|") ? plainTable(block) : block)
                .collect(Collectors.joining("\n\n"));
    }

    /// Paragraphs as Outlook writes them, pure ASCII.
    static String html(String text) {
        return Arrays.stream(text.split("\n\n", -1))
                .map(block -> block.startsWith("|") ? htmlTable(block) : paragraph(block))
                .collect(Collectors.joining(paragraph("")));
    }

    static String paragraph(String block) {
        var inner = block.isEmpty() ? "<o:p>&nbsp;</o:p>" : escape(block).replace("\n", "<br>\n") + "<o:p></o:p>";
        return "<p class=\"MsoNormal\">" + inner + "</p>\n";
    }

    static String escape(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c < 0x80) {
                        out.appendCodePoint(c);
                    } else {
                        out.append("&#").append(c).append(';');
                    }
                }
            }
        });
        return out.toString();
    }

    /// Breaks long lines at blanks.
    ///
    /// @param flowed leave the blank at the end of a broken line (RFC 3676)
    static String wrap(String text, int width, boolean flowed) {
        var out = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            var rest = line;
            while (rest.length() > width && !rest.startsWith(">")) {
                int blank = rest.lastIndexOf(' ', width);
                if (blank <= 0) {
                    break;
                }
                out.add(rest.substring(0, flowed ? blank + 1 : blank));
                rest = rest.substring(blank + 1);
            }
            out.add(rest);
        }
        return String.join("\n", out);
    }

    static String quoted(String text) {
        return text.lines()
                .map(line -> line.startsWith(">") ? ">" + line : ("> " + line).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> cells(String block) {
        return block.lines()
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static String plainTable(String block) {
        var rows = cells(block);
        var out = new StringBuilder();
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(each -> each.get(at).length())
                        .max()
                        .orElse(0);
                boolean last = column == row.size() - 1;
                var cell = row.get(column);
                var blanks = " ".repeat(width - cell.length());
                out.append(last ? blanks + cell : cell + blanks + "   ");
            }
            out.append('\n');
        }
        return out.toString().stripTrailing();
    }

    private static String htmlTable(String block) {
        var out = new StringBuilder("<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\""
                + " style=\"border-collapse:collapse;border:none\">\n<tbody>\n");
        var rows = cells(block);
        for (var row : rows) {
            boolean head = row.equals(rows.getFirst());
            out.append("<tr>\n");
            for (var cell : row) {
                out.append("<td valign=\"top\" style=\"").append(CELL).append("\"><p class=\"MsoNormal\">");
                out.append(head ? "<b>" + escape(cell) + "</b>" : escape(cell)).append("<o:p></o:p></p></td>\n");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table>\n").toString();
    }
}

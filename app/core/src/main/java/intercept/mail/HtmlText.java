package intercept.mail;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of an HTML body as plain text: paragraphs apart, table cells apart, nothing of the layout.
final class HtmlText {

    private static final Set<String> SILENT = Set.of("script", "style", "head", "template", "noscript", "title");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table");
    private static final Set<String> LINES = Set.of(
            "div", "tr", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header", "footer", "hr", "pre");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \\t]+\\n");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");

    private HtmlText() {}

    static String of(String html) {
        var words = new Words();
        Jsoup.parse(html).traverse(words);
        return words.text();
    }

    private static final class Words implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private int silent;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                open(element.normalName());
            } else if (node instanceof TextNode text && silent == 0) {
                add(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silent--;
            } else if (PARAGRAPHS.contains(name)) {
                lines(2);
            } else if (LINES.contains(name)) {
                lines(1);
            }
            if (name.equals("pre")) {
                preformatted--;
            }
        }

        private void open(String name) {
            if (SILENT.contains(name)) {
                silent++;
            } else if (name.equals("br")) {
                out.append('\n');
            } else if (name.equals("td") || name.equals("th")) {
                cell();
            } else if (PARAGRAPHS.contains(name)) {
                lines(2);
            } else if (LINES.contains(name)) {
                lines(1);
                if (name.equals("li")) {
                    out.append("- ");
                }
            }
            if (name.equals("pre")) {
                preformatted++;
            }
        }

        private void cell() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\t');
            }
        }

        private void lines(int wanted) {
            if (out.isEmpty()) {
                return;
            }
            int there = 0;
            int at = out.length();
            while (at > 0 && (out.charAt(at - 1) == '\n' || out.charAt(at - 1) == ' ')) {
                if (out.charAt(--at) == '\n') {
                    there++;
                }
            }
            out.append("\n".repeat(Math.max(0, wanted - there)));
        }

        private void add(String text) {
            if (preformatted > 0) {
                out.append(text);
                return;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0';
                if (!blank) {
                    out.append(c);
                } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                    out.append(' ');
                }
            }
        }

        String text() {
            String trimmed = TRAILING_BLANKS.matcher(out).replaceAll("\n");
            return GAPS.matcher(trimmed).replaceAll("\n\n").strip();
        }
    }
}

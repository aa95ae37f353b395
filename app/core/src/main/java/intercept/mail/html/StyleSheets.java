package intercept.mail.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The mail's own style sheets, as far as they can hide something. Rules for special screens (`@media`) are left out:
/// they hide and show things by window size.
final class StyleSheets {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern SPEAKS = Pattern.compile(
            "display|visibility|font|color|background|opacity|height|width|indent|position|margin|mso-hide|clip");
    private static final int SHEET_LIMIT = 300_000;
    private static final int RULE_LIMIT = 400;
    /// Selectors times elements: keeps a hostile sheet on a hostile body short.
    private static final long WORK_LIMIT = 20_000_000;

    private record Rule(String selector, Style style) {}

    private final IdentityHashMap<Element, Style> styles = new IdentityHashMap<>();

    StyleSheets(Document document) {
        var rules = new ArrayList<Rule>();
        for (var sheet : document.getElementsByTag("style")) {
            read(sheet.data(), rules);
        }
        long elements = rules.isEmpty() ? 1 : document.getAllElements().size();
        rules.stream().limit(Math.min(RULE_LIMIT, WORK_LIMIT / elements)).forEach(rule -> apply(rule, document));
    }

    /// What the sheets and the element itself say.
    Style of(Element element) {
        var sheet = styles.getOrDefault(element, Style.NONE);
        var own = element.hasAttr("style") ? Style.of(element.attr("style")) : Style.NONE;
        return sheet.under(own);
    }

    private void apply(Rule rule, Document document) {
        try {
            for (var element : document.select(rule.selector())) {
                styles.merge(element, rule.style(), Style::under);
            }
        } catch (IllegalArgumentException | IllegalStateException _) {
            // A selector that we cannot read chooses nothing; browsers do the same.
        }
    }

    private static void read(String sheet, List<Rule> rules) {
        var text = COMMENT.matcher(sheet.length() > SHEET_LIMIT ? sheet.substring(0, SHEET_LIMIT) : sheet)
                .replaceAll("");
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return;
            }
            var head = text.substring(at, open).strip();
            int statement = head.lastIndexOf(';');
            var selector = head.substring(statement + 1).strip();
            int close = end(text, open);
            if (!selector.startsWith("@") && !selector.isEmpty()) {
                var body = text.substring(open + 1, Math.max(open + 1, close - 1));
                if (SPEAKS.matcher(body).find() && selector.length() < 2_000) {
                    rules.add(new Rule(selector, Style.of(body)));
                }
            }
            at = close;
        }
    }

    /// Behind the brace that closes the one at `open`.
    private static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}

package intercept.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes the report's one HTML page out of facts. Pure: the same facts, options and instant give the same page.
public final class ReportBuilder {

    private static final String SANS = "\"Report Sans\", \"Report Extra\", Inter, system-ui, \"Segoe UI\", "
            + "\"Yu Gothic UI\", \"Hiragino Sans\", \"Noto Sans CJK JP\", sans-serif";
    private static final String MONO = "\"Report Mono\", \"Report Sans\", \"Report Extra\", ui-monospace, Consolas, "
            + "\"Noto Sans Mono\", monospace";
    private static final int HASH_HEAD = 16;

    private final ReportFacts facts;
    private final String registerHash;
    private final ReportText text;

    /// @param now when the report is made; stands in it, and deadlines count from it
    public ReportBuilder(ReportFacts facts, ReportOptions options, Instant now) {
        this.facts = Selection.of(facts, options);
        registerHash = facts.registerHash();
        text = new ReportText(options, now);
    }

    /// The page for a browser.
    public Document forScreen() {
        var page = page(List.of());
        footer(page.body());
        return page;
    }

    /// The page for the printer.
    ///
    /// @param undrawable characters that no font can draw; the last page names them
    Document forPaper(List<Integer> undrawable) {
        var page = page(undrawable);
        page.body().prependChild(footer(new Element("div")));
        return page;
    }

    private Document page(List<Integer> undrawable) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").attr("lang", text.language().toLanguageTag());
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        page.title(title());
        head.appendElement("meta").attr("name", "description").attr("content", text.get("description"));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(css()));
        bookmarks(head);
        new FirstPage(facts, text).write(page.body());
        new SecondPage(facts, text).write(page.body());
        new InvoicesPage(facts, text).write(page.body());
        new FindingsAnnex(facts, text).write(page.body());
        new RegisterAnnex(facts, text, registerHash).write(page.body(), undrawable);
        return page;
    }

    private String title() {
        return text.title(facts) + " – " + text.get("for." + text.audience());
    }

    private void bookmarks(Element head) {
        var bookmarks = head.appendElement("bookmarks");
        if (!facts.invoices().isEmpty()) {
            bookmark(bookmarks, text.get("bookmark.invoices"), "invoices");
        }
        for (var key : List.of("annex.findings", "annex.messages", "annex.files", "annex.made")) {
            bookmark(bookmarks, text.forReader(key), key.substring("annex.".length()));
        }
    }

    private static void bookmark(Element bookmarks, String name, String anchor) {
        bookmarks.appendElement("bookmark").attr("name", name).attr("href", "#" + anchor);
    }

    private Element footer(Element parent) {
        var footer = parent.appendElement("div").addClass("footer");
        var row = footer.appendElement("table").appendElement("tr");
        var cell = row.appendElement("td");
        var verified = facts.verified()
                .map(at -> text.get("footer.verified", text.moment(at)))
                .orElseGet(() -> text.get("footer.unverified"));
        cell.text(text.get("footer", registerHash.substring(0, HASH_HEAD) + "…", verified));
        cell.appendElement("br");
        cell.appendText(text.get("footer.made", text.moment(text.now())));
        row.appendElement("td").addClass("right nowrap").appendElement("span").addClass("pages");
        return footer;
    }

    private String css() {
        try (var css = ReportBuilder.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("the program was built without report.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("SANS", SANS)
                    .replace("MONO", MONO)
                    .replace("PAGES", text.get("pages"));
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read", e);
        }
    }
}

package intercept.report;

import intercept.compare.Change;
import intercept.compare.ComparisonWords;
import intercept.report.ReportFacts.DocumentFact;
import intercept.report.ReportFacts.InvoiceFact;
import intercept.report.ReportFacts.MessageFact;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/// The genuine invoice and its altered twin beside each other, as picture and in words.
final class InvoicesPage {

    private static final int MOST_CHANGES = 20;
    private static final int MOST_REASONS = 3;

    private final ReportFacts facts;
    private final ReportText text;
    private final Sentences sentences;
    private final ComparisonWords words;

    InvoicesPage(ReportFacts facts, ReportText text) {
        this.facts = facts;
        this.text = text;
        sentences = new Sentences(text, facts);
        words = new ComparisonWords(text.language());
    }

    void write(Element body) {
        var first = true;
        for (var invoice : facts.invoices()) {
            var head = body.appendElement("h2").addClass("annex").text(text.get("invoices", invoice.title()));
            if (first) {
                head.attr("id", "invoices");
                first = false;
            }
            write(body, invoice);
        }
    }

    private void write(Element body, InvoiceFact invoice) {
        var comparison = invoice.comparison();
        sentences.add(body, Mark.F, Printable.of(words.summary(comparison)));
        files(body, invoice);
        var alternative = text.get("invoices.picture", invoice.title());
        for (var png : invoice.pictures()) {
            body.appendElement("img")
                    .addClass("pages-beside")
                    .attr("alt", alternative)
                    .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        }
        body.appendElement("p").addClass("muted pair").text(text.get("invoices.legend"));
        changes(body, comparison.changes());
        origin(body, invoice);
    }

    private void files(Element body, InvoiceFact invoice) {
        var row = body.appendElement("table").addClass("two").appendElement("tr");
        file(row, "invoices.genuine", invoice.genuine());
        file(row, "invoices.altered", invoice.altered());
    }

    private void file(Element row, String key, DocumentFact document) {
        var cell = row.appendElement("td");
        cell.appendElement("div").addClass("q").text(text.get(key));
        var name = cell.appendElement("div").addClass("strong");
        name.text(Printable.of(document.name()));
        var links = new LinkedHashMap<String, String>();
        facts.messages().stream()
                .filter(message -> document.messages().contains(message.id()))
                .map(MessageFact::number)
                .limit(2)
                .forEach(number -> links.put("m" + number, "M" + number));
        if (!links.isEmpty()) {
            sentences.links(name, links);
        }
        cell.appendElement("div").addClass("mono muted").text(document.sha256());
    }

    private void changes(Element body, List<Change> changes) {
        var table = Tables.start(body, text, "col.no", "col.what", "col.before", "col.after", "col.meaning");
        for (int i = 0; i < Math.min(MOST_CHANGES, changes.size()); i++) {
            var change = changes.get(i);
            var row = table.appendElement("tr");
            row.appendElement("td").text(Integer.toString(i + 1));
            row.appendElement("td")
                    .addClass(change.concernsPayment() ? "strong" : "")
                    .text(words.title(change));
            row.appendElement("td").text(value(change.before()));
            row.appendElement("td").addClass("strong").text(value(change.after()));
            row.appendElement("td").addClass("muted").text(meaning(change));
        }
        if (changes.size() > MOST_CHANGES) {
            body.appendElement("p").addClass("muted").text(text.get("more.changes", changes.size() - MOST_CHANGES));
        }
    }

    /// Nothing where it would only say the title again.
    private String meaning(Change change) {
        var words = this.words.say(change.detail());
        return words.equals(this.words.title(change)) ? "" : Printable.of(words);
    }

    private static String value(String quoted) {
        return quoted.isBlank() ? "–" : Printable.quote(quoted);
    }

    private void origin(Element body, InvoiceFact invoice) {
        var lineage = invoice.comparison().lineage();
        body.appendElement("h2").text(text.get("invoices.origin"));
        sentences.add(body, Mark.I, words.lineage(lineage));
        var list = body.appendElement("ul").addClass("plain");
        lineage.reasons().stream()
                .limit(MOST_REASONS)
                .forEach(reason -> list.appendElement("li").text(Printable.of(words.say(reason))));
    }
}

package intercept.report;

import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.Proof;
import org.jsoup.nodes.Element;

/// Each finding in full: its sentences, its evidence down to the bytes, and what the analyst made of it.
final class FindingsAnnex {

    private static final int HASH_SHOWN = 12;

    private final ReportFacts facts;
    private final ReportText text;

    FindingsAnnex(ReportFacts facts, ReportText text) {
        this.facts = facts;
        this.text = text;
    }

    void write(Element body) {
        body.appendElement("h2").addClass("annex").attr("id", "findings").text(text.get("annex.findings"));
        if (facts.findings().isEmpty()) {
            body.appendElement("p").text(text.get("annex.findings.none"));
            return;
        }
        overview(body);
        int number = 1;
        for (var finding : facts.findings()) {
            write(body, finding, number++);
        }
    }

    private void overview(Element body) {
        body.appendElement("p").addClass("muted").text(text.get("proven.lead"));
        var table = Tables.start(body, text, "col.no", "col.severity", "col.finding", "col.how", "col.state");
        int number = 1;
        for (var finding : facts.findings()) {
            var row = table.appendElement("tr");
            row.appendElement("td")
                    .appendElement("a")
                    .attr("href", "#f" + number)
                    .text(String.valueOf(number));
            Tables.severity(
                    row.appendElement("td").addClass("nowrap"),
                    finding.finding().severity(),
                    text);
            row.appendElement("td").text(text.sentence(finding));
            row.appendElement("td")
                    .addClass("nowrap")
                    .text(Mark.of(finding.how()).word(text));
            row.appendElement("td").addClass("nowrap").text(text.get("status." + finding.status()));
            number++;
        }
    }

    private void write(Element body, FindingFact fact, int number) {
        var block = body.appendElement("div").addClass("finding").attr("id", "f" + number);
        if (!fact.stands()) {
            block.addClass("dismissed");
        }
        block.appendElement("h3").text(number + "  " + text.title(fact));
        var line = block.appendElement("div").addClass("facts");
        Tables.severity(line, fact.finding().severity(), text);
        line.appendText(" · "
                + text.get(
                        "finding.facts",
                        Mark.of(fact.how()).word(text),
                        text.get("status." + fact.status()),
                        fact.finding().rule()));
        var words = text.findings();
        block.appendElement("p").text(Printable.of(words.explanation(fact.finding())));
        var row = block.appendElement("table").addClass("two").appendElement("tr");
        half(row, "finding.why", words.why(fact.finding()));
        half(row, "finding.innocent", words.innocent(fact.finding()));
        evidence(block, fact);
        decision(block, fact);
    }

    private void half(Element row, String key, String words) {
        var cell = row.appendElement("td");
        cell.appendElement("div").addClass("q").text(text.get(key));
        cell.appendElement("div").text(Printable.of(words));
    }

    private void evidence(Element block, FindingFact fact) {
        var table = Tables.start(block, text, "col.source", "col.where", "col.bytes", "col.quote");
        for (var proof : fact.proofs()) {
            var row = table.appendElement("tr");
            var source = row.appendElement("td").addClass("nowrap").appendElement("a");
            proof.messageNumber()
                    .ifPresentOrElse(
                            number -> source.attr("href", "#m" + number).text("M" + number),
                            () -> source.attr("href", "#files").text(text.get("source.file")));
            row.appendElement("td").attr("style", "width: 18%").text(place(proof.evidence()));
            var bytes = row.appendElement("td").attr("style", "width: 23%");
            bytes.text(bytes(proof));
            bytes.appendElement("br");
            bytes.appendElement("span").addClass("mono muted").text(text.get("bytes.of", shortened(proof.sha256())));
            row.appendElement("td")
                    .attr("style", "width: 48%")
                    .appendElement("span")
                    .addClass("mono")
                    .text(Printable.quote(proof.evidence().quote()));
        }
    }

    private String place(Evidence evidence) {
        return switch (evidence) {
            case Evidence.HeaderField header -> text.get("place.header", Printable.of(header.name()));
            case Evidence.BodyPassage _ -> text.get("place.body");
            case Evidence.DocumentPassage document -> text.get("place.page", document.page());
            case Evidence.FilePassage file -> text.get("place.file", Printable.of(file.path()), file.page());
            case Evidence.WholeMessage _ -> text.get("place.message");
        };
    }

    private String bytes(Proof proof) {
        return proof.at()
                .map(at -> text.get(
                        proof.exact() ? "bytes.range" : "bytes.around",
                        text.number(at.offset()),
                        text.number(at.end())))
                .orElseGet(() -> text.get("bytes.whole"));
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()));
    }

    private void decision(Element block, FindingFact fact) {
        if (fact.status() == Finding.Status.DISMISSED && !fact.reason().isBlank()) {
            block.appendElement("p").text(text.get("finding.dismissed", Printable.of(fact.reason())));
        }
        if (!fact.note().isBlank()) {
            block.appendElement("p").text(text.get("finding.note", Printable.of(fact.note())));
        }
    }
}

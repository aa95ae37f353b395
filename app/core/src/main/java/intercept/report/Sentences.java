package intercept.report;

import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.MessageFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Writes sentences that say how they are known and where their evidence stands.
final class Sentences {

    /// Stands before and after words in bold; no evidence can hold it ([Printable]).
    static final String BOLD = "\u0001";

    private final ReportText text;
    private final ReportFacts facts;

    Sentences(ReportText text, ReportFacts facts) {
        this.text = text;
        this.facts = facts;
    }

    void add(Element parent, Mark mark, String words) {
        start(parent, mark, words);
    }

    /// @param links shown text by anchor, in order
    void add(Element parent, Mark mark, String words, Map<String, String> links) {
        var sentence = start(parent, mark, words);
        if (!links.isEmpty()) {
            links(sentence, links);
        }
    }

    void links(Element sentence, Map<String, String> links) {
        sentence.appendText(" ");
        var refs = sentence.appendElement("span").addClass("ref");
        // The brackets and commas stand inside the links: a line may end where a link begins.
        var open = "[";
        int left = links.size();
        for (var link : links.entrySet()) {
            left--;
            refs.appendText(open.isEmpty() ? " " : "");
            refs.appendElement("a")
                    .attr("href", "#" + link.getKey())
                    .text(open + link.getValue() + (left == 0 ? "]" : ","));
            open = "";
        }
    }

    Map<String, String> to(MessageFact message) {
        return Map.of("m" + message.number(), "M" + message.number());
    }

    /// The finding and the first two mails that it names.
    Map<String, String> to(FindingFact finding) {
        var links = new LinkedHashMap<String, String>();
        links.put("f" + number(finding), String.valueOf(number(finding)));
        numbers(finding).stream().limit(2).forEach(number -> links.put("m" + number, "M" + number));
        return links;
    }

    /// Position of the finding in the report, counted from 1.
    int number(FindingFact finding) {
        return facts.findings().indexOf(finding) + 1;
    }

    private static List<Long> numbers(FindingFact finding) {
        return finding.proofs().stream()
                .flatMap(proof -> proof.messageNumber().stream())
                .distinct()
                .toList();
    }

    private Element start(Element parent, Mark mark, String words) {
        var sentence = parent.appendElement("p").addClass("s");
        mark.draw(sentence, text);
        rich(sentence, words);
        return sentence;
    }

    static void rich(Element into, String words) {
        var parts = words.split(BOLD, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                into.appendElement("b").text(parts[i]);
            } else {
                into.appendText(parts[i]);
            }
        }
    }
}

package intercept.report;

import intercept.analysis.Suspicion.Certainty;
import org.jsoup.nodes.Element;

/// How a sentence is known, as the letter beside it.
enum Mark {
    F,
    I,
    A;

    static Mark of(Certainty how) {
        return switch (how) {
            case FACT -> F;
            case INFERENCE -> I;
            case ASSUMPTION -> A;
        };
    }

    String word(ReportText text) {
        return text.get("mark." + name() + ".word");
    }

    /// Draws the letter.
    void draw(Element parent, ReportText text) {
        parent.appendElement("span")
                .addClass("m")
                .addClass(name())
                .attr("title", word(text))
                .text(text.get("mark." + name()));
    }
}

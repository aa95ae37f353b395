package intercept.report;

import intercept.model.Severity;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Parts that several tables share.
final class Tables {

    private Tables() {}

    /// A table with a repeated head; returns its body.
    static Element start(Element parent, ReportText text, String... columns) {
        var table = parent.appendElement("table").addClass("rows");
        var head = table.appendElement("thead").appendElement("tr");
        for (var column : columns) {
            var cell = head.appendElement("th").attr("scope", "col").text(text.get(column));
            if (column.equals("col.no")) {
                cell.addClass("nowrap");
            }
        }
        return table.appendElement("tbody");
    }

    /// A shape and a word, so that a grey print still tells them apart.
    static void severity(Element into, Severity severity, ReportText text) {
        var shape = switch (severity) {
            case CRITICAL -> "■";
            case HIGH -> "▲";
            case MEDIUM -> "●";
            case LOW, INFO -> "○";
        };
        into.appendElement("span")
                .addClass("sev")
                .addClass(severity.name().toLowerCase(Locale.ROOT))
                .text(shape);
        into.appendText("\u00a0" + text.get("severity." + severity));
    }
}

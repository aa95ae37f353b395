package intercept.report;

import intercept.model.PartyKind;
import intercept.report.ReportFacts.MessageFact;
import org.jsoup.nodes.Element;

/// The minutes between the genuine mail and its altered twin, drawn as boxes: a printer of HTML needs nothing else.
final class Picture {

    private static final int FIRST = 27;
    private static final int SECOND = 73;
    private static final int[] TICKS = {8, 50, 92};

    private Picture() {}

    static void draw(Element body, Twins twins, ReportText text) {
        var picture = body.appendElement("div").addClass("picture");
        picture.attr("role", "img").attr("title", text.get("picture"));
        picture.appendElement("div").addClass("axis").text("");
        for (int tick : TICKS) {
            at(picture, "tick", tick);
        }
        at(picture, "span", FIRST).attr("style", "left: " + FIRST + "%; width: " + (SECOND - FIRST) + "%");
        at(picture, "gap", (FIRST + SECOND) / 2).text(text.gap(twins.gap()));
        int genuine = twins.alteredFirst() ? SECOND : FIRST;
        int altered = twins.alteredFirst() ? FIRST : SECOND;
        at(picture, "point", genuine)
                .appendElement("div")
                .addClass(shape(twins.genuine().fromKind()));
        at(picture, "point", altered).appendElement("div").addClass("diamond");
        label(picture, "above", genuine, twins.genuine(), "picture.genuine", text);
        label(picture, "below", altered, twins.altered(), "picture.altered", text);
    }

    private static void label(
            Element picture, String where, int percent, MessageFact mail, String key, ReportText text) {
        var label = at(picture, "label " + where, percent);
        label.appendElement("b").text(mail.at().map(text::brief).orElse(""));
        label.appendText(" " + text.get(key));
        label.appendElement("br");
        label.appendText(Printable.of(mail.sender()));
    }

    private static Element at(Element picture, String classes, int percent) {
        var box = picture.appendElement("div");
        box.attr("class", classes).attr("style", "left: " + percent + "%");
        return box;
    }

    private static String shape(PartyKind kind) {
        return switch (kind) {
            case SUPPLIER -> "dot";
            case CUSTOMER -> "square";
            case THIRD_PARTY -> "hexagon";
            case IMPOSTOR -> "diamond";
            case UNKNOWN -> "ring";
        };
    }
}

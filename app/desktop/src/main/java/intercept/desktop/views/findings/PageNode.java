package intercept.desktop.views.findings;

import intercept.desktop.fx.CertaintyChip;
import intercept.desktop.fx.PartyMark;
import intercept.desktop.fx.SeverityMark;
import intercept.model.Evidence;
import intercept.model.PartyKind;
import intercept.session.FindingRow;
import intercept.session.FindingRow.Place;
import intercept.session.MessageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A finding to read: what, in plain words, the words it rests on, why it matters, when it would be harmless, and the
/// way to the bytes.
final class PageNode extends VBox {

    private static final int LONGEST_QUOTE = 400;

    private final FindingsModel model;
    private final FindingsTexts texts;
    private final Locale locale;

    PageNode(FindingsModel model, FindingsTexts texts, Locale locale, Page page) {
        this.model = model;
        this.texts = texts;
        this.locale = locale;
        getStyleClass().add("finding-page");
        var finding = page.row().finding();
        var headline = text(texts.findings().title(finding), "headline");
        headline.setId("finding-headline");
        getChildren().addAll(top(page.row()), headline, text(texts.findings().explanation(finding), "lead"));
        page.change().ifPresentOrElse(change -> getChildren().add(change(page, change)), () -> {
            if (!page.quotes().isEmpty()) {
                getChildren().add(quotes(page));
            }
        });
        getChildren().addAll(reasons(page.row()), places(page));
    }

    private Node top(FindingRow row) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var rule = text(texts.get("rule", row.finding().rule()), "second");
        rule.setWrapText(false);
        rule.setMinWidth(Region.USE_PREF_SIZE);
        var chip = new CertaintyChip(row.how(), locale);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var question = text("· " + texts.get("question." + row.question()), "second");
        question.setWrapText(false);
        var top = new HBox(new SeverityMark(row.finding().severity(), locale), question, space, chip, rule);
        top.getStyleClass().add("finding-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Node change(Page page, Page.Change change) {
        var grid = box();
        quote(grid, 0, texts.get("quote.before"), page, change.before(), false);
        quote(grid, 1, texts.get("quote.now"), page, change.now(), true);
        return grid;
    }

    private Node quotes(Page page) {
        var grid = box();
        int line = 0;
        for (var place : page.quotes()) {
            quote(grid, line++, texts.place(place), page, place, false);
        }
        return grid;
    }

    private static GridPane box() {
        var grid = new GridPane();
        grid.getStyleClass().add("evidence-box");
        return grid;
    }

    private void quote(GridPane grid, int line, String name, Page page, Place place, boolean altered) {
        var label = text(name, "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setWrapText(false);
        var kind = page.mail(place).map(MessageRow::fromKind).orElse(PartyKind.UNKNOWN);
        var words = text(shortened(place.evidence().quote()), "quote");
        if (altered) {
            words.getStyleClass().add("altered-quote");
        }
        GridPane.setHgrow(words, Priority.ALWAYS);
        // Of a file that no mail brought nobody knows the sender.
        grid.addRow(
                line, label, place.evidence().mail().isPresent() ? new PartyMark(kind, locale) : new Region(), words);
    }

    private static String shortened(String quote) {
        var one = quote.strip().replaceAll("\\s+", " ");
        return one.length() <= LONGEST_QUOTE ? one : one.substring(0, LONGEST_QUOTE) + "…";
    }

    private Node reasons(FindingRow row) {
        var why = part(texts.get("why"), texts.findings().why(row.finding()));
        var innocent = part(texts.get("innocent"), texts.findings().innocent(row.finding()));
        var reasons = new GridPane();
        reasons.getStyleClass().add("reasons");
        for (int column = 0; column < 2; column++) {
            var half = new javafx.scene.layout.ColumnConstraints();
            half.setPercentWidth(50);
            reasons.getColumnConstraints().add(half);
        }
        reasons.addRow(0, why, innocent);
        return reasons;
    }

    private Node part(String name, String words) {
        var part = new VBox(text(name, "caption"), text(words));
        part.getStyleClass().add("reason");
        return part;
    }

    private Node places(Page page) {
        List<Node> lines = new ArrayList<>();
        int number = 0;
        for (var place : page.row().places()) {
            lines.add(place(place, number++));
        }
        var list = new VBox(lines.toArray(Node[]::new));
        list.getStyleClass().add("places");
        var part = new VBox(text(texts.get("stands"), "caption"), list);
        part.getStyleClass().add("reason");
        return part;
    }

    private Node place(Place place, int number) {
        var where = text(texts.place(place), "strong");
        where.setWrapText(false);
        where.setMinWidth(Region.USE_PREF_SIZE);
        var what = text(place.subject(), "muted");
        what.setWrapText(false);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var arrow = new FontIcon(Feather.ARROW_RIGHT);
        var link = new Hyperlink(texts.way(place), arrow);
        link.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        link.setId("show-bytes-" + number);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(texts.spokenWay(place));
        link.setOnAction(_ -> model.showBytes(place));
        var line = new HBox(new FontIcon(icon(place.evidence())), where, what, link);
        line.getStyleClass().add("place");
        if (number == 0) {
            line.getStyleClass().add("first");
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Feather icon(Evidence evidence) {
        return switch (evidence) {
            case Evidence.DocumentPassage _, Evidence.FilePassage _ -> Feather.FILE_TEXT;
            case Evidence.HeaderField _, Evidence.BodyPassage _, Evidence.WholeMessage _ -> Feather.MAIL;
        };
    }

    private static Label text(String words, String... styles) {
        var label = new Label(Unbroken.of(words));
        label.setAccessibleText(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}

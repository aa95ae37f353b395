package intercept.desktop.shell;

import intercept.analysis.FindingWords;
import intercept.desktop.fx.CertaintyChip;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Originals;
import intercept.desktop.fx.SeverityMark;
import intercept.session.FindingRow;
import intercept.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A finding in the inspector: what was found, and the bytes it rests on.
final class FindingInspector {

    private final Desk desk;
    private final Words words;

    FindingInspector(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    void load(long id, Consumer<Inspector.Content> show) {
        desk.jobs()
                .load(
                        "inspector",
                        _ -> desk.session().findings().stream()
                                .filter(row -> row.id() == id)
                                .findFirst(),
                        found -> found.ifPresent(row -> show.accept(content(row))));
    }

    private Inspector.Content content(FindingRow row) {
        var sentences = new FindingWords(words.locale(), desk.times().zone());
        var title = new Label(sentences.title(row.finding()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var text = new Label(sentences.explanation(row.finding()));
        text.setWrapText(true);
        text.getStyleClass().add("small");
        var head = new VBox(new SeverityMark(row.finding().severity(), words.locale()), title, text);
        head.getStyleClass().add("section");
        var places = new VBox();
        places.getStyleClass().add("inspector-findings");
        row.places().forEach(place -> places.getChildren().add(place(place)));
        var body = new VBox(
                head,
                MessageInspector.section(words.get("inspector.places"), places),
                MessageInspector.section(words.get("inspector.innocent"), wrapped(sentences.innocent(row.finding()))));
        return new Inspector.Content(
                new FontIcon(Feather.FLAG),
                words.get("inspector.finding"),
                new CertaintyChip(row.how(), words.locale()),
                body);
    }

    private Node place(FindingRow.Place place) {
        var button = place.messageNumber()
                .map(number ->
                        new Button(words.get("inspector.place", number, place.subject()), new FontIcon(Feather.MAIL)))
                .orElseGet(() ->
                        new Button(words.get("inspector.file", place.subject()), new FontIcon(Feather.FILE_TEXT)));
        button.getStyleClass().addAll("quiet-button", "inspector-finding");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setAccessibleText(button.getText());
        button.setOnAction(_ -> Originals.open(desk, place.evidence()));
        return button;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }
}

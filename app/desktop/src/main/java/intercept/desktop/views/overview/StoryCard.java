package intercept.desktop.views.overview;

import intercept.desktop.fx.PartyMark;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.overview.Overview.Sentence;
import intercept.model.PartyKind;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The case as dated sentences, each with the shape of who acts and a link to its evidence.
final class StoryCard extends VBox {

    private final OverviewModel model;
    private final OverviewTexts texts;

    StoryCard(OverviewModel model, OverviewTexts texts, List<Sentence> story) {
        this.model = model;
        this.texts = texts;
        setId("overview-story");
        getStyleClass().addAll("card", "story-card");
        getChildren().add(head());
        if (story.isEmpty()) {
            getChildren().add(Parts.wrapped(texts.get("story.none"), "muted"));
        } else {
            getChildren().add(lines(story));
        }
    }

    private Node head() {
        var head = new HBox(Parts.label(texts.get("story"), "caption"), Parts.space());
        for (var kind : List.of(PartyKind.SUPPLIER, PartyKind.CUSTOMER, PartyKind.IMPOSTOR)) {
            var word = Parts.fixed(texts.get("party." + kind), "small");
            word.setGraphic(new PartyMark(kind, texts.times().locale()));
            head.getChildren().add(word);
        }
        head.getStyleClass().add("legend");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node lines(List<Sentence> story) {
        var grid = new GridPane();
        grid.getStyleClass().add("story");
        var dates = new ColumnConstraints();
        dates.setMinWidth(Region.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        var links = new ColumnConstraints();
        links.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(dates, new ColumnConstraints(), words, links);
        int row = 0;
        for (var sentence : story) {
            Label date = Parts.fixed(texts.times().minute(sentence.at()), "small", "muted");
            var mark = new VBox(new PartyMark(sentence.who(), texts.times().locale()));
            mark.getStyleClass().add("story-mark");
            mark.setAlignment(Pos.TOP_CENTER);
            if (row < story.size() - 1) {
                var rail = new Region();
                rail.getStyleClass().add("story-rail");
                VBox.setVgrow(rail, Priority.ALWAYS);
                mark.getChildren().add(rail);
            }
            var link = link(sentence, row);
            grid.addRow(row, date, mark, new Marked(sentence.text()), link);
            GridPane.setValignment(date, VPos.TOP);
            GridPane.setValignment(link, VPos.TOP);
            GridPane.setHalignment(link, HPos.RIGHT);
            GridPane.setFillHeight(mark, true);
            row++;
        }
        return grid;
    }

    private Node link(Sentence sentence, int row) {
        return sentence.evidence()
                .<Node>map(evidence -> Parts.act(
                        "overview-story-" + row, Feather.CORNER_DOWN_RIGHT, sentence.link(), () -> open(evidence)))
                .orElseGet(() -> Parts.fixed(texts.get("story.noted"), "small", "muted"));
    }

    private void open(Selected evidence) {
        model.open(evidence);
    }
}

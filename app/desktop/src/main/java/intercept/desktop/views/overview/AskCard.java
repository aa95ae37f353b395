package intercept.desktop.views.overview;

import intercept.desktop.views.overview.Overview.Ask;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Which evidence to ask for next, with the words to ask in.
final class AskCard extends VBox {

    AskCard(OverviewTexts texts, List<Ask> asks, Consumer<String> copy) {
        setId("overview-asks");
        getStyleClass().addAll("card", "ask-card");
        getChildren().add(Parts.label(texts.get("asks"), "caption"));
        int number = 1;
        for (var ask : asks) {
            getChildren().add(line(texts, ask, number++, copy));
        }
    }

    private static Node line(OverviewTexts texts, Ask ask, int number, Consumer<String> copy) {
        var words = new VBox(Parts.wrapped(ask.what(), "strong"), Parts.wrapped(ask.why(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var link = Parts.act(
                "overview-ask-" + number, Feather.COPY, texts.get("ask.copy"), () -> copy.accept(ask.request()));
        link.setAccessibleText(texts.get("request") + ": " + ask.what());
        var line = new HBox(Parts.fixed(String.valueOf(number), "small", "muted", "step-number"), words, link);
        line.getStyleClass().add("ask");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}

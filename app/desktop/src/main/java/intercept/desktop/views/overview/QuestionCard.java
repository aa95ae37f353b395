package intercept.desktop.views.overview;

import intercept.desktop.fx.CertaintyChip;
import intercept.desktop.views.overview.Overview.Card;
import intercept.model.Address;
import intercept.model.PartyKind;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One of the three questions. A known answer is one button to its evidence; an open one says what is missing and
/// offers the words to ask for it.
final class QuestionCard extends VBox {

    QuestionCard(OverviewModel model, OverviewTexts texts, Card card, Consumer<String> copy) {
        setId("overview-question-" + card.id());
        getStyleClass().addAll("card", "question-card");
        var answer = Parts.wrapped(card.answer(), "answer");
        answer.setId("overview-answer-" + card.id());
        if (!card.known()) {
            answer.getStyleClass().add("muted");
        }
        getChildren().addAll(Parts.wrapped(card.question(), "second"), answer, Parts.wrapped(card.detail(), "small"));
        card.impostor()
                .ifPresent(address -> getChildren()
                        .add(new WholeAddress(
                                new Address("", address),
                                PartyKind.IMPOSTOR,
                                texts.times().locale())));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        card.how()
                .ifPresent(how ->
                        getChildren().add(new CertaintyChip(how, texts.times().locale())));
        card.request()
                .ifPresent(request -> getChildren()
                        .add(Parts.act(
                                "overview-request-" + card.id(),
                                Feather.COPY,
                                texts.get("request"),
                                () -> copy.accept(request))));
        card.evidence().ifPresent(evidence -> {
            getStyleClass().add("opens");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(card.question() + " " + card.answer() + ". " + card.detail());
            setOnMouseClicked(_ -> model.open(evidence));
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    model.open(evidence);
                    event.consume();
                }
            });
        });
    }
}

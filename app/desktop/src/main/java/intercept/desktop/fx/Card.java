package intercept.desktop.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered surface with a title of one line.
public final class Card extends VBox {

    public Card(Node... content) {
        getStyleClass().add("card");
        getChildren().setAll(content);
    }

    public static Card titled(String title, Node... content) {
        return linked(title, new Region(), content);
    }

    /// @param right stands at the end of the title line, such as a link
    public static Card linked(String title, Node right, Node... content) {
        var name = new Label(title);
        name.getStyleClass().add("caption");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(name, space, right);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new Card(content);
        card.getChildren().addFirst(head);
        return card;
    }
}

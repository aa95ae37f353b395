package intercept.desktop.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a view: title, one muted line of facts, actions at the right.
public final class ViewHead extends HBox {

    private final Label facts = new Label();

    public ViewHead(String title, Node... actions) {
        getStyleClass().add("view-head");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label(title);
        name.getStyleClass().add("view-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("view-facts");
        facts.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(name, facts, space);
        getChildren().addAll(actions);
        for (var action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    public void facts(String text) {
        facts.setText(text);
    }
}

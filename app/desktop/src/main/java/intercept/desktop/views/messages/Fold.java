package intercept.desktop.views.messages;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Something that opens on demand, below the link that opens it.
final class Fold extends VBox {

    private final Hyperlink toggle = new Hyperlink();
    private final String show;
    private final String hide;
    private final Supplier<Node> content;

    /// @param content made when it is first opened
    Fold(String show, String hide, Supplier<Node> content) {
        this.show = show;
        this.hide = hide;
        this.content = content;
        getStyleClass().add("fold");
        toggle.getStyleClass().add("quote-toggle");
        toggle.setOnAction(_ -> turn());
        getChildren().setAll(toggle);
        name(false);
    }

    /// Opens or closes it.
    private void turn() {
        boolean open = getChildren().size() > 1;
        if (open) {
            getChildren().remove(1);
        } else {
            getChildren().add(content.get());
        }
        toggle.setVisited(false);
        name(!open);
    }

    private void name(boolean open) {
        toggle.setText(open ? hide : show);
        toggle.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }
}

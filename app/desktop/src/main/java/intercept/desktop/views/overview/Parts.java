package intercept.desktop.views.overview;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small pieces that the cards share.
final class Parts {

    private Parts() {}

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wrapped(String words, String... styles) {
        var label = label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Text of one line that never gives way.
    static Label fixed(String words, String... styles) {
        var label = label(words, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A link with an arrow behind it.
    static Hyperlink link(String id, String words, Runnable act) {
        var link = new Hyperlink(words, new FontIcon(Feather.ARROW_RIGHT));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setId(id);
        link.getStyleClass().add("card-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(words);
        link.setOnAction(_ -> {
            link.setVisited(false);
            act.run();
        });
        return link;
    }

    /// A link with its sign before it.
    static Hyperlink act(String id, Feather icon, String words, Runnable act) {
        var link = link(id, words, act);
        link.setGraphic(new FontIcon(icon));
        link.setContentDisplay(ContentDisplay.LEFT);
        return link;
    }
}

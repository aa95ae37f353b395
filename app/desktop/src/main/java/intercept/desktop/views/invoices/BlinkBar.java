package intercept.desktop.views.invoices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says which of two blinking pages is seen, and lets the reader blink by hand. Where the system asks for little
/// motion, nothing blinks by itself.
final class BlinkBar {

    private final Viewer viewer;
    private final InvoiceTexts texts;

    BlinkBar(Viewer viewer, InvoiceTexts texts) {
        this.viewer = viewer;
        this.texts = texts;
        viewer.sceneProperty().subscribe(scene -> {
            if (scene != null && scene.getPreferences().isReducedMotion()) {
                viewer.blinkingProperty().set(false);
            }
        });
    }

    Node over(Region genuine, Region disputed) {
        genuine.visibleProperty().bind(viewer.frontProperty().isEqualTo(Side.GENUINE));
        disputed.visibleProperty().bind(viewer.frontProperty().isEqualTo(Side.DISPUTED));
        var captions = new StackPane(genuine, disputed);
        captions.setMinWidth(0);
        HBox.setHgrow(captions, Priority.ALWAYS);
        var flip = new Button(texts.get("blink.flip"), new FontIcon(Feather.REPEAT));
        flip.setId("invoices-flip");
        flip.setMinWidth(Region.USE_PREF_SIZE);
        flip.setOnAction(_ -> viewer.flip());
        var itself = new CheckBox(texts.get("blink.itself"));
        itself.setId("invoices-blink-itself");
        itself.getStyleClass().add("tool-check");
        itself.setMinWidth(Region.USE_PREF_SIZE);
        itself.selectedProperty().bindBidirectional(viewer.blinkingProperty());
        var bar = new HBox(captions, itself, flip);
        bar.getStyleClass().add("blink-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }
}

package intercept.desktop.views.invoices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the colours and the halves of laid-over pages mean.
final class Legend {

    private Legend() {}

    static Node overlay(InvoiceTexts texts) {
        var legend = new HBox(
                entry("genuine-ink", texts.get("legend.genuine")),
                entry("altered-ink", texts.get("legend.altered")),
                entry("equal-ink", texts.get("legend.both")));
        legend.setId("invoices-legend");
        legend.getStyleClass().add("overlay-legend");
        return legend;
    }

    private static Node entry(String style, String text) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("ink-swatch", style);
        var label = new Label(text);
        label.getStyleClass().add("small");
        var entry = new HBox(swatch, label);
        entry.getStyleClass().add("legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}

package intercept.desktop.views.overview;

import intercept.desktop.fx.SeverityMark;
import intercept.model.Severity;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Findings by severity, as bars.
final class SeverityCard extends VBox {

    SeverityCard(OverviewModel model, OverviewTexts texts, Map<Severity, Long> counts) {
        setId("overview-severities");
        getStyleClass().add("card");
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var head = new HBox(
                Parts.label(texts.get("findings.count", all), "caption"),
                Parts.space(),
                Parts.link("overview-findings", texts.get("verdict.findings"), model::openFindings));
        head.setAlignment(Pos.CENTER_LEFT);
        var grid = new GridPane();
        grid.getStyleClass().add("severity-bars");
        var marks = new ColumnConstraints();
        marks.setMinWidth(Region.USE_PREF_SIZE);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(marks, bars, numbers);
        int row = 0;
        for (var severity : Severity.values()) {
            long count = counts.getOrDefault(severity, 0L);
            if (severity != Severity.LOW || count > 0) {
                grid.addRow(
                        row++,
                        new SeverityMark(severity, texts.times().locale()),
                        new Bar(severity, most == 0 ? 0 : (double) count / most),
                        Parts.fixed(String.valueOf(count), "strong"));
            }
        }
        getChildren().addAll(head, grid);
    }

    private static final class Bar extends Pane {
        private final Region bar = new Region();
        private final double share;

        Bar(Severity severity, double share) {
            this.share = share;
            getStyleClass().add("severity-track");
            bar.getStyleClass().addAll("severity-bar", severity.name().toLowerCase(Locale.ROOT));
            getChildren().setAll(bar);
        }

        @Override
        protected void layoutChildren() {
            double wide = share == 0 ? 0 : Math.max(3, getWidth() * share);
            bar.resizeRelocate(0, 0, wide, getHeight());
        }
    }
}

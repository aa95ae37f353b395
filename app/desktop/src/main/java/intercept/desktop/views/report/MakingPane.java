package intercept.desktop.views.report;

import intercept.words.Words;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// Says that pages are being made, and how far that is. Stands before the pages, which are those of another choice.
final class MakingPane extends VBox {

    private final ReportModel model;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    MakingPane(ReportModel model, Words words) {
        this.model = model;
        setId("report-making");
        getStyleClass().addAll("canvas", "report-making");
        setAlignment(Pos.CENTER);
        var name = new Label(words.get("making"));
        name.getStyleClass().add("card-title");
        var hint = new Label(words.get("making.text"));
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        bar.setAccessibleText(words.get("making"));
        getChildren().setAll(name, bar, hint);
        visibleProperty().bind(model.making());
        visibleProperty().subscribe(visible -> {
            if (visible) {
                look.start();
            } else {
                look.stop();
            }
        });
    }

    private final AnimationTimer look = new AnimationTimer() {
        @Override
        public void handle(long now) {
            bar.setProgress(model.drawn());
            model.giveUpWhereItFailed();
        }
    };
}

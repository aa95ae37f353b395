package intercept.desktop.views.overview;

import intercept.desktop.fx.Money;
import intercept.desktop.views.overview.MoneyClock.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Time since payment, and what to do while a recall can still work.
final class MoneyCard extends VBox {

    private static final List<String> STEPS = List.of("recall", "freeze", "phone", "police");

    private final OverviewTexts texts;

    MoneyCard(OverviewTexts texts, Optional<MoneyClock> clock) {
        this.texts = texts;
        setId("overview-money");
        getStyleClass().addAll("card", "money-card");
        clock.ifPresentOrElse(this::paid, this::nothing);
    }

    private void nothing() {
        getChildren()
                .addAll(
                        Parts.label(texts.get("money"), "caption"),
                        Parts.wrapped(texts.get("money.none"), "answer", "muted"),
                        Parts.wrapped(texts.get("money.none.text"), "small"));
        steps(Phase.UNKNOWN);
    }

    private void paid(MoneyClock clock) {
        var head = new HBox(
                Parts.label(texts.get("money"), "caption"),
                Parts.space(),
                Parts.fixed(Money.of(clock.payment()), "strong"));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        clock.since()
                .ifPresentOrElse(
                        since -> since(clock, since),
                        () -> getChildren().add(Parts.wrapped(texts.get("money.undated"), "answer", "muted")));
        getChildren()
                .add(Parts.wrapped(
                        texts.get("money.to", Money.account(clock.payment().account())), "second"));
        if (clock.phase() == Phase.LATER) {
            getChildren().add(Parts.wrapped(texts.get("money.late"), "small"));
        }
        steps(clock.phase());
    }

    private void since(MoneyClock clock, Duration since) {
        var figure = Parts.fixed(texts.length(since), "figure");
        figure.setId("overview-money-since");
        var line = new HBox(figure, Parts.label(texts.get("money.since"), "muted"));
        line.getStyleClass().add("figure-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(line);
        if (clock.phase() == Phase.LATER) {
            getChildren()
                    .add(Parts.wrapped(
                            texts.get("money.over", minute(clock.payment().at())), "small", "muted"));
        } else {
            getChildren().addAll(new Bar(clock), marks(clock));
        }
    }

    private Node marks(MoneyClock clock) {
        var paid = mark(texts.get("money.paid"), minute(clock.payment().at()), HPos.LEFT);
        var first = mark(
                texts.get("money.mark24"),
                clock.leftOfFirstDay()
                        .map(left -> texts.get("money.left", texts.length(left)))
                        .orElseGet(() -> texts.get("money.passed")),
                HPos.LEFT);
        var last = mark(texts.get("money.mark72"), minute(clock.lastMark()), HPos.RIGHT);
        // In thirds, as the bar: each word stands below its mark.
        var row = new GridPane();
        row.getStyleClass().add("marks");
        for (int third = 0; third < 3; third++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, paid, first, last);
        return row;
    }

    private static Node mark(String above, String below, HPos side) {
        var mark = new VBox();
        for (var words : List.of(above, below)) {
            if (!words.isEmpty()) {
                var label = Parts.wrapped(words, "tiny");
                label.setTextAlignment(side == HPos.RIGHT ? TextAlignment.RIGHT : TextAlignment.LEFT);
                mark.getChildren().add(label);
            }
        }
        mark.setMinWidth(0);
        mark.setAlignment(side == HPos.RIGHT ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        return mark;
    }

    private String minute(Optional<Instant> at) {
        return at.map(texts.times()::minute).orElse("");
    }

    private void steps(Phase phase) {
        var list = new VBox();
        list.getStyleClass().add("steps");
        for (var step : STEPS) {
            boolean first = step.equals(STEPS.getFirst());
            var words = Parts.wrapped(texts.get("money.step." + step), "small");
            if (first) {
                words.getStyleClass().add("strong");
            }
            var line = new HBox(
                    Parts.fixed(String.valueOf(STEPS.indexOf(step) + 1), "small", "muted", "step-number"), words);
            line.getStyleClass().add("step");
            line.setAlignment(Pos.CENTER_LEFT);
            if (first && (phase == Phase.FIRST_DAY || phase == Phase.THREE_DAYS)) {
                var now = Parts.fixed(texts.get("money.now"), "chip", "now");
                now.setGraphic(new FontIcon(Feather.PHONE_CALL));
                var kept = new HBox(now);
                kept.setMinWidth(Region.USE_PREF_SIZE);
                kept.setAlignment(Pos.CENTER);
                line.getChildren().addAll(Parts.space(), kept);
            }
            list.getChildren().add(line);
        }
        getChildren().add(list);
    }

    /// The three days as a bar: what has passed, and the marks at 24 and 72 hours.
    private static final class Bar extends Pane {
        private final Region passed = new Region();
        private final Region first = new Region();
        private final Region last = new Region();
        private final double share;

        Bar(MoneyClock clock) {
            share = clock.share();
            getStyleClass().add("money-bar");
            passed.getStyleClass().add("money-passed");
            first.getStyleClass().add("money-mark");
            last.getStyleClass().add("money-mark");
            getChildren().setAll(passed, first, last);
        }

        @Override
        protected void layoutChildren() {
            double high = getHeight();
            passed.resizeRelocate(0, high / 4, Math.max(2, getWidth() * share), high / 2);
            first.resizeRelocate(getWidth() / 3 - 1, 0, 2, high);
            last.resizeRelocate(getWidth() - 2, 0, 2, high);
        }
    }
}

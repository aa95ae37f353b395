package intercept.desktop.views.messages;

import intercept.desktop.fx.Card;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.Segmented;
import intercept.desktop.views.messages.ClockLines.Line;
import intercept.model.route.MailTrace;
import intercept.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All times that can be found in one mail: on one axis, and as a table that says whose clock and whose word each is.
final class ClocksPage implements CloserPage {

    /// What differences are measured from.
    enum Against {
        DATE,
        TRUSTED
    }

    private final Desk desk;
    private final Words words;
    private final VBox column = new VBox();
    private final ScrollPane root = new ScrollPane(column);
    private Against against = Against.DATE;
    private long shown = -1;

    ClocksPage(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        column.getStyleClass().add("closer-page");
        root.setFitToWidth(true);
        root.setId("message-clocks");
        root.setAccessibleText(words.get("tab.clocks"));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Reading reading) {
        long id = reading.detail().row().id();
        if (id != shown) {
            shown = id;
            root.setVvalue(0);
        }
    }

    @Override
    public void look(CloserLook look) {
        var other = CloserStates.of(look, words);
        if (other.isPresent()) {
            column.getChildren().setAll(other.get());
        } else {
            look.found().ifPresent(found -> fill(found.trace()));
        }
    }

    private void fill(MailTrace trace) {
        var lines = ClockLines.of(trace);
        if (lines.lines().isEmpty()) {
            column.getChildren()
                    .setAll(new EmptyState(
                            Feather.CLOCK, words.get("clocks.empty.title"), words.get("clocks.empty.text")));
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(answer(lines));
        var readings =
                lines.lines().stream().filter(line -> line.at().isPresent()).toList();
        if (!readings.isEmpty()) {
            nodes.add(Card.linked(
                    words.get("clocks.axis"), legend(), new ClockAxis(readings, desk.times(), words), scale()));
        }
        nodes.add(table(lines, trace));
        ClockFacts.of(trace.clocks(), desk.times(), words).ifPresent(nodes::add);
        column.getChildren().setAll(nodes);
    }

    private VBox answer(ClockLines lines) {
        var title = new Label(title(lines));
        title.setId("clocks-answer");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        long counting = lines.lines().stream().filter(Line::counts).count();
        var second = new Label(words.get("clocks.facts", lines.lines().size(), counting));
        second.getStyleClass().add("second");
        second.setWrapText(true);
        second.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(title, second);
        box.getStyleClass().add("closer-answer");
        return box;
    }

    private String title(ClockLines lines) {
        if (lines.date().isEmpty()) {
            return words.get("clocks.answer.no-date");
        }
        if (lines.trusted().isEmpty()) {
            return words.get("clocks.answer.no-trusted");
        }
        var length = Duration.between(lines.date().get(), lines.trusted().get());
        return length.isNegative()
                ? words.get("clocks.answer.before", LengthOfTime.of(length, words))
                : words.get("clocks.answer.after", LengthOfTime.of(length, words));
    }

    private FlowPane legend() {
        var legend = new FlowPane(entry(true, "clocks.counts"), entry(false, "clocks.claimed"));
        legend.getStyleClass().add("clock-legend");
        legend.setAlignment(Pos.CENTER_RIGHT);
        return legend;
    }

    private Label entry(boolean counts, String key) {
        var entry = new Label(words.get(key));
        entry.getStyleClass().add("tiny");
        entry.setGraphic(ClockAxis.mark(counts));
        entry.setContentDisplay(ContentDisplay.LEFT);
        return entry;
    }

    private Label scale() {
        var scale = new Label(words.get("clocks.scale"));
        scale.getStyleClass().add("tiny");
        scale.setWrapText(true);
        scale.setMinHeight(Label.USE_PREF_SIZE);
        return scale;
    }

    private Card table(ClockLines lines, MailTrace trace) {
        var rows = new ClockRows(desk.times(), words);
        var box = new VBox();
        box.getStyleClass().add("clock-table");
        box.setId("clock-table");
        box.setAccessibleText(words.get("clocks.table"));
        Runnable fill = () -> {
            box.getChildren().setAll(rows.head(against(lines)));
            lines.lines().forEach(line -> box.getChildren().add(rows.row(line, base(lines), trace)));
        };
        fill.run();
        if (trace.clocks().leftOut() > 0) {
            var rest = new Label(words.get("clocks.left-out", trace.clocks().leftOut()));
            rest.getStyleClass().add("second");
            return Card.titled(words.get("clocks.table"), box, rest);
        }
        if (lines.date().isEmpty() || lines.trusted().isEmpty()) {
            return Card.titled(words.get("clocks.table"), box);
        }
        var choice = new Segmented<>(
                words.get("clocks.against"),
                List.of(Against.values()),
                against,
                each -> words.get("clocks.against." + each));
        choice.setId("clocks-against");
        choice.valueProperty().addListener((_, _, now) -> {
            against = now;
            fill.run();
        });
        return Card.linked(words.get("clocks.table"), choice, box);
    }

    private Against against(ClockLines lines) {
        return lines.date().isEmpty() ? Against.TRUSTED : lines.trusted().isEmpty() ? Against.DATE : against;
    }

    private Optional<Instant> base(ClockLines lines) {
        return against(lines) == Against.DATE ? lines.date() : lines.trusted();
    }
}

package intercept.desktop.views.messages;

import intercept.desktop.fx.Times;
import intercept.desktop.views.messages.ClockLines.Line;
import intercept.model.clocks.Clock;
import intercept.model.route.MailTrace;
import intercept.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The lines of the table of clocks: what, when, whose clock, whose word, how far from the others.
final class ClockRows {

    /// Shares of the width, in percent.
    private static final double[] COLUMNS = {25, 22, 22, 17, 14};

    private static final String[] NAMES = {"what", "when", "owner", "word"};

    private final Times times;
    private final Words words;

    ClockRows(Times times, Words words) {
        this.times = times;
        this.words = words;
    }

    GridPane head(ClocksPage.Against against) {
        var nodes = new Node[COLUMNS.length];
        for (int i = 0; i < NAMES.length; i++) {
            nodes[i] = text(words.get("clocks.column." + NAMES[i]), "caption");
        }
        nodes[NAMES.length] = text(words.get("clocks.column." + against), "caption");
        return line(nodes);
    }

    /// @param base what the difference is measured from
    GridPane row(Line line, Optional<Instant> base, MailTrace trace) {
        var clock = line.clock();
        var what =
                new VBox(text(words.get("clock." + clock.kind()), "strong-small"), text(place(clock.place()), "tiny"));
        var owner = new VBox(text(words.get("owner." + clock.kind().owner()), "small"));
        if (!clock.place().writer().isEmpty()) {
            owner.getChildren().add(new SelectableText(clock.place().writer(), words.get("clocks.column.owner")));
        }
        var word = clock.place()
                .header()
                .filter(header -> header < trace.authors().size())
                .map(header -> trace.authors().get(header))
                .map(field -> AuthorMark.because(field.author(), field.why(), words))
                .orElseGet(() -> AuthorMark.ofContent(words));
        var row = line(what, when(clock), owner, word, difference(line, base));
        row.getStyleClass().add(AuthorMark.style(line.author()));
        return row;
    }

    private Node when(Clock clock) {
        return switch (clock) {
            case Clock.Reading reading -> {
                var box = new VBox(text(times.exact(reading.at()), "small"));
                reading.stated().ifPresent(stated -> box.getChildren().add(text(StatedText.of(stated, words), "tiny")));
                if (reading.precision().compareTo(Duration.ofSeconds(1)) > 0) {
                    box.getChildren()
                            .add(text(
                                    words.get("clocks.precision", LengthOfTime.of(reading.precision(), words)),
                                    "tiny"));
                }
                yield box;
            }
            case Clock.NotDecodable bad -> {
                var box = new VBox(text(words.get("clocks.bad." + bad.reason()), "clock-bad"));
                bad.decoded()
                        .ifPresent(at ->
                                box.getChildren().add(text(words.get("clocks.bad.decoded", times.exact(at)), "tiny")));
                yield box;
            }
        };
    }

    private Label difference(Line line, Optional<Instant> base) {
        var text = line.at()
                .flatMap(at -> base.map(from -> LengthOfTime.signed(Duration.between(from, at), words)))
                .orElse("–");
        return text(text, "small");
    }

    private String place(Clock.Place place) {
        var where = place.where();
        if (where.startsWith("header:")) {
            return where.substring("header:".length());
        }
        if (where.equals("boundary")) {
            return words.get("clocks.place.boundary");
        }
        if (where.startsWith("part:")) {
            return words.get("clocks.place.part", where.substring("part:".length()));
        }
        return where.startsWith("body:") ? words.get("clocks.place.body") : where;
    }

    private GridPane line(Node... cells) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("clock-row", "row-line");
        for (double share : COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
        }
        for (var cell : cells) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        grid.addRow(0, cells);
        return grid;
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}

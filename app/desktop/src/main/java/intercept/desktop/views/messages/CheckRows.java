package intercept.desktop.views.messages;

import intercept.desktop.fx.PartyMark;
import intercept.desktop.views.messages.CheckLine.Relation;
import intercept.model.PartyKind;
import intercept.words.Words;
import java.util.ArrayList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row a check: its result, about whom, and whether that is who people see. How it came to that opens below.
final class CheckRows extends VBox {

    private static final int STEPS = 200;
    private static final double[] WIDTHS = {14, 17, 38, 31};

    private final IdentityAnswer answer;
    private final Words words;

    CheckRows(CheckLines checks, IdentityAnswer answer, Words words) {
        this.answer = answer;
        this.words = words;
        setId("identity-checks");
        getStyleClass().addAll("card", "check-rows");
        getChildren().add(head());
        checks.lines().forEach(line -> getChildren().add(row(line)));
        if (checks.leftOut() > 0) {
            getChildren().add(new WrappedLabel(words.get("identity.dkim.left-out", checks.leftOut()), "second"));
        }
    }

    private GridPane head() {
        var author = answer.claimed();
        var grid = grid();
        grid.getStyleClass().add("check-head");
        grid.addRow(
                0,
                new WrappedLabel(words.get("identity.column.check"), "caption"),
                new WrappedLabel(words.get("identity.column.result"), "caption"),
                new WrappedLabel(words.get("identity.column.about"), "caption"),
                new WrappedLabel(
                        author.isEmpty()
                                ? words.get("identity.column.shown")
                                : words.get("identity.column.is", IdentityWords.shown(author)),
                        "caption"));
        return grid;
    }

    private VBox row(CheckLine line) {
        var grid = grid();
        grid.addRow(0, new WrappedLabel(line.name(), "strong"), result(line), about(line), relation(line));
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        var row = new VBox(grid, new WrappedLabel(line.sentence(), "small"));
        row.getStyleClass().addAll("check-row", "row-line");
        if (!line.source().isEmpty()) {
            row.getChildren().add(new WrappedLabel(String.join("\n", line.source()), "tiny"));
        }
        if (!line.steps().isEmpty() || !line.facts().isEmpty()) {
            row.getChildren()
                    .add(new Fold(
                            words.get("identity.steps.show", line.name()),
                            words.get("identity.steps.hide"),
                            () -> details(line)));
        }
        return row;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("check-grid");
        for (double width : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// Grey whatever it is: a pass is not good in itself.
    private SignedText result(CheckLine line) {
        var icon = switch (line.mark()) {
            case PASSED -> Feather.CHECK;
            case FAILED -> Feather.X;
            case UNDECIDED -> Feather.HELP_CIRCLE;
            case NONE -> Feather.MINUS;
        };
        return new SignedText(new FontIcon(icon), line.result(), "check-result");
    }

    private Node about(CheckLine line) {
        if (line.about().isEmpty()) {
            return new WrappedLabel(words.get("identity.about.nobody"), "small", "muted");
        }
        var who = line.about().get();
        Node domain = who.imitates()
                .<Node>map(imitation -> MarkedDomain.observed(imitation, words))
                .orElseGet(() -> new WrappedLabel(IdentityWords.shown(who.domain()), "strong-small"));
        var name = new HBox(new PartyMark(who.kind(), words.locale()), domain);
        name.getStyleClass().add("check-domain");
        HBox.setHgrow(domain, Priority.ALWAYS);
        return new VBox(
                name,
                new WrappedLabel(
                        IdentityWords.role(who, words), "tiny", who.kind() == PartyKind.IMPOSTOR ? "altered" : "muted"),
                new WrappedLabel(line.field(), "tiny"));
    }

    private Node relation(CheckLine line) {
        boolean passed = line.mark() == CheckLine.Mark.PASSED;
        if (line.relation().isEmpty()) {
            return new SignedText(
                    new FontIcon(Feather.MINUS), words.get("identity.relation.nothing"), "check-relation", "muted");
        }
        var relation = line.relation().get();
        var text = words.get("identity.relation." + relation);
        if (!passed) {
            return new SignedText(
                    new FontIcon(Feather.MINUS),
                    words.get("identity.relation.not-passed", text),
                    "check-relation",
                    "muted");
        }
        boolean other = relation == Relation.OTHER;
        return new SignedText(
                new FontIcon(other ? Feather.X : Feather.CHECK), text, "check-relation", other ? "other" : "same");
    }

    private Node details(CheckLine line) {
        var sentences = new ArrayList<String>(line.facts());
        line.steps().stream().limit(STEPS).forEach(sentences::add);
        if (line.steps().size() > STEPS) {
            sentences.add(words.get("identity.steps.cut"));
        }
        var text = new SelectableText(String.join("\n", sentences), words.get("identity.steps", line.name()));
        text.getStyleClass().add("check-steps");
        return text;
    }
}

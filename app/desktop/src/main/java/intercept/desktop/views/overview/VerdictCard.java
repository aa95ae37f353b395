package intercept.desktop.views.overview;

import intercept.desktop.fx.CertaintyChip;
import intercept.desktop.views.overview.Overview.Claim;
import intercept.desktop.views.overview.Overview.Verdict;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The answer first, then what it rests on, what speaks against it, and what nobody looked at.
final class VerdictCard extends VBox {

    private final OverviewModel model;
    private final OverviewTexts texts;

    VerdictCard(OverviewModel model, OverviewTexts texts, Verdict verdict) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "verdict-card");
        getChildren().addAll(head(verdict), headline(verdict), rests(verdict));
    }

    private Node head(Verdict verdict) {
        var head = new HBox(Parts.label(texts.get("verdict"), "caption"));
        verdict.how()
                .ifPresent(how -> head.getChildren()
                        .add(new CertaintyChip(how, texts.times().locale())));
        head.getChildren()
                .addAll(
                        Parts.space(),
                        Parts.link("overview-open-findings", texts.get("verdict.findings"), model::openFindings));
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node headline(Verdict verdict) {
        var headline = Parts.wrapped(verdict.headline(), "headline");
        headline.setId("overview-headline");
        var plain = Parts.wrapped(texts.get("verdict.notweighed"), "second");
        return new VBox(4, headline, plain);
    }

    private Node rests(Verdict verdict) {
        var grid = new GridPane();
        grid.getStyleClass().add("rests");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, new ColumnConstraints(), words);
        int row = claims(grid, 0, "restson", Feather.FLAG, verdict.restsOn());
        row = claims(grid, row, "against", Feather.X_CIRCLE, verdict.against());
        if (!verdict.said().isEmpty()) {
            row = lines(grid, row, "saidby", Feather.MESSAGE_SQUARE, verdict.said());
        }
        lines(grid, row, "notchecked", Feather.EYE_OFF, verdict.notChecked());
        return grid;
    }

    private int claims(GridPane grid, int row, String key, Feather icon, List<Claim> claims) {
        if (claims.isEmpty()) {
            return lines(grid, row, key, Feather.MINUS, List.of(texts.get(key + ".none")));
        }
        int line = row;
        for (var claim : claims) {
            var link = new Hyperlink(claim.text());
            link.setId("overview-" + key + "-" + (line - row));
            link.getStyleClass().add("claim");
            link.setWrapText(true);
            link.setOnAction(_ -> {
                link.setVisited(false);
                model.open(claim.evidence());
            });
            add(grid, line, line == row ? texts.get(key) : "", icon, link);
            line++;
        }
        return line;
    }

    private int lines(GridPane grid, int row, String key, Feather icon, List<String> lines) {
        int line = row;
        for (var text : lines) {
            add(grid, line, line == row ? texts.get(key) : "", icon, Parts.wrapped(text, "small"));
            line++;
        }
        return line;
    }

    private static void add(GridPane grid, int line, String name, Feather icon, Node words) {
        Label caption = Parts.fixed(name, "small", "muted");
        var sign = new FontIcon(icon);
        grid.addRow(line, caption, sign, words);
        GridPane.setValignment(caption, VPos.TOP);
        GridPane.setValignment(sign, VPos.TOP);
    }
}

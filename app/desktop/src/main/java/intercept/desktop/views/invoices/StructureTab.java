package intercept.desktop.views.invoices;

import intercept.desktop.fx.EmptyState;
import intercept.model.document.DocumentFacts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How both files are built, fact beside fact; what differs is marked.
final class StructureTab extends BorderPane implements InvoiceTab {

    private final InvoiceTexts texts;
    private final CheckBox different;
    private Optional<Shown> shown = Optional.empty();

    StructureTab(InvoiceTexts texts) {
        this.texts = texts;
        setId("invoices-structure");
        different = new CheckBox(texts.get("fact.different"));
        different.setId("invoices-structure-different");
        different.getStyleClass().add("tool-check");
        different.selectedProperty().subscribe(_ -> shown.ifPresent(this::fill));
        different.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new Label(texts.get("fact.hint"));
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        var bar = new HBox(different, hint);
        bar.getStyleClass().add("text-bar");
        setTop(bar);
    }

    @Override
    public void show(Shown fresh) {
        shown = Optional.of(fresh);
        fill(fresh);
    }

    private void fill(Shown fresh) {
        switch (fresh) {
            case Shown.Nothing _ -> setCenter(nothing());
            case Shown.Single single -> fill(single.file().facts(), Optional.empty());
            case Shown.Pair pair ->
                fill(
                        pair.comparison().map(both -> both.genuine()).or(pair.genuine()::facts),
                        pair.comparison().map(both -> both.disputed()).or(pair.disputed()::facts));
        }
    }

    private Node nothing() {
        return new EmptyState(Feather.FILE, texts.get("unreadable.title"), texts.get("unreadable.text"));
    }

    private void fill(Optional<DocumentFacts> genuine, Optional<DocumentFacts> disputed) {
        boolean pair = genuine.isPresent() && disputed.isPresent();
        different.setVisible(pair);
        different.setManaged(pair);
        var first = genuine.or(() -> disputed);
        if (first.isEmpty()) {
            setCenter(nothing());
            return;
        }
        var facts = Facts.of(texts, first.get(), pair ? disputed : Optional.empty()).stream()
                .filter(fact -> !pair || !different.isSelected() || fact.different())
                .filter(fact -> !fact.genuine().isBlank() || !fact.disputed().isBlank())
                .toList();
        var scroll = new ScrollPane(grid(facts, pair));
        scroll.setId("invoices-facts");
        scroll.setAccessibleText(texts.get("tab.structure"));
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private GridPane grid(List<Facts.Fact> facts, boolean pair) {
        var grid = new GridPane();
        grid.getStyleClass().add("fact-grid");
        grid.getColumnConstraints().addAll(column(pair ? 24 : 30), column(pair ? 38 : 70));
        if (pair) {
            grid.getColumnConstraints().add(column(38));
        }
        int row = 0;
        if (pair) {
            grid.addRow(row++, new Region(), head(texts.get("side.GENUINE")), head(texts.get("side.DISPUTED")));
        }
        var section = "";
        for (var fact : facts) {
            if (!fact.section().equals(section)) {
                section = fact.section();
                var title = new Label(texts.get("section." + section));
                title.getStyleClass().addAll("caption", "fact-section");
                grid.add(title, 0, row++, pair ? 3 : 2, 1);
            }
            add(grid, row++, fact, pair);
        }
        return grid;
    }

    private void add(GridPane grid, int row, Facts.Fact fact, boolean pair) {
        boolean marked = pair && fact.different();
        var name = new Label(fact.name());
        name.setWrapText(true);
        name.getStyleClass().add("fact-name");
        if (fact.odd()) {
            name.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        } else if (marked) {
            var sign = new Label("≠");
            sign.getStyleClass().add("strong");
            name.setGraphic(sign);
        }
        GridPane.setValignment(name, VPos.TOP);
        name.setAccessibleText(texts.get(marked ? "fact.spoken.different" : "fact.spoken", fact.name()));
        grid.add(name, 0, row);
        grid.add(value(fact.genuine(), false), 1, row);
        if (pair) {
            grid.add(value(fact.disputed(), marked), 2, row);
        }
    }

    private Label value(String text, boolean marked) {
        var label = new Label(text.isBlank() ? "–" : broken(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        label.getStyleClass().add("fact-value");
        GridPane.setValignment(label, VPos.TOP);
        if (marked) {
            label.getStyleClass().add("differs");
        }
        return label;
    }

    /// Long hashes may break anywhere.
    private static String broken(String text) {
        return text.replaceAll("([0-9a-fA-F]{16})(?=[0-9a-fA-F])", "$1\u200b");
    }

    private Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("strong", "fact-head");
        return label;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}

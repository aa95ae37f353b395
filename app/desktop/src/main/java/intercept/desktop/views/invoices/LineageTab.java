package intercept.desktop.views.invoices;

import intercept.analysis.Suspicion.Certainty;
import intercept.compare.Comparison;
import intercept.compare.Lineage;
import intercept.desktop.fx.CertaintyChip;
import intercept.desktop.fx.EmptyState;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the altered file came from: the verdict, why, what that proves and what it does not.
final class LineageTab extends BorderPane implements InvoiceTab {

    private final InvoiceTexts texts;
    private final Locale locale;

    LineageTab(InvoiceTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        setId("invoices-lineage");
    }

    @Override
    public void show(Shown shown) {
        if (shown instanceof Shown.Pair pair && pair.comparison().isPresent()) {
            setCenter(page(pair.comparison().get()));
        } else {
            setCenter(new EmptyState(
                    Feather.GIT_BRANCH, texts.get("lineage.empty.title"), texts.get("lineage.empty.text")));
        }
    }

    private Node page(Comparison both) {
        var lineage = both.lineage();
        var title = label(texts.get("lineage." + lineage.verdict() + ".title"), "headline");
        title.setId("invoices-lineage-title");
        var what = label(texts.get("lineage." + lineage.verdict() + ".text"), "lead");
        var column = new VBox(title, new CertaintyChip(certainty(lineage), locale), what);
        column.getStyleClass().add("lineage-page");
        column.getChildren().add(label(texts.get("lineage.reasons"), "caption"));
        if (lineage.reasons().isEmpty()) {
            column.getChildren().add(label(texts.get("lineage.noreason"), "muted"));
        }
        for (var reason : lineage.reasons()) {
            column.getChildren().add(line(Feather.CHECK, texts.say(reason)));
        }
        column.getChildren().add(label(texts.get("lineage.proves"), "caption"));
        column.getChildren().add(line(Feather.ARROW_RIGHT, texts.get("lineage." + lineage.verdict() + ".proves")));
        column.getChildren().add(label(texts.get("lineage.not"), "caption"));
        column.getChildren().add(line(Feather.MINUS, texts.get("lineage." + lineage.verdict() + ".not")));
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setId("invoices-lineage-page");
        scroll.setAccessibleText(texts.get("tab.lineage"));
        return scroll;
    }

    /// Byte for byte the same is a fact; all else is inferred.
    private static Certainty certainty(Lineage lineage) {
        return lineage.verdict() == Lineage.Verdict.UNKNOWN ? Certainty.ASSUMPTION : Certainty.INFERENCE;
    }

    private static Node line(Feather icon, String text) {
        var words = label(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), words);
        line.getStyleClass().add("lineage-line");
        return line;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}

package intercept.desktop.views.invoices;

import intercept.compare.Comparison;
import intercept.desktop.fx.SeverityMark;
import intercept.model.Severity;
import intercept.session.InvoiceFile;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The answer in one sentence over the pages.
final class Banner extends HBox {

    private final InvoicesModel model;
    private final InvoiceTexts texts;
    private final Locale locale;

    Banner(InvoicesModel model, InvoiceTexts texts, Locale locale) {
        this.model = model;
        this.texts = texts;
        this.locale = locale;
        setId("invoices-banner");
        getStyleClass().add("invoice-banner");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Shown shown) {
        setVisible(true);
        setManaged(true);
        getStyleClass().remove("alarm");
        switch (shown) {
            case Shown.Nothing _ -> hide();
            case Shown.Single single -> single(single.file());
            case Shown.Pair pair -> {
                pair(pair);
                if (pair.pair().byHand()) {
                    byHand();
                }
            }
        }
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void single(InvoiceFile file) {
        if (file.unreadable().isPresent()) {
            hide(); // the pages say it
        } else if (model.isHeldAgainst()) {
            say(new FontIcon(Feather.FILE), texts.get("held.title"), texts.get("held.text"));
        } else if (file.messages().size() > 1) {
            say(
                    new FontIcon(Feather.CHECK),
                    texts.get("copies.title"),
                    texts.get("copies.text", file.messages().size()));
        } else {
            say(new FontIcon(Feather.FILE), texts.get("single.title"), texts.get("single.text"));
        }
    }

    private void pair(Shown.Pair pair) {
        switch (pair.state()) {
            case Shown.Comparing _ ->
                say(new FontIcon(Feather.LOADER), texts.get("comparing.title"), texts.get("comparing.text"));
            case Shown.Stopped _ -> {
                say(new FontIcon(Feather.PAUSE), texts.get("stopped.title"), texts.get("stopped.text"));
                add("invoices-again", "stopped.again", Feather.PLAY, model::again);
            }
            case Shown.Failed failed ->
                say(new FontIcon(Feather.ALERT_TRIANGLE), texts.get("failed.title"), texts.reason(failed.reason()));
            case Shown.Done done -> compared(done.comparison());
        }
    }

    private void compared(Comparison both) {
        if (both.changes().isEmpty()) {
            say(new FontIcon(Feather.CHECK), texts.get("same.title"), same(both));
            return;
        }
        getStyleClass().add("alarm");
        var lineage = both.lineage();
        say(
                SeverityMark.shapeOnly(Severity.CRITICAL, locale),
                texts.get("lineage." + lineage.verdict() + ".title"),
                texts.get(
                        both.genuine().words() == 0 || both.disputed().words() == 0
                                ? "scan.text"
                                : "lineage." + lineage.verdict() + ".text"));
    }

    private String same(Comparison both) {
        if (both.genuine().sha256().equals(both.disputed().sha256())) {
            return texts.get("same.bytes");
        }
        return texts.get(both.genuine().words() == 0 && both.disputed().words() == 0 ? "same.scan" : "same.text");
    }

    private void byHand() {
        add("invoices-unpair", "byhand.back", Feather.ROTATE_CCW, model::takeBack);
    }

    private void add(String id, String key, Feather icon, Runnable action) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }

    private void say(Node sign, String title, String text) {
        var first = new Text(title + " ");
        first.getStyleClass().add("strong");
        var second = new Text(text);
        second.getStyleClass().add("banner-text");
        var flow = new TextFlow(first, second);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        setAccessibleText(title + " " + text);
        getChildren().setAll(sign, flow);
    }
}

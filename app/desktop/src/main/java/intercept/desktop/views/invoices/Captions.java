package intercept.desktop.views.invoices;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.PartyMark;
import intercept.desktop.fx.Selected;
import intercept.model.PartyKind;
import intercept.session.InvoiceFile;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands over the pages: which is which, from whom and when, and how the file is called.
final class Captions {

    private final Desk desk;
    private final InvoiceTexts texts;

    Captions(Desk desk, InvoiceTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// Over two columns, with the way to swap them.
    Node beside(Shown.Pair pair, Runnable swap) {
        var left = of(pair, Side.GENUINE);
        var right = of(pair, Side.DISPUTED);
        var button = new Button(null, new FontIcon(Feather.REPEAT));
        button.setId("invoices-swap");
        button.getStyleClass().addAll("icon-button", "swap");
        button.setAccessibleText(texts.get("swap"));
        button.setTooltip(new Tooltip(texts.get("swap")));
        button.setOnAction(_ -> swap.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        for (var each : List.of(left, right)) {
            each.setMinWidth(0);
            each.setPrefWidth(100);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        left.getChildren().add(button);
        var both = new HBox(left, right);
        both.getStyleClass().add("captions-beside");
        return both;
    }

    /// One side of a pair. Where nothing differs, neither is called altered.
    HBox of(Shown.Pair pair, Side side) {
        boolean same = pair.comparison().filter(both -> both.changes().isEmpty()).isPresent();
        var kind = side == Side.GENUINE ? PartyKind.SUPPLIER : PartyKind.IMPOSTOR;
        return caption(
                same ? PartyKind.UNKNOWN : kind,
                texts.get((same ? "side.same." : "side.") + side),
                pair.file(side),
                side == Side.GENUINE ? "genuine" : "disputed");
    }

    HBox of(InvoiceFile file) {
        return caption(PartyKind.UNKNOWN, texts.name(file), file, "single");
    }

    private HBox caption(PartyKind kind, String title, InvoiceFile file, String id) {
        var mark = new PartyMark(kind, desk.locale());
        var name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var caption = new HBox(mark, name, origin(file, id));
        caption.getStyleClass().add("caption-line");
        caption.setAlignment(Pos.CENTER_LEFT);
        caption.setId("invoices-caption-" + id);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        caption.getChildren().add(space);
        if (!title.equals(texts.name(file))) {
            var named = new Label(texts.name(file));
            named.getStyleClass().add("muted");
            named.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            named.setMinWidth(40);
            named.setTooltip(new Tooltip(texts.name(file)));
            caption.getChildren().add(named);
        }
        return caption;
    }

    /// Leads to the mail that carried the file.
    private Node origin(InvoiceFile file, String id) {
        var text = texts.origin(file);
        if (file.messages().isEmpty()) {
            var label = new Label(text);
            label.getStyleClass().add("muted");
            label.setMinWidth(30);
            return label;
        }
        var link = new Hyperlink(text);
        link.setId("invoices-mail-" + id);
        link.setMinWidth(30);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setTooltip(new Tooltip(text));
        link.setAccessibleText(texts.get("origin.open", text));
        link.setOnAction(_ -> desk.open("messages", Selected.message(file.messages().getFirst())));
        return link;
    }
}

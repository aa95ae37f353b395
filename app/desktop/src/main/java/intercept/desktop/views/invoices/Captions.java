package intercept.desktop.views.invoices;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.PartyMark;
import intercept.desktop.fx.Selected;
import intercept.model.PartyKind;
import intercept.session.InvoiceFile;
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
import javafx.scene.layout.VBox;
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
        var button = new Button(null, new FontIcon(Feather.REPEAT));
        button.setId("invoices-swap");
        button.getStyleClass().addAll("icon-button", "swap");
        button.setAccessibleText(texts.get("swap"));
        button.setTooltip(new Tooltip(texts.get("swap")));
        button.setOnAction(_ -> swap.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        var left = new HBox(of(pair, Side.GENUINE), button);
        left.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        return beside(left, of(pair, Side.DISPUTED));
    }

    /// Two captions, each over its half.
    static Node beside(Region left, Region right) {
        return new Halves(16, left, right);
    }

    /// One side of a pair. Where nothing differs, or both came with genuine mails, neither is called altered.
    Region of(Shown.Pair pair, Side side) {
        boolean same =
                pair.comparison().filter(both -> both.changes().isEmpty()).isPresent() || pair.isOfGenuineMails();
        var kind = side == Side.GENUINE ? PartyKind.SUPPLIER : PartyKind.IMPOSTOR;
        var file = pair.file(side);
        var named = new Label(texts.name(file));
        named.getStyleClass().add("muted");
        named.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        named.setMinWidth(0);
        named.setTooltip(new Tooltip(texts.name(file)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return caption(
                same ? PartyKind.UNKNOWN : kind,
                texts.get((same ? "side.same." : "side.") + side),
                file,
                side == Side.GENUINE ? "genuine" : "disputed",
                space,
                named);
    }

    Region of(InvoiceFile file) {
        return caption(PartyKind.UNKNOWN, texts.name(file), file, "single");
    }

    private VBox caption(PartyKind kind, String title, InvoiceFile file, String id, Node... more) {
        var name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var sent = new Label(texts.sent(file));
        sent.getStyleClass().add("muted");
        sent.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(new PartyMark(kind, desk.locale()), name, sent);
        first.getChildren().addAll(more);
        first.getStyleClass().add("caption-line");
        first.setAlignment(Pos.CENTER_LEFT);
        var caption = new VBox(first, origin(file, id));
        caption.getStyleClass().add("page-caption");
        caption.setMinWidth(0);
        caption.setId("invoices-caption-" + id);
        return caption;
    }

    /// Leads to the mail that carried the file. An address is never cut.
    private Node origin(InvoiceFile file, String id) {
        var text = texts.sender(file);
        if (file.messages().isEmpty()) {
            var label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add("second");
            return label;
        }
        var link = new Hyperlink(text);
        link.setId("invoices-mail-" + id);
        link.getStyleClass().add("small");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(texts.get("origin.open", texts.origin(file)));
        link.setOnAction(
                _ -> desk.open("messages", Selected.message(file.messages().getFirst())));
        return link;
    }
}

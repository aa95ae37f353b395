package intercept.desktop.views.messages;

import intercept.mail.html.Block;
import intercept.mail.html.Run;
import intercept.mail.html.SafeDocument;
import intercept.mail.html.SafeText;
import intercept.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a [SafeDocument]: text flows, tables as grids, earlier mail folded. Nothing in it can be clicked open.
final class DocumentPane extends VBox {

    private static final int BLOCKS = 800;
    private static final int LETTERS = 30_000;
    private static final double WIDEST_PICTURE = 640;

    private final Words words;
    private SafeDocument document = SafeDocument.EMPTY;
    private Map<String, Image> pictures = Map.of();

    DocumentPane(Words words) {
        this.words = words;
        setId("message-body");
        getStyleClass().add("document");
    }

    /// @param known embedded pictures that may be shown, by Content-ID
    void show(SafeDocument shown, Map<String, Image> known) {
        document = shown;
        pictures = known;
        getChildren().clear();
        if (document.blocks().isEmpty()) {
            var empty = new Label(words.get("body.empty"));
            empty.getStyleClass().add("muted");
            getChildren().add(empty);
            return;
        }
        boolean onlyQuotes = document.blocks().stream().allMatch(Block.Quote.class::isInstance);
        fill(this, document.blocks(), 0, onlyQuotes);
    }

    /// Draws some blocks from `first` on; the rest waits for a click.
    private void fill(VBox box, List<Block> blocks, int first, boolean openQuotes) {
        int end = Math.min(blocks.size(), first + BLOCKS);
        for (int i = first; i < end; i++) {
            boolean open = openQuotes && i == 0;
            box.getChildren().add(node(blocks.get(i), open));
        }
        if (end < blocks.size()) {
            var rest = new Hyperlink(words.get("body.rest", blocks.size() - end));
            rest.setOnAction(_ -> {
                box.getChildren().remove(rest);
                fill(box, blocks, end, false);
            });
            box.getChildren().add(rest);
        }
    }

    private Node node(Block block, boolean open) {
        return switch (block) {
            case Block.Paragraph paragraph -> flow(paragraph.runs(), "paragraph", block);
            case Block.Heading heading -> flow(heading.runs(), heading.level() <= 2 ? "heading" : "subheading", block);
            case Block.Preformatted pre -> flow(pre.runs(), "preformatted", block);
            case Block.ListItem item -> item(item);
            case Block.Rule _ -> rule();
            case Block.Picture picture -> picture(picture);
            case Block.Quote quote -> quote(quote, open);
            case Block.Table table -> table(table);
        };
    }

    private VBox box(List<Block> blocks) {
        var box = new VBox();
        box.getStyleClass().add("document");
        fill(box, blocks, 0, false);
        return box;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("document-rule");
        return rule;
    }

    private HBox item(Block.ListItem item) {
        var marker = new Label(item.marker());
        marker.getStyleClass().add("list-marker");
        marker.setMinWidth(Region.USE_PREF_SIZE);
        var content = box(item.blocks());
        HBox.setHgrow(content, Priority.ALWAYS);
        var line = new HBox(marker, content);
        line.getStyleClass().addAll("list-item", "level-" + Math.min(item.level(), 5));
        return line;
    }

    private TextFlow flow(List<Run> runs, String style, Block block) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("mail-text", style);
        int room = LETTERS;
        for (var run : runs) {
            if (room <= 0) {
                break;
            }
            var text = run.text().length() > room ? run.text().substring(0, room) + " …" : run.text();
            room -= text.length();
            flow.getChildren().add(text(run, text));
            run.link()
                    .flatMap(Run.Link::instead)
                    .ifPresent(real -> flow.getChildren().add(otherTarget(real)));
        }
        if (room <= 0) {
            var cut = new Text(" " + words.get("body.cut"));
            cut.getStyleClass().add("muted");
            flow.getChildren().add(cut);
        }
        flow.setAccessibleText(SafeText.of(block));
        menu(flow, block);
        return flow;
    }

    private Text text(Run run, String shown) {
        var text = new Text(shown);
        for (var look : run.looks()) {
            text.getStyleClass().add(look.name().toLowerCase(Locale.ROOT));
        }
        run.link().ifPresent(link -> {
            text.getStyleClass().add("mail-link");
            Tooltip.install(text, new Tooltip(words.get("link.leads-to", shorten(link.target()))));
            var menu = new ContextMenu(
                    Copying.item(words.get("menu.copy-defanged"), link.defanged()),
                    Copying.item(words.get("menu.copy-link-text"), shown));
            text.setOnContextMenuRequested(request -> {
                menu.show(text, request.getScreenX(), request.getScreenY());
                request.consume();
            });
        });
        return text;
    }

    private static String shorten(String link) {
        return link.length() > 600 ? link.substring(0, 600) + "…" : link;
    }

    private Text otherTarget(String domain) {
        var text = new Text(" " + words.get("link.other-target", domain));
        text.getStyleClass().add("other-target");
        return text;
    }

    private void menu(Node node, Block block) {
        var menu = new ContextMenu(
                Copying.item(words.get("menu.copy-paragraph"), SafeText.of(block)),
                new SeparatorMenuItem(),
                Copying.item(words.get("menu.copy-all"), document.text()));
        node.setOnContextMenuRequested(request -> {
            menu.show(node, request.getScreenX(), request.getScreenY());
            request.consume();
        });
    }

    private VBox quote(Block.Quote quote, boolean open) {
        var box = new VBox();
        box.getStyleClass().add("quote");
        if (quote.origin() == Block.Origin.PASSAGE || open) {
            box.getChildren().add(box(quote.blocks()));
            return box;
        }
        var toggle = new Hyperlink();
        toggle.getStyleClass().add("quote-toggle");
        int lines = quote.lines();
        toggle.setText(words.get("quote.show", lines));
        toggle.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        toggle.setOnAction(_ -> {
            boolean shown = box.getChildren().size() > 1;
            if (shown) {
                box.getChildren().remove(1);
            } else {
                box.getChildren().add(box(quote.blocks()));
            }
            toggle.setVisited(false);
            toggle.setText(words.get(shown ? "quote.show" : "quote.hide", lines));
            toggle.setGraphic(new FontIcon(shown ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        });
        box.getChildren().add(toggle);
        return box;
    }

    private GridPane table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("document-table");
        int columns = 0;
        int line = 0;
        for (var row : table.rows().subList(0, Math.min(BLOCKS, table.rows().size()))) {
            int column = 0;
            for (var cell : row.cells()) {
                var content = box(cell.blocks());
                content.getStyleClass().setAll("document", "table-box");
                if (cell.heading()) {
                    content.getStyleClass().add("heading-box");
                }
                grid.add(content, column, line, cell.columns(), 1);
                column += cell.columns();
            }
            columns = Math.max(columns, column);
            line++;
        }
        for (int i = 0; i < Math.min(columns, 200); i++) {
            var width = new ColumnConstraints();
            width.setMinWidth(24);
            width.setHgrow(Priority.SOMETIMES);
            grid.getColumnConstraints().add(width);
        }
        menu(grid, table);
        return grid;
    }

    private Node picture(Block.Picture picture) {
        var image = switch (picture.source()) {
            case EMBEDDED, IN_PLACE -> Optional.ofNullable(pictures.get(picture.reference()));
            case REMOTE, NOWHERE -> Optional.<Image>empty();
        };
        return image.map(known -> drawn(picture, known)).orElseGet(() -> placeholder(picture));
    }

    private Node drawn(Block.Picture picture, Image image) {
        var view = new ImageView(image);
        double wanted = picture.width().map(Integer::doubleValue).orElse(image.getWidth());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(WIDEST_PICTURE, Math.max(1, wanted)));
        view.setAccessibleText(picture.alt());
        return view;
    }

    private Node placeholder(Block.Picture picture) {
        var what = switch (picture.source()) {
            case EMBEDDED, IN_PLACE -> words.get("picture.embedded");
            case REMOTE -> words.get("picture.remote");
            case NOWHERE -> words.get("picture.nowhere");
        };
        var label = new Label(
                picture.alt().isEmpty() ? what : words.get("picture.named", what, picture.alt()),
                new FontIcon(Feather.IMAGE));
        label.getStyleClass().add("picture-placeholder");
        if (picture.source() == Block.Source.REMOTE) {
            label.setTooltip(new Tooltip(words.get("link.leads-to", shorten(picture.reference()))));
        }
        return label;
    }
}

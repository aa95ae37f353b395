package intercept.desktop.views.invoices;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Two lines of text beside each other.
final class TextCell extends ListCell<TextLine> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final InvoiceTexts texts;

    TextCell(InvoiceTexts texts) {
        this.texts = texts;
        getStyleClass().add("text-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TextLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEAD, line instanceof TextLine.Head);
        pseudoClassStateChanged(CHANGED, line instanceof TextLine.Both both && !both.equal());
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (line) {
                    case TextLine.Head head -> {
                        setAccessibleText(page(head.genuine()));
                        yield beside(caption(page(head.genuine())), caption(page(head.disputed())));
                    }
                    case TextLine.Both both -> {
                        setAccessibleText(spoken(both));
                        yield beside(flow(both.genuine(), "was-text"), flow(both.disputed(), "now-text"));
                    }
                });
    }

    private String page(int number) {
        return number == 0 ? texts.get("page.none") : texts.get("page.number", number);
    }

    private String spoken(TextLine.Both both) {
        var genuine = joined(both.genuine());
        return both.equal() ? genuine : texts.get("text.spoken", genuine, joined(both.disputed()));
    }

    private static String joined(List<TextLine.Piece> pieces) {
        return pieces.stream().map(TextLine.Piece::text).collect(Collectors.joining(" "));
    }

    private static Node caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Node flow(List<TextLine.Piece> pieces, String changed) {
        var flow = new TextFlow();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                flow.getChildren().add(new Text(" "));
            }
            var piece = pieces.get(i);
            if (piece.changed()) {
                // A label each word, so that a long run goes on in the next line.
                for (var word : piece.text().split(" ", -1)) {
                    var label = new Label(word);
                    label.getStyleClass().add(changed);
                    flow.getChildren().add(label);
                }
            } else {
                flow.getChildren().add(new Text(piece.text()));
            }
        }
        return flow;
    }

    private static Node beside(Node left, Node right) {
        var both = new Halves(24, left, right);
        both.getStyleClass().add("text-both");
        return both;
    }
}

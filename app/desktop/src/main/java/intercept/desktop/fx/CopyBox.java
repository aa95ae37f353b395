package intercept.desktop.fx;

import intercept.session.MessageRow.Holder;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A mailbox that holds a copy, as a lettered square in its party's colour.
public final class CopyBox extends Label {

    public CopyBox(Holder holder, Locale locale) {
        super(letter(holder.custodian()));
        getStyleClass().setAll("label", "copy-box", Shapes.style(holder.kind()));
        var text = FxWords.in(locale).get("copy.held", holder.custodian());
        setTooltip(new Tooltip(text));
        setAccessibleText(text);
    }

    private static String letter(String custodian) {
        return custodian.isEmpty()
                ? "?"
                : new String(Character.toChars(custodian.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}

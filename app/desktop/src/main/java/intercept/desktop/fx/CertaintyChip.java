package intercept.desktop.fx;

import intercept.analysis.Suspicion.Certainty;
import java.util.Locale;
import javafx.scene.control.Label;

/// How a sentence is known: filled, outlined or dashed.
public final class CertaintyChip extends Label {

    private final Locale locale;

    public CertaintyChip(Certainty certainty, Locale locale) {
        this.locale = locale;
        show(certainty);
    }

    public void show(Certainty certainty) {
        setText(FxWords.in(locale).get("certainty." + certainty));
        var style = switch (certainty) {
            case FACT -> "fact";
            case INFERENCE -> "inference";
            case ASSUMPTION -> "assumption";
        };
        getStyleClass().setAll("label", "chip", style);
        setAccessibleText(getText());
    }
}

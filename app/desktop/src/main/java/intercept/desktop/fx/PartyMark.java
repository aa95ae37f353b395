package intercept.desktop.fx;

import intercept.model.PartyKind;
import intercept.picture.Signs;
import intercept.words.Words;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// Whose an address is, as a shape. A diamond is an impostor and nothing else.
public final class PartyMark extends Region {

    private final Words words;

    public PartyMark(PartyKind kind, Locale locale) {
        words = FxWords.in(locale);
        show(kind);
    }

    public void show(PartyKind kind) {
        var path = new SVGPath();
        path.setContent(Signs.path(kind));
        setShape(path);
        getStyleClass().setAll("party-mark", Shapes.style(kind));
        setAccessibleText(words.get("party." + kind));
    }

    /// The word for a party, such as "your side".
    public static String word(PartyKind kind, Locale locale) {
        return FxWords.in(locale).get("party." + kind);
    }
}

package intercept.desktop.fx;

import intercept.model.Severity;
import intercept.picture.Signs;
import intercept.words.Words;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// How grave: a shape, a word, then a colour.
public final class SeverityMark extends HBox {

    private final Words words;
    private final Region shape = new Region();
    private final Label word = new Label();

    public SeverityMark(Severity severity, Locale locale) {
        words = FxWords.in(locale);
        getStyleClass().add("severity-mark");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(shape, word);
        show(severity);
    }

    /// Only the shape; the word stays for those who listen.
    public static SeverityMark shapeOnly(Severity severity, Locale locale) {
        var mark = new SeverityMark(severity, locale);
        mark.getChildren().remove(mark.word);
        return mark;
    }

    public void show(Severity severity) {
        var path = new SVGPath();
        path.setContent(Signs.path(severity));
        shape.setShape(path);
        shape.getStyleClass().setAll("severity-shape", Shapes.style(severity));
        word.setText(words.get("severity." + severity));
        word.getStyleClass().setAll("label", "severity-word", Shapes.style(severity));
        setAccessibleText(word.getText());
    }
}

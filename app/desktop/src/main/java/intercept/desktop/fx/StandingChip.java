package intercept.desktop.fx;

import intercept.model.Standing;
import intercept.words.Words;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a message is taken for: a sign and a word, plain in rows, filled in heads.
public final class StandingChip extends Label {

    private final Words words;
    private final String form;

    private StandingChip(Standing standing, Locale locale, String form) {
        this.words = FxWords.in(locale);
        this.form = form;
        show(standing);
    }

    /// Sign and word, for rows.
    public static StandingChip plain(Standing standing, Locale locale) {
        return new StandingChip(standing, locale, "plain");
    }

    /// With fill and border, for the head of a page.
    public static StandingChip filled(Standing standing, Locale locale) {
        return new StandingChip(standing, locale, "filled");
    }

    public void show(Standing standing) {
        var style = switch (standing) {
            case GENUINE -> "genuine";
            case DISPUTED -> "disputed";
            case NEUTRAL -> "neutral";
        };
        setGraphic(new FontIcon(icon(standing)));
        setText(words.get("standing." + standing));
        getStyleClass().setAll("label", "standing", form, style);
        setAccessibleText(getText());
    }

    /// The word for a standing, such as "Disputed".
    public static String word(Standing standing, Locale locale) {
        return FxWords.in(locale).get("standing." + standing);
    }

    private static Feather icon(Standing standing) {
        return switch (standing) {
            case GENUINE -> Feather.CHECK_CIRCLE;
            case DISPUTED -> Feather.X_CIRCLE;
            case NEUTRAL -> Feather.HELP_CIRCLE;
        };
    }
}

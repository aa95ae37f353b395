package intercept.desktop.fx;

import intercept.words.Words;
import java.util.Locale;

/// The words of the small controls.
final class FxWords {

    private FxWords() {}

    static Words in(Locale locale) {
        return Words.of("intercept.desktop.fx.words", locale);
    }
}

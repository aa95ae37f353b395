package intercept.desktop.shell;

import intercept.words.Words;
import java.util.Locale;

/// The words of the main window.
final class ShellWords {

    private ShellWords() {}

    static Words in(Locale locale) {
        return Words.of("intercept.desktop.shell.words", locale);
    }
}

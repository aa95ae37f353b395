package intercept.desktop.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Light or dark. Everything coloured comes from the style sheets named here; no view knows which theme it wears.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private final String base;
    private final String tokens;

    Theme(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /// What the system is set to, where it says so.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Dresses a scene; what pops up from it wears the same.
    ///
    /// @param scale of the text in percent, 100 to 150
    public void dress(Scene scene, int scale) {
        Application.setUserAgentStylesheet(base); // a menu asks for its size before it has a window's style
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(sheets(scale));
    }

    /// The sheets in their order, for what is no scene.
    List<String> sheets(int scale) {
        return List.of(sheet(tokens), sheet("theme.css"), RootFont.sheet(scale));
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
        return url.toExternalForm();
    }
}

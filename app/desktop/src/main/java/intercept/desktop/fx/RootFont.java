package intercept.desktop.fx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/// The font that everything inherits: the interface font of the system, in the size that the reader chose. JavaFX
/// names one family in a style sheet and no list, so the choice among what is installed is made here. Glyphs that
/// the family lacks, such as Japanese ones, come from the system's other fonts.
final class RootFont {

    private static final int BASE = 13;
    private static final List<String> FAMILIES =
            List.of("Segoe UI", ".AppleSystemUIFont", "Inter", "Adwaita Sans", "Cantarell", "Ubuntu", "Noto Sans");

    private RootFont() {}

    /// A style sheet as a data URL.
    static String sheet(int scale) {
        var installed = Set.copyOf(Font.getFamilies());
        var family = FAMILIES.stream().filter(installed::contains).findFirst().orElse("System");
        var css = ".root{-fx-font-family:\"%s\";-fx-font-size:%spx;}".formatted(family, BASE * scale / 100.0);
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}

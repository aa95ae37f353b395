package intercept.desktop.fx;

import intercept.picture.Lettering;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The fonts of a drawing, each made once.
///
/// @param plain family and size that everything is measured in
record Fonts(Font plain, Font strong, Map<Lettering, Font> made) {

    Fonts(Font plain, Font strong) {
        this(plain, strong, new HashMap<>());
    }

    double em() {
        return plain.getSize();
    }

    Font of(Lettering lettering) {
        return made.computeIfAbsent(
                lettering, wanted -> new Font((wanted.strong() ? strong : plain).getName(), em() * wanted.scale()));
    }
}

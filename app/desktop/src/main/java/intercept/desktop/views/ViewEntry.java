package intercept.desktop.views;

import intercept.desktop.fx.Desk;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/// A line of the navigation.
///
/// @param id stable, such as `messages`; its name stands in the shell's words as `view.ID`
/// @param inspector whether the inspector starts open beside it
public record ViewEntry(String id, Feather icon, Group group, boolean inspector, Function<Desk, View> make) {

    /// Headings of the navigation.
    public enum Group {
        TOP,
        EVIDENCE,
        RESULT
    }
}

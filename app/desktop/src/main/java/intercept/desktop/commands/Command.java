package intercept.desktop.commands;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be done. One list of them feeds menus, shortcuts and the palette.
///
/// @param id stable, such as `case.open`
/// @param title in the reader's language: a verb, with three dots when more is asked
public record Command(
        String id,
        String title,
        Feather icon,
        Optional<KeyCombination> shortcut,
        BooleanSupplier enabled,
        Runnable run) {

    /// A command that can always be done.
    public static Command always(String id, String title, Feather icon, Runnable run) {
        return new Command(id, title, icon, Optional.empty(), () -> true, run);
    }

    /// The same, with keys such as `Shortcut+O`, which is Ctrl or Cmd.
    public Command keys(String keys) {
        return new Command(id, title, icon, Optional.of(KeyCombination.valueOf(keys)), enabled, run);
    }

    public Command when(BooleanSupplier condition) {
        return new Command(id, title, icon, shortcut, condition, run);
    }

    /// Does it, unless it cannot be done now.
    public void attempt() {
        if (enabled.getAsBoolean()) {
            run.run();
        }
    }
}

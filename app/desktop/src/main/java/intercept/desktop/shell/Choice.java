package intercept.desktop.shell;

import intercept.model.PartyKind;
import intercept.model.Severity;
import java.util.BitSet;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// A line of the palette.
///
/// @param title with the letters in `matched` set off
/// @param second muted, after the title
/// @param inTimeline what Alt+Enter does; absent where that means nothing
record Choice(
        Group group,
        Sign sign,
        String title,
        BitSet matched,
        String second,
        Optional<Severity> severity,
        Optional<KeyCombination> keys,
        Runnable run,
        Optional<Runnable> inTimeline) {

    /// In this order.
    enum Group {
        PEOPLE,
        COMMANDS,
        MESSAGES,
        FINDINGS
    }

    /// What stands before the title.
    sealed interface Sign {
        record Of(Feather icon) implements Sign {}

        record Whose(PartyKind kind) implements Sign {}

        record Grave(Severity severity) implements Sign {}
    }
}

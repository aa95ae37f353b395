package intercept.desktop.shell;

import intercept.desktop.fx.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What was looked at, for back and forward.
final class History {

    private static final int LIMIT = 200;

    /// A view and what was chosen in it.
    record Step(String view, Selected selected) {}

    private final List<Step> steps = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int at = -1;

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Remembers a step; the same one twice is one, and what lay ahead is forgotten.
    void visit(Step step) {
        if (at >= 0 && steps.get(at).equals(step)) {
            return;
        }
        steps.subList(at + 1, steps.size()).clear();
        steps.add(step);
        if (steps.size() > LIMIT) {
            steps.removeFirst();
        }
        at = steps.size() - 1;
        tell();
    }

    Optional<Step> back() {
        return go(at - 1);
    }

    Optional<Step> forward() {
        return go(at + 1);
    }

    private Optional<Step> go(int to) {
        if (to < 0 || to >= steps.size()) {
            return Optional.empty();
        }
        at = to;
        tell();
        return Optional.of(steps.get(at));
    }

    private void tell() {
        canGoBack.set(at > 0);
        canGoForward.set(at < steps.size() - 1);
    }
}

package intercept.desktop.fx;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/// Focus that wears its ring: whoever jumps to a part by key must see where he is, and a plain request shows nothing.
public final class VisibleFocus {

    private VisibleFocus() {}

    /// Moves the focus to a node that can take it. One step on and one back: only a walk makes the ring show.
    public static void on(Node node) {
        node.requestFocus();
        var scene = node.getScene();
        if (scene == null || !node.requestFocusTraversal(TraversalDirection.NEXT)) {
            return;
        }
        var next = scene.getFocusOwner();
        if (next != null) {
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.equals(scene.getFocusOwner())) {
            node.requestFocus();
        }
    }
}

package intercept.desktop.views;

import javafx.scene.Node;

/// A view of the case. Made once a window, on the application thread.
public interface View {

    Node root();

    /// Reads the case again; called when the view comes up and when the case changed while it is up.
    void refresh();
}

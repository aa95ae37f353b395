package intercept.desktop.views.messages;

import javafx.scene.Node;

/// A tab of the reading pane.
interface Page {

    Node root();

    /// Called when the tab is looked at and the message is another one or was read again.
    void show(Reading reading);
}

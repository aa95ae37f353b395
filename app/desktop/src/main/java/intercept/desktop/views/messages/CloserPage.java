package intercept.desktop.views.messages;

/// A tab that needs a close look at the message, which takes a moment.
interface CloserPage extends Page {

    /// Called after [Page#show], when a look begins and when it ends.
    void look(CloserLook look);
}

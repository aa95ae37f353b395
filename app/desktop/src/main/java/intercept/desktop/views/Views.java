package intercept.desktop.views;

import intercept.desktop.views.messages.MessagesView;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// Every view, in the order of the navigation.
public final class Views {

    public static final List<ViewEntry> ALL =
            List.of(new ViewEntry("messages", Feather.MAIL, ViewEntry.Group.EVIDENCE, true, MessagesView::new));

    private Views() {}
}

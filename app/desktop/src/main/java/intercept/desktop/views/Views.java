package intercept.desktop.views;

import java.util.List;

/// Every view, in the order of the navigation.
public final class Views {

    public static final List<ViewEntry> ALL = List.of();

    private Views() {}
}

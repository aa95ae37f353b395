package intercept.desktop.views;

import intercept.desktop.views.ViewEntry.Group;
import intercept.desktop.views.findings.FindingsView;
import intercept.desktop.views.invoices.InvoicesView;
import intercept.desktop.views.messages.MessagesView;
import intercept.desktop.views.overview.OverviewView;
import intercept.desktop.views.report.ReportView;
import intercept.desktop.views.timeline.TimelineView;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// Every view, in the order of the navigation.
public final class Views {

    public static final List<ViewEntry> ALL = List.of(
            new ViewEntry("overview", Feather.HOME, Group.TOP, false, OverviewView::new),
            new ViewEntry("messages", Feather.MAIL, Group.EVIDENCE, true, MessagesView::new),
            new ViewEntry("timeline", Feather.CLOCK, Group.EVIDENCE, true, TimelineView::new),
            new ViewEntry("invoices", Feather.FILE_TEXT, Group.EVIDENCE, false, InvoicesView::new),
            new ViewEntry("findings", Feather.FLAG, Group.RESULT, false, FindingsView::new),
            new ViewEntry("report", Feather.PRINTER, Group.RESULT, false, ReportView::new));

    private Views() {}
}

package intercept.desktop.fx;

import intercept.session.CaseSession;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;

/// What the window offers a view: the open case, work, the shared selection, and the way to other views.
public interface Desk {

    CaseSession session();

    Jobs jobs();

    /// One selection for all views. Setting it is remembered by back and forward.
    ObjectProperty<Selected> selection();

    /// Opens a view by its id and chooses something in it.
    void open(String view, Selected selected);

    /// The case changed (evidence added, finding decided): every view reads again.
    void changed();

    Locale locale();

    /// The zone in which times are shown; the status bar names it.
    ZoneId zone();

    /// How times are written in this language, zone and case.
    Times times();
}

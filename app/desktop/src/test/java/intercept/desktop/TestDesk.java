package intercept.desktop;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Times;
import intercept.session.CaseSession;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A desk without a window: same-thread jobs, Brussels time, and a memory of what a view asked for.
public final class TestDesk implements Desk {

    private final CaseSession session;
    private final Locale locale;
    private final SameThreadJobs jobs = new SameThreadJobs();
    private final ObjectProperty<Selected> selection = new SimpleObjectProperty<>(Selected.NOTHING);
    private final List<String> opened = new ArrayList<>();
    private int changes;

    public TestDesk(CaseSession session, Locale locale) {
        this.session = session;
        this.locale = locale;
    }

    /// On the invented case, in English.
    public TestDesk() {
        this(new StubCase(), Locale.ENGLISH);
    }

    /// Ids of the views that were asked for, in order.
    public List<String> opened() {
        return List.copyOf(opened);
    }

    /// How often a view said that the case changed.
    public int changes() {
        return changes;
    }

    @Override
    public CaseSession session() {
        return session;
    }

    @Override
    public SameThreadJobs jobs() {
        return jobs;
    }

    @Override
    public ObjectProperty<Selected> selection() {
        return selection;
    }

    @Override
    public void open(String view, Selected selected) {
        opened.add(view);
        selection.set(selected);
    }

    @Override
    public void changed() {
        changes++;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Brussels");
    }

    @Override
    public Times times() {
        return new Times(locale, zone(), OptionalInt.of(2026));
    }
}

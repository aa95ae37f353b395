package intercept.desktop.shell;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Times;
import intercept.session.CaseSession;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The desk that the window offers to its views.
final class FrameDesk implements Desk {

    private final CaseSession session;
    private final FxJobs jobs;
    private Times times;
    private final BiConsumer<String, Selected> open;
    private final Runnable changed;
    private final ObjectProperty<Selected> selection = new SimpleObjectProperty<>(Selected.NOTHING);

    FrameDesk(CaseSession session, FxJobs jobs, Times times, BiConsumer<String, Selected> open, Runnable changed) {
        this.session = session;
        this.jobs = jobs;
        this.times = times;
        this.open = open;
        this.changed = changed;
    }

    /// The case's main year became known, or another.
    void use(Times better) {
        times = better;
    }

    @Override
    public CaseSession session() {
        return session;
    }

    @Override
    public FxJobs jobs() {
        return jobs;
    }

    @Override
    public ObjectProperty<Selected> selection() {
        return selection;
    }

    @Override
    public void open(String view, Selected selected) {
        open.accept(view, selected);
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public Locale locale() {
        return times.locale();
    }

    @Override
    public ZoneId zone() {
        return times.zone();
    }

    @Override
    public Times times() {
        return times;
    }
}

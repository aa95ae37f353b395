package intercept.desktop.views.overview;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the overview shows. Knows no node.
final class OverviewModel {

    private final Desk desk;
    private final InstantSource clock;
    private final OverviewTexts texts;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.EMPTY);

    OverviewModel(Desk desk, InstantSource clock, OverviewTexts texts) {
        this.desk = desk;
        this.clock = clock;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    void refresh() {
        var session = desk.session();
        var now = clock.instant();
        desk.jobs().load(this, _ -> new Telling(CaseReading.of(session), texts, now).overview(), overview::set);
    }

    /// Opens what a sentence rests on, in the view that shows it.
    void open(Selected evidence) {
        var view = switch (evidence) {
            case Selected.OfFinding _ -> "findings";
            case Selected.OfDocument _ -> "invoices";
            case Selected.OfMessage _, Selected.Nothing _ -> "messages";
        };
        desk.open(view, evidence);
    }

    void openFindings() {
        desk.open("findings", desk.selection().get());
    }

    void makeReport() {
        desk.open("report", desk.selection().get());
    }

    /// The overview as plain text, to paste into a mail.
    String summary() {
        return texts.summary(overview.get());
    }
}

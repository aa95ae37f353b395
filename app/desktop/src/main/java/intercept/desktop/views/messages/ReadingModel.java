package intercept.desktop.views.messages;

import intercept.desktop.fx.Jobs;
import intercept.desktop.fx.Selected;
import intercept.session.CaseException;
import intercept.session.CaseMessages;
import intercept.session.Span;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reading pane shows: the chosen message, and the bytes that somebody asked to see.
final class ReadingModel {

    private final CaseMessages messages;
    private final Readings readings;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> bytes = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<CloserLook> look = new ReadOnlyObjectWrapper<>(new CloserLook.Waiting());
    /// The message that was looked at closely, or is.
    private OptionalLong looked = OptionalLong.empty();
    /// The case changed since.
    private boolean stale;

    ReadingModel(CaseMessages messages, Jobs jobs) {
        this.messages = messages;
        readings = new Readings(messages);
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// The bytes to show; they may lie in the mail or in one of its attachments.
    ReadOnlyObjectProperty<Optional<Span>> bytesProperty() {
        return bytes.getReadOnlyProperty();
    }

    /// The close look at the shown message; it begins when [#lookCloser] asks for it.
    ReadOnlyObjectProperty<CloserLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Looks closely at the shown message, unless that was done.
    void lookCloser() {
        reading.get().ifPresent(now -> {
            long id = now.detail().row().id();
            boolean other = !looked.equals(OptionalLong.of(id));
            if (other || stale) {
                looked = OptionalLong.of(id);
                stale = false;
                if (other) {
                    look.set(new CloserLook.Waiting());
                }
                jobs.load(look, _ -> examine(id), look::set);
            }
        });
    }

    private CloserLook examine(long id) {
        try {
            return new CloserLook.Seen(messages.examine(id), messages.parties());
        } catch (CaseException e) {
            return new CloserLook.Failed(CloserStates.message(e));
        }
    }

    /// Follows the shared selection. A finding leaves the pane as it is.
    void show(Selected selected) {
        if (selected instanceof Selected.OfMessage message) {
            jobs.load(this, _ -> readings.read(message.id()), read -> {
                bytes.set(Optional.empty());
                reading.set(Optional.of(read));
                bytes.set(message.bytes());
            });
        }
    }

    /// Reads the shown message again: its standing or findings may have changed.
    void refresh() {
        reading.get().ifPresent(now -> {
            long id = now.detail().row().id();
            stale = true;
            jobs.load(this, _ -> readings.read(id), read -> {
                reading.set(Optional.of(read));
                if (looked.equals(OptionalLong.of(id))) {
                    lookCloser();
                }
            });
        });
    }
}

package intercept.desktop.views.messages;

import intercept.session.MessageRow;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A line of the table: its id is known at once, what it says comes when it is needed.
final class MessageLine {

    private final long id;
    private final ReadOnlyObjectWrapper<Optional<MessageRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());

    MessageLine(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    ReadOnlyObjectProperty<Optional<MessageRow>> row() {
        return row.getReadOnlyProperty();
    }

    void fill(MessageRow content) {
        row.set(Optional.of(content));
    }
}

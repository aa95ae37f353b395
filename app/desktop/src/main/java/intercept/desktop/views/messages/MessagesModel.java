package intercept.desktop.views.messages;

import intercept.desktop.fx.Jobs;
import intercept.desktop.fx.Selected;
import intercept.model.Standing;
import intercept.session.CaseMessages;
import intercept.session.MessageQuery;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the messages view shows. Knows no node, so it is tested without a window.
final class MessagesModel {

    /// How many messages are shown, of how many.
    record Count(long shown, long all) {}

    private final CaseMessages messages;
    private final Jobs jobs;
    private final ObjectProperty<Selected> selection;
    private final PagedRows rows;
    private final ObjectProperty<MessageQuery> query = new SimpleObjectProperty<>(MessageQuery.ALL);
    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(new Count(0, 0));
    /// How many messages the case has; negative while nobody counted.
    private long all = -1;

    MessagesModel(CaseMessages messages, Jobs jobs, ObjectProperty<Selected> selection) {
        this.messages = messages;
        this.jobs = jobs;
        this.selection = selection;
        rows = new PagedRows(messages, jobs);
        query.addListener((_, _, _) -> read());
    }

    PagedRows rows() {
        return rows;
    }

    /// Which messages are shown, in which order. Setting it reads.
    ObjectProperty<MessageQuery> queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether anything is left out.
    boolean filtered() {
        return !MessageQuery.ALL.equals(unordered(query.get()));
    }

    private static MessageQuery unordered(MessageQuery query) {
        return query.ordered(MessageQuery.ALL.order(), MessageQuery.ALL.descending());
    }

    /// Shows all messages again, in the order they are in.
    void clear() {
        query.set(MessageQuery.ALL.ordered(query.get().order(), query.get().descending()));
    }

    /// Reads the case again.
    void refresh() {
        all = -1;
        read();
    }

    private void read() {
        var wanted = query.get();
        boolean everything = !filtered();
        long known = all;
        jobs.load(
                this,
                _ -> {
                    var ids = messages.messageIds(wanted);
                    long total =
                            everything ? ids.length : known >= 0 ? known : messages.messageIds(MessageQuery.ALL).length;
                    return new Found(ids, total);
                },
                this::show);
    }

    private void show(Found found) {
        all = found.all;
        rows.show(found.ids);
        count.set(new Count(found.ids.length, found.all));
    }

    /// The chosen message, whether it is among those shown or not.
    OptionalLong chosen() {
        return selection.get() instanceof Selected.OfMessage message
                ? OptionalLong.of(message.id())
                : OptionalLong.empty();
    }

    /// Where the chosen message stands; -1 when it is not among those shown.
    int chosenIndex() {
        var id = chosen();
        return id.isPresent() ? rows.indexOf(id.getAsLong()) : -1;
    }

    /// Somebody chose a line of the table.
    void choose(int index) {
        long id = rows.id(index);
        var now = chosen();
        if (now.isEmpty() || now.getAsLong() != id) {
            selection.set(Selected.message(id));
        }
    }

    /// The analyst's word on the chosen message.
    ///
    /// @param done when it is in the case
    void stand(Standing standing, Runnable done) {
        chosen().ifPresent(id -> jobs.load(
                new Object(),
                _ -> {
                    messages.stand(id, standing);
                    return standing;
                },
                _ -> done.run()));
    }

    /// What a read found.
    private static final class Found {

        private final long[] ids;
        private final long all;

        Found(long[] ids, long all) {
            this.ids = ids;
            this.all = all;
        }
    }
}

package intercept.desktop.views.messages;

import intercept.desktop.fx.Jobs;
import intercept.session.CaseMessages;
import intercept.session.MessageRow;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The lines of a table of any length. It holds all ids, which are light, and reads what stands in the lines page by
/// page when somebody looks at them; pages that nobody looked at for long are forgotten.
final class PagedRows extends ObservableListBase<MessageLine> {

    static final int PAGE = 100;
    private static final int PAGES = 30;
    private static final int READ_AGAIN = 4;

    private final CaseMessages messages;
    private final Jobs jobs;
    private final Map<Integer, List<MessageLine>> pages = new Recent();
    private long[] ids = {};
    private final ReadOnlyObjectWrapper<Extent> extent = new ReadOnlyObjectWrapper<>(Extent.NOTHING);
    private Map<Long, MessageLine> before = Map.of();

    PagedRows(CaseMessages messages, Jobs jobs) {
        this.messages = messages;
        this.jobs = jobs;
    }

    /// Shows other messages, or the same ones read again. Lines that stay keep their content until the new one is
    /// there, so that nothing flickers.
    void show(long[] wanted) {
        if (Arrays.equals(ids, wanted)) {
            readAgain();
            return;
        }
        before = pages.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.row().get().isPresent())
                .collect(Collectors.toMap(MessageLine::id, Function.identity(), (first, _) -> first));
        var old = ids;
        beginChange();
        ids = wanted.clone();
        pages.clear();
        if (ids.length == 0) {
            nextRemove(0, new Lines(old));
        } else {
            nextReplace(0, ids.length, new Lines(old));
        }
        endChange();
    }

    private void readAgain() {
        var numbers = new ArrayList<>(pages.keySet());
        numbers.subList(0, Math.max(0, numbers.size() - READ_AGAIN)).forEach(pages::remove);
        List.copyOf(pages.values()).forEach(this::load);
    }

    /// Where a message stands; -1 when it is not among those shown.
    int indexOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /// How much room the lines read so far ask for.
    ReadOnlyObjectProperty<Extent> extentProperty() {
        return extent.getReadOnlyProperty();
    }

    long id(int index) {
        return ids[index];
    }

    @Override
    public MessageLine get(int index) {
        Objects.checkIndex(index, ids.length);
        var page = pages.get(index / PAGE);
        if (page == null) {
            page = open(index / PAGE);
        }
        return page.get(index % PAGE);
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof MessageLine known ? indexOf(known.id()) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }

    private List<MessageLine> open(int page) {
        var lines = Arrays.stream(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE))
                .mapToObj(this::line)
                .toList();
        pages.put(page, lines);
        load(lines);
        return lines;
    }

    private MessageLine line(long id) {
        var known = before.get(id);
        return known == null ? new MessageLine(id) : known;
    }

    private void load(List<MessageLine> lines) {
        var wanted = lines.stream().map(MessageLine::id).toList();
        jobs.load(lines, _ -> messages.rows(wanted), rows -> fill(lines, rows));
    }

    private void fill(List<MessageLine> lines, List<MessageRow> rows) {
        extent.set(extent.get().with(rows));
        var byId = new HashMap<Long, MessageRow>();
        rows.forEach(row -> byId.put(row.id(), row));
        for (var line : lines) {
            var row = byId.get(line.id());
            if (row != null) {
                line.fill(row);
            }
        }
    }

    /// The pages last looked at.
    private static final class Recent extends LinkedHashMap<Integer, List<MessageLine>> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<MessageLine>> eldest) {
            return size() > PAGES;
        }
    }

    /// Lines that are gone: whoever asks for one gets it, nobody has to keep 200,000 of them.
    private static final class Lines extends AbstractList<MessageLine> {

        private final long[] ids;

        Lines(long[] ids) {
            this.ids = ids;
        }

        @Override
        public MessageLine get(int index) {
            return new MessageLine(ids[index]);
        }

        @Override
        public int size() {
            return ids.length;
        }
    }
}

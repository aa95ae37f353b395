package intercept.desktop.views.timeline;

import intercept.model.Severity;
import intercept.timeline.Timeline;
import intercept.timeline.Timeline.Event;
import intercept.timeline.Timeline.Lane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The timeline as sorted numbers: what is in view is found by binary search, so that drawing costs the width of the
/// window and not the number of mails. Events are named by their place in the whole timeline.
final class Chart {

    static final Chart EMPTY = new Chart(new Timeline(List.of(), List.of(), 0), List.of());

    private final Timeline timeline;
    private final List<Twin> twins;
    private final long[] at;
    private final int[][] byLane;
    private final long[][] timesByLane;
    private final int[] marked;
    private final Map<Long, Integer> byMessage = new HashMap<>();

    /// A genuine mail and its altered twin.
    record Twin(int genuine, int altered) {}

    /// @param twins pairs of message rows: the genuine one, its altered twin
    Chart(Timeline timeline, List<long[]> twins) {
        this.timeline = timeline;
        var events = timeline.events();
        at = events.stream().mapToLong(event -> event.at().toEpochMilli()).toArray();
        byLane = new int[timeline.lanes().size()][];
        timesByLane = new long[byLane.length][];
        int[] sizes = new int[byLane.length];
        events.forEach(event -> sizes[event.lane()]++);
        for (int lane = 0; lane < byLane.length; lane++) {
            byLane[lane] = new int[sizes[lane]];
            timesByLane[lane] = new long[sizes[lane]];
        }
        int[] filled = new int[byLane.length];
        for (int i = 0; i < events.size(); i++) {
            int lane = events.get(i).lane();
            byLane[lane][filled[lane]] = i;
            timesByLane[lane][filled[lane]++] = at[i];
            byMessage.put(events.get(i).message(), i);
        }
        marked = IntStream.range(0, events.size())
                .filter(i -> events.get(i).worst().isPresent())
                .toArray();
        this.twins = twins.stream().flatMap(pair -> twin(pair).stream()).toList();
    }

    private Optional<Twin> twin(long[] pair) {
        var genuine = byMessage.get(pair[0]);
        var altered = byMessage.get(pair[1]);
        return genuine == null || altered == null ? Optional.empty() : Optional.of(new Twin(genuine, altered));
    }

    List<Lane> lanes() {
        return timeline.lanes();
    }

    int undated() {
        return timeline.undated();
    }

    boolean isEmpty() {
        return at.length == 0;
    }

    int size() {
        return at.length;
    }

    List<Twin> twins() {
        return twins;
    }

    Event event(int index) {
        return timeline.events().get(index);
    }

    /// When an event was, in milliseconds since 1970.
    double at(int index) {
        return (double) at[index];
    }

    Optional<Integer> of(long message) {
        return Optional.ofNullable(byMessage.get(message));
    }

    /// The whole case with room at both ends; a day around nothing where there are no events.
    Window whole() {
        return isEmpty()
                ? new Window(0, 86_400_000)
                : Window.over(
                        timeline.events().getFirst().at(),
                        timeline.events().getLast().at());
    }

    /// How many events are in view.
    int count(Window window) {
        return from(at, window.end()) - from(at, window.start());
    }

    /// Indexes of the events in view, oldest first.
    IntStream within(Window window) {
        return IntStream.range(from(at, window.start()), from(at, window.end()));
    }

    /// Events for each of `columns` equal stretches of the window.
    int[] histogram(Window window, int columns) {
        int[] counts = new int[columns];
        int before = from(at, window.start());
        for (int column = 0; column < columns; column++) {
            int next = from(at, window.at(column + 1, columns));
            counts[column] = next - before;
            before = next;
        }
        return counts;
    }

    int[] ofLane(int lane) {
        return byLane[lane];
    }

    long[] timesOfLane(int lane) {
        return timesByLane[lane];
    }

    /// Which of its lane's events an event is.
    int placeInLane(int index) {
        return Arrays.binarySearch(byLane[event(index).lane()], index);
    }

    /// Events with a finding, oldest first.
    int[] marked() {
        return marked;
    }

    /// The gravest finding among the lane's events `from` to `to`, both counted in the lane.
    Optional<Severity> worst(int lane, int from, int to) {
        int first = byLane[lane][from];
        int last = byLane[lane][to - 1];
        int start = Arrays.binarySearch(marked, first);
        var worst = Optional.<Severity>empty();
        for (int i = start < 0 ? -start - 1 : start; i < marked.length && marked[i] <= last; i++) {
            var event = event(marked[i]);
            if (event.lane() == lane
                    && worst.map(known -> event.worst().orElseThrow().compareTo(known) < 0)
                            .orElse(true)) {
                worst = event.worst();
            }
        }
        return worst;
    }

    /// The next event with a finding after an event, or the first one when there is none.
    Optional<Integer> markedAfter(int index) {
        if (marked.length == 0) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(marked, index + 1);
        int place = found < 0 ? -found - 1 : found;
        return Optional.of(marked[place % marked.length]);
    }

    /// The event before (-1) or after (1) in the same lane.
    Optional<Integer> along(int index, int step) {
        int lane = event(index).lane();
        int place = placeInLane(index) + step;
        return place < 0 || place >= byLane[lane].length ? Optional.empty() : Optional.of(byLane[lane][place]);
    }

    /// The event nearest in time in the next lane above (-1) or below (1) that has any.
    Optional<Integer> across(int index, int step) {
        for (int lane = event(index).lane() + step; lane >= 0 && lane < byLane.length; lane += step) {
            if (byLane[lane].length > 0) {
                return Optional.of(nearest(lane, at(index)));
            }
        }
        return Optional.empty();
    }

    /// The event nearest to a moment, in any lane.
    Optional<Integer> nearest(double moment) {
        if (isEmpty()) {
            return Optional.empty();
        }
        int after = Math.min(from(at, moment), at.length - 1);
        int before = Math.max(after - 1, 0);
        return Optional.of(moment - at[before] < at[after] - moment ? before : after);
    }

    private int nearest(int lane, double moment) {
        var times = timesByLane[lane];
        int after = Math.min(from(times, moment), times.length - 1);
        int before = Math.max(after - 1, 0);
        return byLane[lane][moment - times[before] < times[after] - moment ? before : after];
    }

    /// A window in which an event stands apart from its neighbours in the lane, no wider than `now`.
    Window revealing(int index, Window now) {
        double gap = Math.min(
                along(index, -1).map(before -> at[index] - at[before]).orElse(Long.MAX_VALUE),
                along(index, 1).map(after -> at[after] - at[index]).orElse(Long.MAX_VALUE));
        double wanted = Math.clamp(gap * 20, 600_000, Math.max(600_000, now.span()));
        return now.zoomed(wanted / now.span(), at(index)).around(at(index));
    }

    /// A window with a genuine mail and its twin in the middle of it.
    Window showing(Twin twin) {
        double first = Math.min(at(twin.genuine()), at(twin.altered()));
        double last = Math.max(at(twin.genuine()), at(twin.altered()));
        double room = Math.max(300_000, last - first) * 0.4;
        return new Window(first - room, last + room);
    }

    /// The latest twins: what is asked about is what happened last.
    Optional<Twin> latestTwin() {
        return twins.stream().max(Comparator.comparingInt(Twin::altered));
    }

    List<Lane> lanesOf(List<Integer> indexes) {
        var named = new ArrayList<Lane>();
        indexes.forEach(lane -> named.add(lanes().get(lane)));
        return named;
    }

    /// How many of the sorted times are before a moment.
    static int from(long[] sorted, double moment) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

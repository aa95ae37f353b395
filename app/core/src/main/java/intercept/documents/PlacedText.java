package intercept.documents;

import java.util.ArrayList;
import java.util.List;

/// A text put together of cells, which knows where each of its characters stands.
final class PlacedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /// Characters of one cell.
    record Stretch(Cell cell, int start, int end) {
        boolean shares(Stretch other) {
            return cell == other.cell && start < other.end && other.start < end;
        }
    }

    /// The page line by line.
    static PlacedText lines(Layout layout) {
        var text = new PlacedText();
        int line = -1;
        for (var cell : layout.cells()) {
            text.add(cell, cell.line() == line ? ' ' : '\n');
            line = cell.line();
        }
        return text;
    }

    /// The page column by column: what wraps within a column is together.
    static PlacedText columns(Layout layout) {
        var text = new PlacedText();
        layout.columns().forEach(column -> column.forEach(cell -> text.add(cell, '\n')));
        return text;
    }

    private void add(Cell cell, char gap) {
        if (!text.isEmpty()) {
            text.append(gap);
        }
        starts.add(text.length());
        cells.add(cell);
        text.append(cell.printed());
    }

    String text() {
        return text.toString();
    }

    /// Where the characters from `from` to `to` stand, cell by cell.
    List<Stretch> stretches(int from, int to) {
        var stretches = new ArrayList<Stretch>();
        int at = java.util.Collections.binarySearch(starts, from);
        for (int i = Math.max(0, at < 0 ? -at - 2 : at); i < cells.size() && starts.get(i) < to; i++) {
            int start = Math.max(0, from - starts.get(i));
            int end = Math.min(cells.get(i).text().length(), to - starts.get(i));
            if (start < end) {
                stretches.add(new Stretch(cells.get(i), start, end));
            }
        }
        return stretches;
    }
}

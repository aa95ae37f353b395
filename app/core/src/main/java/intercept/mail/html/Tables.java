package intercept.mail.html;

import java.util.ArrayList;
import java.util.List;

/// Tells tables that say something from those that only place things, and dissolves the latter.
final class Tables {

    private Tables() {}

    /// The table, or the blocks in it where it has only one column worth the name.
    static List<Block> blocks(List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean placesOnly = rows.stream().allMatch(row -> filled(row) <= 1);
        if (placesOnly) {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .toList();
        }
        return List.of(new Block.Table(withoutEmptyColumns(rows)));
    }

    private static long filled(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.blocks().isEmpty()).count();
    }

    private static List<Block.Row> withoutEmptyColumns(List<Block.Row> rows) {
        int columns = rows.getFirst().cells().size();
        boolean even = rows.stream()
                .allMatch(row ->
                        row.cells().size() == columns && row.cells().stream().allMatch(cell -> cell.columns() == 1));
        if (!even) {
            return rows;
        }
        var kept = new ArrayList<Integer>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            if (rows.stream().anyMatch(row -> !row.cells().get(at).blocks().isEmpty())) {
                kept.add(column);
            }
        }
        return rows.stream()
                .map(row -> new Block.Row(kept.stream().map(row.cells()::get).toList()))
                .toList();
    }
}

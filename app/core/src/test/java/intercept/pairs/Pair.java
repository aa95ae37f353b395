package intercept.pairs;

import intercept.compare.Lineage.Verdict;
import java.util.List;
import java.util.Set;

/// Two invoices, and what truly differs.
///
/// @param name short, for a table and for file names
/// @param isNative whether the pages hold text; otherwise they are scans
/// @param lineage what may be said about where the disputed file came from
record Pair(
        String name,
        boolean isNative,
        byte[] genuine,
        byte[] disputed,
        List<TrueChange> changes,
        Set<Verdict> lineage) {

    Pair {
        changes = List.copyOf(changes);
        lineage = Set.copyOf(lineage);
    }
}

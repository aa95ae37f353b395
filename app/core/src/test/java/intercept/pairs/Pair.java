package intercept.pairs;

import intercept.compare.Lineage.Verdict;
import java.util.List;
import java.util.Set;

/// Two invoices, and what truly differs.
///
/// @param name short, for a table and for file names
/// @param isNative whether the pages hold text; otherwise they are scans
/// @param moves whether something stands elsewhere and is otherwise the same; saying so is no false alarm
/// @param lineage what may be said about where the disputed file came from
@SuppressWarnings("ArrayRecordComponent") // files, compared by nobody
public record Pair(
        String name,
        boolean isNative,
        byte[] genuine,
        byte[] disputed,
        List<TrueChange> changes,
        boolean moves,
        Set<Verdict> lineage) {

    public Pair {
        changes = List.copyOf(changes);
        lineage = Set.copyOf(lineage);
    }

    static Pair of(String name, Printed genuine, Printed disputed, List<TrueChange> changes, Verdict... lineage) {
        return new Pair(name, true, genuine.bytes(), disputed.bytes(), changes, false, Set.of(lineage));
    }

    Pair moving() {
        return new Pair(name, isNative, genuine, disputed, changes, true, lineage);
    }

    Pair scanned() {
        return new Pair(name, false, genuine, disputed, changes, moves, lineage);
    }
}

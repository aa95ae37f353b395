package intercept.identity.lookalike;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Endings under which look-alikes are registered, from the file `endings.txt`.
final class Endings {

    private static final Map<String, List<String>> SECTIONS = WordList.read("endings.txt");

    /// All, the likeliest first.
    static final List<String> ALL = List.copyOf(new LinkedHashSet<>(
            SECTIONS.values().stream().flatMap(Collection::stream).toList()));

    private static final Set<String> COMMON = new HashSet<>(ALL.subList(0, 10));

    private Endings() {}

    /// Whether a reader expects a company under it.
    static boolean isCommon(String ending) {
        return COMMON.contains(ending);
    }
}

package intercept.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Takes away characters that are painted twice to look bold or to cast a shadow.
final class Doubles {

    private static final float CELL = 2;

    private Doubles() {}

    /// The glyphs without those that another one repeats at the same place; the one on top stays.
    static List<Glyph> removed(List<Glyph> glyphs) {
        var places = new HashMap<Long, Glyph>(glyphs.size() * 2);
        var gone = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            float reach = Math.min(1, 0.12f * glyph.size());
            for (var key : keys(glyph, reach)) {
                var earlier = places.get(key);
                if (earlier != null && repeats(earlier, glyph, reach)) {
                    gone.add(earlier);
                    break;
                }
            }
            places.put(key(glyph, 0, 0), glyph);
        }
        if (gone.isEmpty()) {
            return glyphs;
        }
        var unwanted = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<Glyph, Boolean>());
        unwanted.addAll(gone);
        return glyphs.stream().filter(glyph -> !unwanted.contains(glyph)).toList();
    }

    private static boolean repeats(Glyph earlier, Glyph later, float reach) {
        return earlier.text().equals(later.text())
                && Math.abs(earlier.left() - later.left()) <= reach
                && Math.abs(earlier.top() - later.top()) <= reach
                && Math.abs(earlier.size() - later.size()) < 0.1f * later.size();
    }

    private static List<Long> keys(Glyph glyph, float reach) {
        return List.of(
                key(glyph, -reach, -reach),
                key(glyph, reach, -reach),
                key(glyph, -reach, reach),
                key(glyph, reach, reach));
    }

    private static Long key(Glyph glyph, float dx, float dy) {
        long x = (long) Math.floor((glyph.left() + dx) / CELL);
        long y = (long) Math.floor((glyph.top() + dy) / CELL);
        return (x * 1_000_003 + y) * 1_000_003 + glyph.text().hashCode();
    }
}

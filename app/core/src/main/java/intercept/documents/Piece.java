package intercept.documents;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Glyphs side by side on one line of writing: a word, or a part of one.
final class Piece {

    private final List<Glyph> glyphs = new ArrayList<>();
    private float start = Float.MAX_VALUE;
    private float end = -Float.MAX_VALUE;

    void add(Glyph glyph) {
        glyphs.add(glyph);
        start = Math.min(start, glyph.start());
        end = Math.max(end, glyph.end());
    }

    void add(Piece other) {
        other.glyphs.forEach(this::add);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Glyph first() {
        return glyphs.getFirst();
    }

    Glyph last() {
        return glyphs.getLast();
    }

    float start() {
        return start;
    }

    float end() {
        return end;
    }

    float base() {
        return first().base();
    }

    float size() {
        return first().size();
    }

    /// Upper edge, seen along the line of writing.
    float above() {
        return base() - 0.75f * size();
    }

    /// Lower edge, seen along the line of writing.
    float below() {
        return base() + 0.2f * size();
    }

    boolean isBlank() {
        return first().isBlank();
    }

    Word word(int line) {
        var box = glyphs.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
        var most = most();
        return new Word(
                Writing.logical(glyphs),
                box,
                line,
                most.font().name(),
                most.font().subsetTag(),
                most.size(),
                most.colour());
    }

    /// The glyph that looks as most others do.
    private Glyph most() {
        var first = first();
        boolean same = glyphs.stream()
                .allMatch(glyph -> glyph.font().equals(first.font()) && glyph.colour() == first.colour());
        if (same) {
            return first;
        }
        var counts = new HashMap<Long, Integer>();
        var best = first;
        int most = 0;
        for (var glyph : glyphs) {
            int count = counts.merge(glyph.font().hashCode() * 31L + glyph.colour(), 1, Integer::sum);
            if (count > most) {
                most = count;
                best = glyph;
            }
        }
        return best;
    }
}

package intercept.documents;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Makes words and lines of glyphs.
final class WordMaker {

    private static final float GAP = 0.105f;
    private static final float WIDE_SCRIPT_GAP = 0.25f;

    private WordMaker() {}

    /// Words with the numbers of their lines, in the order of reading.
    static List<Word> words(List<Glyph> glyphs) {
        var words = new ArrayList<Word>();
        int number = 0;
        for (var line : lines(glyphs)) {
            for (var word : line) {
                words.add(numbered(word, number));
            }
            number++;
        }
        return words;
    }

    /// Lines of words. Horizontal writing comes first.
    static List<List<Word>> lines(List<Glyph> glyphs) {
        var directions = new TreeMap<Short, List<Glyph>>();
        glyphs.forEach(glyph -> directions
                .computeIfAbsent(glyph.angle(), _ -> new ArrayList<>())
                .add(glyph));
        var lines = new ArrayList<List<Word>>();
        for (var direction : directions.values()) {
            var rows = rows(pieces(Doubles.removed(direction)));
            var placed = new ArrayList<List<Piece>>();
            rows.forEach(row -> placed.add(joined(row)));
            for (var row : Columns.ordered(placed)) {
                var line = row.stream().map(piece -> piece.word(0)).toList();
                lines.add(Writing.ordered(line));
            }
        }
        return lines;
    }

    private static Word numbered(Word word, int line) {
        return new Word(word.text(), word.box(), line, word.font(), word.subsetTag(), word.size(), word.colour());
    }

    /// Glyphs that follow each other both in the file and on the page.
    private static List<Piece> pieces(List<Glyph> glyphs) {
        var pieces = new ArrayList<Piece>();
        for (var glyph : glyphs) {
            boolean goesOn = !pieces.isEmpty() && continues(pieces.getLast(), glyph);
            if (!goesOn) {
                pieces.add(new Piece());
            }
            pieces.getLast().add(glyph);
        }
        return pieces;
    }

    private static boolean continues(Piece piece, Glyph glyph) {
        var last = piece.last();
        if (last.isBlank() || glyph.isBlank()) {
            return false;
        }
        float size = Math.min(last.size(), glyph.size());
        float gap = glyph.start() - last.end() - last.tracking();
        return Math.abs(glyph.base() - last.base()) < 0.1f * size
                && Math.max(last.size(), glyph.size()) < 1.6f * size
                && gap < widest(last, glyph) * size
                && gap > -0.4f * size;
    }

    private static float widest(Glyph left, Glyph right) {
        return Script.isWide(left.text()) && Script.isWide(right.text()) ? WIDE_SCRIPT_GAP : GAP;
    }

    /// Pieces that stand on one line of writing.
    private static List<List<Piece>> rows(List<Piece> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::base).thenComparingDouble(Piece::start));
        var rows = new ArrayList<List<Piece>>();
        for (var piece : sorted) {
            var row = row(rows, piece);
            row.add(piece);
        }
        rows.removeIf(row -> row.stream().allMatch(Piece::isBlank));
        return rows;
    }

    private static List<Piece> row(List<List<Piece>> rows, Piece piece) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 6); i--) {
            var row = rows.get(i);
            if (together(row.getLast(), piece) && together(row.getFirst(), piece)) {
                return row;
            }
        }
        var fresh = new ArrayList<Piece>();
        rows.add(fresh);
        return fresh;
    }

    private static boolean together(Piece one, Piece other) {
        float shared = Math.min(one.below(), other.below()) - Math.max(one.above(), other.above());
        return shared > 0.6f * 0.95f * Math.min(one.size(), other.size());
    }

    /// The pieces of a row from left to right, put together to words and parted where the script changes.
    private static List<Piece> joined(List<Piece> row) {
        row.sort(Comparator.comparingDouble(Piece::start));
        var words = new ArrayList<Piece>();
        boolean parted = true;
        for (var piece : row) {
            if (piece.isBlank()) {
                parted |= words.isEmpty() || middle(piece) > words.getLast().end() - 0.1f * piece.size();
                continue;
            }
            if (parted || !touches(words.getLast(), piece)) {
                words.add(new Piece());
            }
            words.getLast().add(piece);
            parted = false;
        }
        return words.stream().flatMap(word -> Script.parts(word).stream()).toList();
    }

    private static float middle(Piece piece) {
        return (piece.start() + piece.end()) / 2;
    }

    private static boolean touches(Piece left, Piece right) {
        float size = Math.min(left.size(), right.size());
        float gap = right.start() - left.end() - left.last().tracking();
        return gap < widest(left.last(), right.first()) * size && gap > -1.5f * size;
    }

    /// The box around all.
    static Box around(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    }
}

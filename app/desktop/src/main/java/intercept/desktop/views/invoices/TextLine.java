package intercept.desktop.views.invoices;

import intercept.documents.PageContent;
import intercept.documents.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A line of both texts beside each other.
sealed interface TextLine {

    /// Which pages the lines below stand on; 0 where there is none.
    record Head(int genuine, int disputed) implements TextLine {}

    /// @param equal whether both say the same
    record Both(List<Piece> genuine, List<Piece> disputed, boolean equal) implements TextLine {}

    /// Words in a row that all changed, or that all stayed.
    record Piece(String text, boolean changed) {}

    /// Two pages line by line.
    static List<TextLine> of(List<List<String>> genuine, List<List<String>> disputed) {
        var lines = new ArrayList<TextLine>();
        for (var pair : Alignment.of(genuine, disputed, List::equals)) {
            var left = at(genuine, pair.left());
            var right = at(disputed, pair.right());
            lines.add(pair.equal() ? new Both(whole(left, false), whole(right, false), true) : words(left, right));
        }
        return lines;
    }

    /// The words of a page line by line.
    static List<List<String>> words(PageContent page) {
        return page.lines().stream()
                .map(line -> line.stream().map(Word::text).toList())
                .toList();
    }

    private static List<String> at(List<List<String>> lines, OptionalInt place) {
        return place.isPresent() ? lines.get(place.getAsInt()) : List.of();
    }

    private static List<Piece> whole(List<String> words, boolean changed) {
        return words.isEmpty() ? List.of() : List.of(new Piece(String.join(" ", words), changed));
    }

    private static TextLine words(List<String> left, List<String> right) {
        var pairs = Alignment.of(left, right, String::equals);
        if (pairs.stream().noneMatch(Alignment.Pair::equal)) {
            return new Both(whole(left, true), whole(right, true), false);
        }
        var genuine = new ArrayList<Piece>();
        var disputed = new ArrayList<Piece>();
        for (var pair : pairs) {
            pair.left().ifPresent(place -> genuine.add(new Piece(left.get(place), !pair.equal())));
            pair.right().ifPresent(place -> disputed.add(new Piece(right.get(place), !pair.equal())));
        }
        return new Both(joined(genuine), joined(disputed), false);
    }

    private static List<Piece> joined(List<Piece> words) {
        var runs = new ArrayList<List<Piece>>();
        for (var word : words) {
            if (runs.isEmpty() || runs.getLast().getFirst().changed() != word.changed()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(word);
        }
        return runs.stream()
                .map(run -> new Piece(
                        run.stream().map(Piece::text).collect(Collectors.joining(" ")),
                        run.getFirst().changed()))
                .toList();
    }
}

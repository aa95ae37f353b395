package intercept.compare;

import intercept.model.document.InvoiceField;
import java.util.List;
import java.util.Optional;

/// Writes changed words down as changes. Words that stand where a field stands on either side are of its kind.
final class WordsChanged {

    private static final int LONG = 2000;

    private WordsChanged() {}

    static Change change(TextChanges.Found found, List<InvoiceField> genuine, List<InvoiceField> disputed) {
        var field =
                FieldChanges.touched(disputed, found.second()).or(() -> FieldChanges.touched(genuine, found.first()));
        return new Change(
                field.map(one -> FieldDetail.kind(one.kind())).orElse(Change.Kind.TEXT),
                found.first().map(Piece::place),
                found.second().map(Piece::place),
                printed(found.first()),
                printed(found.second()),
                field.map(one -> Saying.of("field." + one.kind().name())).orElse(Saying.NOTHING));
    }

    static Change moved(WordAlignment alignment, WordAlignment.Block block) {
        var from = new Piece(alignment.first(), block.first(), block.first() + block.length());
        var to = new Piece(alignment.second(), block.second(), block.second() + block.length());
        return new Change(
                Change.Kind.MOVED,
                Optional.of(from.place()),
                Optional.of(to.place()),
                from.printed(),
                to.printed(),
                Saying.NOTHING);
    }

    private static String printed(Optional<Piece> piece) {
        var text = piece.map(Piece::printed).orElse("");
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }
}

package intercept.compare;

import intercept.model.document.InvoiceField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes changed words down as changes. Words that stand where a field stands on either side are of its kind.
final class WordsChanged {

    private static final int LONG = 2000;
    private static final Pattern BANK = Pattern.compile("(?:銀行|信用金庫|信用組合|労働金庫|農業協同組合|農協)$");

    private static final Pattern MARK = Pattern.compile("[:：](?=.)");

    private WordsChanged() {}

    /// @param changed fields; where the same value is printed once more, it is of the same kind
    static Change change(
            TextChanges.Found found,
            List<InvoiceField> genuine,
            List<InvoiceField> disputed,
            List<FieldChanges.Pair> changed) {
        var field = FieldChanges.touched(disputed, found.second())
                .or(() -> FieldChanges.touched(genuine, found.first()))
                .map(InvoiceField::kind)
                .map(kind -> isBank(kind, found) ? InvoiceField.Kind.BANK : kind)
                .or(() -> again(found, changed));
        var kind = field.map(FieldDetail::kind).orElse(isAmount(found) ? Change.Kind.AMOUNT : Change.Kind.TEXT);
        var before = printed(found.first());
        var after = printed(found.second());
        // The mark behind a label that runs into its value is the label's.
        boolean marked = MARK.matcher(before).lookingAt() && MARK.matcher(after).lookingAt();
        return new Change(
                kind,
                found.first().map(Piece::place),
                found.second().map(Piece::place),
                marked ? before.substring(1) : before,
                marked ? after.substring(1) : after,
                field.map(one -> Saying.of("field." + one.name())).orElse(Saying.NOTHING));
    }

    /// Money that is no field of the invoice, such as the price in a row of its table.
    private static boolean isAmount(TextChanges.Found found) {
        return Money.isWritten(printed(found.first())) && Money.isWritten(printed(found.second()));
    }

    /// In a Japanese account the bank's name stands first.
    private static boolean isBank(InvoiceField.Kind kind, TextChanges.Found found) {
        return kind == InvoiceField.Kind.ACCOUNT
                && (BANK.matcher(printed(found.first())).find()
                        || BANK.matcher(printed(found.second())).find());
    }

    private static Optional<InvoiceField.Kind> again(TextChanges.Found found, List<FieldChanges.Pair> changed) {
        var before = Letters.of(printed(found.first()));
        var after = Letters.of(printed(found.second()));
        return changed.stream()
                .filter(pair -> before.equals(Letters.of(pair.first().printed()))
                        && after.equals(Letters.of(pair.second().printed())))
                .findFirst()
                .map(FieldChanges.Pair::kind);
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

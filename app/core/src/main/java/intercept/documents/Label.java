package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.util.Optional;

/// What invoices call one of their facts.
///
/// @param kind absent where the words are known to mean something that is no field
/// @param weight 1 to 3; of several amounts or dates the heaviest counts
/// @param language such as `de`
/// @param alone whether it is a label only before a colon or at the end of its cell
/// @param first whether it is a label only at the beginning of its cell
record Label(Optional<Kind> kind, int weight, String language, boolean alone, boolean first) {

    boolean isEastAsian() {
        return language.equals("ja") || language.equals("zh");
    }

    /// A label in a cell.
    ///
    /// @param start in the cell's text
    record Place(Label label, int start, int end) {
        boolean is(Kind kind) {
            return label.kind().filter(kind::equals).isPresent();
        }
    }
}

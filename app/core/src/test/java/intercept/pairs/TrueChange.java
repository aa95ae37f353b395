package intercept.pairs;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import java.util.Optional;
import java.util.Set;

/// A difference that is there because the generator made it.
///
/// @param kinds as what it may be reported
/// @param genuine where it stands in the genuine document; absent where it is not there
/// @param before as printed; empty for pictures and insertions
/// @param whole the account that this value is a part of, where one is printed in parts (sort code and number): a
///     report about the account as a whole will do
record TrueChange(
        Set<Kind> kinds,
        Optional<Place> genuine,
        Optional<Place> disputed,
        String before,
        String after,
        Optional<TrueChange> whole) {

    TrueChange(Set<Kind> kinds, Optional<Place> genuine, Optional<Place> disputed, String before, String after) {
        this(kinds, genuine, disputed, before, after, Optional.empty());
    }

    /// Whether it is a field that says how to pay, how much, by when or for what.
    boolean isField() {
        return kinds.stream().anyMatch(kind -> switch (kind) {
            case IBAN, BIC, ACCOUNT, AMOUNT, DATE, REFERENCE, NAME, CONTACT -> true;
            case TEXT, IMAGE, MOVED, PAGE_INSERTED, PAGE_REMOVED, HIDDEN_TEXT, EMBEDDED_DATA -> false;
        });
    }
}

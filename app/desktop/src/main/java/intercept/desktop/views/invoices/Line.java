package intercept.desktop.views.invoices;

import intercept.session.InvoiceFile;
import intercept.session.InvoiceGroup;
import java.util.Optional;
import java.util.OptionalInt;

/// A line of the list.
sealed interface Line {

    /// The document that is meant when the line is paired by hand.
    InvoiceFile file();

    /// An invoice.
    ///
    /// @param count of the pair that says most about it; absent while that is not known
    record Group(InvoiceGroup group, Optional<Survey.Count> count) implements Line {

        OptionalInt changes() {
            return count.map(known -> OptionalInt.of(known.changes())).orElse(OptionalInt.empty());
        }

        /// Whether its files are known not to differ.
        boolean same() {
            boolean one = group.files().size() == 1;
            return one
                    ? file().messages().size() > 1
                    : group.pairs().isEmpty() || changes().equals(OptionalInt.of(0));
        }

        boolean altered() {
            return count.filter(known -> Survey.isAltered(group, known)).isPresent();
        }

        Optional<String> unreadable() {
            return group.files().stream()
                    .flatMap(file -> file.unreadable().stream())
                    .findFirst();
        }

        /// The disputed one of the pair that says most; without a pair its first file.
        @Override
        public InvoiceFile file() {
            return count.map(Survey.Count::pair).or(() -> group.pairs().stream().findFirst()).stream()
                    .flatMap(pair ->
                            group.files().stream().filter(file -> file.sha256().equals(pair.disputed())))
                    .findFirst()
                    .orElse(group.files().getFirst());
        }
    }

    /// One file of the chosen invoice, where it has more than a pair.
    record File(InvoiceGroup group, InvoiceFile file) implements Line {}
}

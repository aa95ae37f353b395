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
    /// @param changes of its first pair; absent while it was not compared
    record Group(InvoiceGroup group, OptionalInt changes) implements Line {

        /// Whether its files are known not to differ.
        boolean same() {
            boolean one = group.files().size() == 1;
            return one ? file().messages().size() > 1 : group.pairs().isEmpty() || changes.equals(OptionalInt.of(0));
        }

        boolean altered() {
            return !group.pairs().isEmpty() && changes.orElse(1) > 0;
        }

        Optional<String> unreadable() {
            return group.files().stream()
                    .flatMap(file -> file.unreadable().stream())
                    .findFirst();
        }

        /// The disputed one of its first pair, else its first file.
        @Override
        public InvoiceFile file() {
            return group.pairs().stream()
                    .flatMap(pair ->
                            group.files().stream().filter(file -> file.sha256().equals(pair.disputed())))
                    .findFirst()
                    .orElse(group.files().getFirst());
        }
    }

    /// One file of the chosen invoice, where it has more than a pair.
    record File(InvoiceGroup group, InvoiceFile file) implements Line {}
}

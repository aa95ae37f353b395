package intercept.desktop.views.invoices;

import intercept.compare.Comparison;
import intercept.model.Standing;
import intercept.session.DocumentPair;
import intercept.session.InvoiceFile;
import java.util.Optional;

/// What the view shows.
sealed interface Shown {

    /// The case has no PDF file.
    record Nothing() implements Shown {}

    /// A file that has no partner yet; it may be unreadable.
    record Single(InvoiceFile file) implements Shown {}

    /// Two files.
    record Pair(DocumentPair pair, InvoiceFile genuine, InvoiceFile disputed, State state) implements Shown {

        Optional<Comparison> comparison() {
            return state instanceof Done done ? Optional.of(done.comparison()) : Optional.empty();
        }

        /// Whether neither can be called the altered one, unless the analyst says so.
        boolean isOfGenuineMails() {
            return genuine.standing() == Standing.GENUINE && disputed.standing() == Standing.GENUINE && !pair.byHand();
        }

        InvoiceFile file(Side side) {
            return side == Side.GENUINE ? genuine : disputed;
        }
    }

    /// How far comparing them is.
    sealed interface State {}

    record Comparing() implements State {}

    record Done(Comparison comparison) implements State {}

    /// @param reason in plain words
    record Failed(String reason) implements State {}

    /// The reader stopped it.
    record Stopped() implements State {}
}

package intercept.desktop.views.messages;

import intercept.desktop.fx.Times;
import intercept.model.Address;
import intercept.session.MessageRow;
import java.util.stream.Collectors;

/// A line of the table as text for the clipboard, with tabs between the columns.
final class RowText {

    private RowText() {}

    static String of(MessageRow row, Times times) {
        return String.join(
                "\t",
                row.date().map(date -> times.exact(date.toInstant())).orElse(""),
                row.from().map(Address::display).orElse(""),
                row.to().stream().map(Address::display).collect(Collectors.joining(", ")),
                row.subject().replaceAll("\\s+", " "),
                row.custodians().stream().map(MessageRow.Holder::custodian).collect(Collectors.joining(", ")));
    }
}

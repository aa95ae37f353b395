package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.document.Box;
import intercept.model.document.InvoiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what an invoice says about its payment.
public final class InvoiceFields {

    private InvoiceFields() {}

    /// @param pages of one document, in order
    public static List<InvoiceField> find(List<PageContent> pages) {
        var fields = new ArrayList<InvoiceField>();
        for (var page : pages) {
            for (var found : PaymentAccounts.find(page.text())) {
                box(page, found).ifPresent(box -> fields.add(field(page, found, box)));
            }
        }
        return List.copyOf(fields);
    }

    private static InvoiceField field(PageContent page, Found found, Box box) {
        var kind =
                found.account().type() == PaymentAccount.Type.IBAN ? InvoiceField.Kind.IBAN : InvoiceField.Kind.ACCOUNT;
        return new InvoiceField(
                kind, found.account().value(), found.quote(), Optional.of(found.account()), page.number(), box);
    }

    private static Optional<Box> box(PageContent page, Found found) {
        int at = 0;
        Optional<Box> box = Optional.empty();
        for (var word : page.words()) {
            int start = page.text().indexOf(word.text(), at);
            at = start + word.text().length();
            if (start < found.at().end() && at > found.at().start()) {
                box = Optional.of(box.map(word.box()::with).orElse(word.box()));
            }
        }
        return box;
    }
}

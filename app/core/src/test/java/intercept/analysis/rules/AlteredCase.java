package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The case of most tests about invoices: a supplier whose mailbox was collected, a customer, the mail that brought the
/// genuine invoice, half an hour later a stranger's with another one, and perhaps mails with earlier invoices.
final class AlteredCase {

    static final Party SUPPLIER = new Party(
            "My Company Ltd", Side.SUPPLIER, List.of("mycompany.example"), Optional.empty(), List.of(KNOWN), List.of());
    static final Party CUSTOMER = TestFacts.customer("customer.example", List.of());

    /// Message 1.
    static final TestMail GENUINE = TestMail.from("Alice Smith <alice@mycompany.example>")
            .to("bob@customer.example")
            .at("2026-08-05T09:15:00Z")
            .id("<genuine@mycompany.example>")
            .subject("Invoice")
            .heldBy("alice@mycompany.example");
    /// Message 2.
    static final TestMail FORGED = TestMail.from("Alice Smith <alice.smith@outlook.test>")
            .to("bob@customer.example")
            .at("2026-08-05T09:52:00Z")
            .id("<forged@outlook.test>")
            .subject("Invoice")
            .heldBy("bob@customer.example");
    /// Instead of the forged one: the supplier sent it and kept it.
    static final TestMail CORRECTION = GENUINE.at("2026-08-05T09:52:00Z").id("<correction@mycompany.example>");

    private AlteredCase() {}

    /// @param earlier invoices that the supplier sent before, a month apart, from January on
    static TestFacts of(TestInvoice genuine, TestInvoice disputed, TestInvoice... earlier) {
        return of(FORGED, genuine, disputed, earlier);
    }

    /// @param mail that brought the second invoice
    static TestFacts of(TestMail mail, TestInvoice genuine, TestInvoice disputed, TestInvoice... earlier) {
        return mails(List.of(GENUINE.invoice(genuine), mail.invoice(disputed)), earlier)
                .reading(earlier)
                .comparing(genuine, disputed);
    }

    /// A stranger's invoice without a genuine twin.
    static TestFacts alone(TestInvoice disputed, TestInvoice... earlier) {
        return alone(FORGED, disputed, earlier);
    }

    /// @param mail that brought it: message 1
    static TestFacts alone(TestMail mail, TestInvoice disputed, TestInvoice... earlier) {
        return mails(List.of(mail.invoice(disputed)), earlier).reading(earlier).reading(disputed);
    }

    private static TestFacts mails(List<TestMail> mails, TestInvoice... earlier) {
        var all = new ArrayList<>(mails);
        for (int i = 0; i < earlier.length; i++) {
            all.add(GENUINE.id("<" + i + "@mycompany.example>")
                    .at("2026-0%d-05T09:00:00Z".formatted(i + 1))
                    .invoice(earlier[i]));
        }
        return TestFacts.of(all.toArray(TestMail[]::new)).with(SUPPLIER).with(CUSTOMER);
    }

    /// Three invoices of the supplier.
    static TestInvoice[] earlier() {
        return new TestInvoice[] {
            TestInvoice.of("INV-1001").created("2026-01-05T08:00:00+01:00"),
            TestInvoice.of("INV-1002").created("2026-02-05T08:00:00+01:00"),
            TestInvoice.of("INV-1003").created("2026-03-05T08:00:00+01:00")
        };
    }

    static List<Finding> findings(Rule rule, CaseFacts facts) {
        return ((Answer.Looked) rule.examine(facts)).findings();
    }

    /// Where the evidence stands: `2 page:1 GB33 …`.
    static List<String> cited(Finding finding) {
        return finding.evidence().stream()
                .map(evidence -> "%d %s %s".formatted(evidence.message(), evidence.locator(), evidence.quote()))
                .toList();
    }

    /// The words that a passage of a document marks in its text.
    static String marked(Evidence evidence, TestInvoice invoice) {
        return ((Evidence.DocumentPassage) evidence).at().of(invoice.page());
    }
}

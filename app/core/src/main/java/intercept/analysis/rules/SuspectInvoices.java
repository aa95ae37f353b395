package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.model.Party;
import intercept.model.PaymentAccount;
import intercept.model.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Invoices in the supplier's name that a stranger sent, or that came with a mail that the analyst disputes. They may
/// have no genuine twin.
final class SuspectInvoices {

    private final CaseFacts facts;
    private final Known known;
    private final List<String> names;

    SuspectInvoices(CaseFacts facts) {
        this.facts = facts;
        known = new Known(facts);
        names = facts.description().parties(Side.SUPPLIER).stream()
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    List<CaseDocument> documents() {
        return facts.caseDocuments().stream()
                .filter(document ->
                        document.facts().isPresent() && !document.messages().isEmpty())
                .filter(document -> isByStranger(document) ? namesSupplier(document) : isDisputed(document))
                .toList();
    }

    /// Whether a stranger sent it, or it is disputed; whatever it says.
    boolean isSuspect(CaseDocument document) {
        return !document.messages().isEmpty() && (isByStranger(document) || isDisputed(document));
    }

    /// Whether nobody known sent it first.
    boolean isByStranger(CaseDocument document) {
        return known.authorsParty(AlteredInvoices.first(document)).isEmpty();
    }

    boolean isDisputed(CaseDocument document) {
        return known.isDisputed(AlteredInvoices.first(document));
    }

    /// Whether it names an account that is known to be good, perhaps among others.
    static boolean namesKnownAccount(CaseDocument document, AccountRegister register) {
        return accounts(document).anyMatch(register::knows);
    }

    /// Whether it names accounts, and all of them are known to be good.
    static boolean namesOnlyKnownAccounts(CaseDocument document, AccountRegister register) {
        return AlteredInvoices.account(document).isPresent()
                && accounts(document).allMatch(register::knows);
    }

    private static Stream<PaymentAccount> accounts(CaseDocument document) {
        return AlteredInvoices.facts(document).fields().stream().flatMap(field -> field.account().stream());
    }

    private boolean namesSupplier(CaseDocument document) {
        return facts.documents(AlteredInvoices.first(document)).stream()
                .filter(text -> text.sha256().equals(document.sha256()))
                .flatMap(text -> text.pages().stream())
                .map(page -> page.toLowerCase(Locale.ROOT))
                .anyMatch(page -> names.stream().anyMatch(page::contains));
    }
}

package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.compare.Change;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Side;
import intercept.model.TextRange;
import intercept.model.document.DocumentFacts;
import intercept.model.document.InvoiceField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pairs of invoices of which the second pays to another account, and what rules ask about them.
final class AlteredInvoices {

    private final CaseFacts facts;
    private final Known known;
    /// Hashes of the disputed documents of all pairs.
    private final Set<String> altered;
    private final List<CaseDocument> bySupplier;

    AlteredInvoices(CaseFacts facts) {
        this.facts = facts;
        known = new Known(facts);
        altered = pairs().map(pair -> pair.disputed().sha256()).collect(Collectors.toSet());
        bySupplier = facts.caseDocuments().stream()
                .filter(document -> document.facts().isPresent())
                .filter(document -> document.messages().stream().limit(1).anyMatch(this::isGenuine))
                .sorted(Comparator.comparing(
                                (CaseDocument document) -> document.sent().orElse(Instant.MAX))
                        .thenComparing(CaseDocument::sha256))
                .toList();
    }

    /// Pairs that pay to different accounts.
    Stream<ComparedPair> pairs() {
        return all().filter(AlteredInvoices::isAltered);
    }

    /// Pairs of which the disputed document can be shown to a reader.
    Stream<ComparedPair> all() {
        return facts.comparedPairs().stream().filter(pair -> isPlaced(pair.disputed()));
    }

    /// What a rule finds in the pairs of the case; without a pair it cannot look.
    static Answer ask(CaseFacts facts, Function<AlteredInvoices, Stream<Finding>> question) {
        return facts.comparedPairs().isEmpty()
                ? new Answer.NotApplicable("pairs")
                : Answer.of(question.apply(new AlteredInvoices(facts)));
    }

    /// Whether a mail brought it or it lies in the case folder.
    private static boolean isPlaced(CaseDocument document) {
        return !document.messages().isEmpty() || !document.places().isEmpty();
    }

    static boolean isAltered(ComparedPair pair) {
        return pair.comparison().changes().stream().anyMatch(Change::isOfAccount);
    }

    /// The change of the account: an IBAN before a BIC, and both before a national number, as [Change.Kind] names them.
    static Change account(ComparedPair pair) {
        return pair.comparison().changes().stream()
                .filter(Change::isOfAccount)
                .min(Comparator.comparing(Change::kind))
                .orElseThrow();
    }

    /// The mail that brought the document first; nothing for a file that lies in the case folder by itself.
    static Optional<Message> first(CaseDocument document) {
        return document.messages().stream().findFirst();
    }

    static DocumentFacts facts(CaseDocument document) {
        return document.facts().orElseThrow();
    }

    /// What the supplier sent in its own name and nobody disputes, by time.
    Stream<CaseDocument> bySupplier() {
        return bySupplier.stream();
    }

    /// Where a document says to pay to.
    static Optional<InvoiceField> account(CaseDocument document) {
        return facts(document).fields().stream()
                .filter(field -> field.account().isPresent())
                .findFirst();
    }

    /// Whether it is the supplier's own: he keeps the mail that brought it first in a mailbox of his, and nobody
    /// disputes
    /// it.
    boolean isBySupplier(CaseDocument document) {
        return document.messages().stream()
                .limit(1)
                .anyMatch(message -> isGenuine(message) && known.isHeldByItsAuthorsParty(message, facts));
    }

    /// Whether no mail brought it and it was collected from the supplier alone: it may be a correction that he kept.
    boolean isKeptBySupplier(CaseDocument document) {
        return document.messages().isEmpty()
                && !document.custodians().isEmpty()
                && document.custodians().stream()
                        .map(custodian -> known.party(new Address("", custodian)))
                        .allMatch(party ->
                                party.filter(one -> one.role() == Side.SUPPLIER).isPresent());
    }

    /// What the supplier sent before a document, by time, genuine twins included; nothing that is disputed.
    List<CaseDocument> baseline(CaseDocument disputed) {
        var until = disputed.sent();
        return bySupplier()
                .filter(document ->
                        !document.sha256().equals(disputed.sha256()) && !altered.contains(document.sha256()))
                .filter(document -> until.isEmpty()
                        || document.sent()
                                .filter(at -> at.isBefore(until.get()))
                                .isPresent())
                .toList();
    }

    private boolean isGenuine(Message message) {
        return !known.isDisputed(message)
                && known.authorsParty(message)
                        .filter(party -> party.role() == Side.SUPPLIER)
                        .isPresent();
    }

    /// Where a document says how to pay, else its number; its mail, or the file, where it says neither.
    Evidence paymentPassage(CaseDocument document) {
        return account(document)
                .or(() -> facts(document).fields(InvoiceField.Kind.INVOICE_NUMBER).stream()
                        .findFirst())
                .map(field -> passage(document, field.page(), field.printed()))
                .or(() -> first(document)
                        .<Evidence>map(
                                message -> new Evidence.WholeMessage(message.id(), message.sha256(), document.name())))
                .orElseGet(() -> passage(document, 1, ""));
    }

    /// A passage of a document, found again in its text by its words.
    Evidence passage(CaseDocument document, int page, String printed) {
        int shown = Math.max(1, page);
        var at = facts.text(document)
                .filter(text -> page >= 1 && page <= text.pages().size())
                .map(text -> range(text.pages().get(page - 1), printed))
                .orElse(new TextRange(0, 0));
        return first(document)
                .<Evidence>map(
                        message -> new Evidence.DocumentPassage(message.id(), document.sha256(), shown, at, printed))
                .orElseGet(() -> new Evidence.FilePassage(
                        document.sha256(), document.places().getFirst().path(), shown, at, printed));
    }

    /// Where the change stands in the disputed document and in the genuine one.
    List<Evidence> evidence(ComparedPair pair, Change change) {
        var passages = new ArrayList<Evidence>();
        passages.add(passage(pair.disputed(), page(change.disputed()), change.after()));
        if (isPlaced(pair.genuine())) {
            passages.add(passage(pair.genuine(), page(change.genuine()), change.before()));
        }
        return passages;
    }

    Evidence[] evidence(ComparedPair pair) {
        return evidence(pair, account(pair)).toArray(Evidence[]::new);
    }

    /// The first value of a kind; a dash where the document prints none.
    static String value(CaseDocument document, InvoiceField.Kind kind) {
        return facts(document).fields(kind).stream()
                .findFirst()
                .map(InvoiceField::printed)
                .orElse("–");
    }

    private static int page(Optional<Change.Place> place) {
        return place.map(Change.Place::page).orElse(1);
    }

    /// Blanks and line ends do not count.
    private static TextRange range(String text, String printed) {
        var wanted = printed.replaceAll("\\s+", "");
        if (wanted.isEmpty()) {
            return new TextRange(0, 0);
        }
        for (int start = 0; start < text.length(); start++) {
            int end = end(text, start, wanted);
            if (end > start && !Character.isWhitespace(text.charAt(start))) {
                return new TextRange(start, end);
            }
        }
        return new TextRange(0, 0);
    }

    private static int end(String text, int start, String wanted) {
        int at = start;
        int matched = 0;
        while (at < text.length() && matched < wanted.length()) {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c)) {
                if (c != wanted.charAt(matched)) {
                    return -1;
                }
                matched++;
            }
            at++;
        }
        return matched == wanted.length() ? at : -1;
    }
}

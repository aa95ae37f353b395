package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.model.Evidence;
import intercept.model.Message;
import intercept.model.Side;
import intercept.model.TextRange;
import intercept.model.document.InvoiceField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What mails and documents that strangers sent or that are disputed claim about the supplier's invoices, beside what
/// these really say.
final class ClaimedFacts {

    /// A shorter number stands in any text by chance.
    private static final int LEAST_NUMBER = 4;

    private final CaseFacts facts;
    private final AlteredInvoices invoices;
    private final SuspectInvoices suspects;
    private final Known known;
    /// Invoice number -> documents of the supplier that print it.
    private final Map<String, List<CaseDocument>> genuine = new HashMap<>();

    ClaimedFacts(CaseFacts facts) {
        this.facts = facts;
        invoices = new AlteredInvoices(facts);
        suspects = new SuspectInvoices(facts);
        known = new Known(facts);
        for (var document : facts.caseDocuments()) {
            boolean ofSupplier = document.messages().stream()
                    .limit(1)
                    .anyMatch(message -> !known.isDisputed(message)
                            && known.authorsParty(message)
                                    .filter(party -> party.role() == Side.SUPPLIER)
                                    .isPresent());
            if (ofSupplier && document.facts().isPresent()) {
                number(document)
                        .ifPresent(number -> genuine.computeIfAbsent(key(number), _ -> new ArrayList<>())
                                .add(document));
            }
        }
    }

    /// One claim: an invoice number, and the amount with it.
    ///
    /// @param document absent where the mail's body claims it
    /// @param amount as `1234.56`; absent where none is claimed
    /// @param others purchase order and due date that it also names rightly
    record Claim(
            Message message,
            Optional<CaseDocument> document,
            String number,
            Optional<String> amount,
            Set<String> others,
            List<Evidence> evidence) {}

    boolean isByStranger(Claim claim) {
        return known.authorsParty(claim.message()).isEmpty();
    }

    int invoices() {
        return genuine.size();
    }

    boolean knows(String number) {
        return genuine.containsKey(key(number));
    }

    /// The amounts that the supplier's invoices of this number print.
    Set<String> amounts(String number) {
        var amounts = new TreeSet<String>();
        genuine.getOrDefault(key(number), List.of())
                .forEach(document -> AlteredInvoices.facts(document)
                        .fields(InvoiceField.Kind.AMOUNT)
                        .forEach(field -> amounts.add(field.value())));
        return amounts;
    }

    /// What the documents claim; those without an invoice number claim nothing that can be checked.
    List<Claim> byDocuments() {
        var claims = new ArrayList<Claim>();
        for (var document : suspects.documents()) {
            if (number(document).isEmpty()) {
                continue;
            }
            var number = number(document).get();
            var amount = AlteredInvoices.facts(document).fields(InvoiceField.Kind.AMOUNT).stream()
                    .findFirst()
                    .map(InvoiceField::value);
            var evidence = new ArrayList<Evidence>();
            AlteredInvoices.facts(document).fields().stream()
                    .filter(field -> field.kind() == InvoiceField.Kind.INVOICE_NUMBER
                            || field.kind() == InvoiceField.Kind.AMOUNT)
                    .limit(2)
                    .forEach(field -> evidence.add(invoices.passage(document, field.page(), field.printed())));
            claims.add(new Claim(
                    AlteredInvoices.first(document),
                    Optional.of(document),
                    number,
                    amount,
                    others(document, number),
                    evidence));
        }
        return claims;
    }

    /// What the bodies say of the supplier's invoices: number and amount of one, both right. Strangers' mails without
    /// an account are of no interest: they ask for no money.
    List<Claim> byBodies() {
        var claims = new ArrayList<Claim>();
        var withAccount = new TreeSet<Long>();
        facts.accounts().forEach(sighting -> withAccount.add(sighting.message()));
        for (var message : facts.messages()) {
            boolean asksForMoney = known.authorsParty(message).isEmpty() && withAccount.contains(message.id());
            if (!asksForMoney && !known.isDisputed(message)) {
                continue;
            }
            var text = facts.text(message);
            for (var documents : genuine.values()) {
                claim(message, text, documents.getFirst()).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> claim(Message message, String text, CaseDocument document) {
        var fields = AlteredInvoices.facts(document);
        var number = fields.fields(InvoiceField.Kind.INVOICE_NUMBER).getFirst();
        int at = number.value().length() < LEAST_NUMBER ? -1 : text.indexOf(number.printed());
        if (at < 0) {
            return Optional.empty();
        }
        return fields.fields(InvoiceField.Kind.AMOUNT).stream()
                .filter(field -> stands(text, field.value()))
                .findFirst()
                .map(amount -> new Claim(
                        message,
                        Optional.empty(),
                        number.value(),
                        Optional.of(amount.value()),
                        Set.of(),
                        List.of(Proof.body(
                                message,
                                text,
                                new TextRange(at, at + number.printed().length())))));
    }

    /// Whether a text has an amount, however its thousands and cents are parted.
    private static boolean stands(String text, String amount) {
        var digits = amount.replaceAll("\\D", "");
        return text.replaceAll("(?<=\\d)[.,' \\u00A0\\u202F’](?=\\d)", "").contains(digits);
    }

    private Set<String> others(CaseDocument document, String number) {
        var others = new TreeSet<String>();
        for (var kind : List.of(InvoiceField.Kind.ORDER_NUMBER, InvoiceField.Kind.DUE_DATE)) {
            for (var field : AlteredInvoices.facts(document).fields(kind)) {
                boolean right = genuine.getOrDefault(key(number), List.of()).stream()
                        .flatMap(other -> AlteredInvoices.facts(other).fields(kind).stream())
                        .anyMatch(other -> other.value().equals(field.value()));
                if (right) {
                    others.add(field.printed());
                }
            }
        }
        return others;
    }

    private static Optional<String> number(CaseDocument document) {
        return AlteredInvoices.facts(document).fields(InvoiceField.Kind.INVOICE_NUMBER).stream()
                .findFirst()
                .map(InvoiceField::value);
    }

    private static String key(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

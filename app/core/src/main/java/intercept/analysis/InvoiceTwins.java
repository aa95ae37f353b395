package intercept.analysis;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Message;
import intercept.model.PaymentAccount;
import intercept.model.Side;
import intercept.model.Standing;
import intercept.model.document.DocumentFacts;
import intercept.model.document.InvoiceField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Groups the documents of a case that are one invoice, and proposes which of them is genuine.
///
/// One invoice are files that print the same invoice number, and files without a number that look like one of them or
/// have nearly its facts. Genuine is, in this order: what came with a mail that is held for genuine, what names a known
/// account, what a party sent, what was sent first.
public final class InvoiceTwins {

    /// Of 256 bits. Two scans of one page differ in about 20, two invoices of one template in more.
    private static final int ALIKE = 26;

    private final CaseDescription description;
    private final Function<Message, Optional<Standing>> standing;
    private final Set<String> knownAccounts;

    /// @param standing what a mail is held for, as far as somebody said or a rule found
    public InvoiceTwins(CaseDescription description, Function<Message, Optional<Standing>> standing) {
        this.description = description;
        this.standing = standing;
        knownAccounts = new HashSet<>();
        description.parties().forEach(party -> party.accounts().forEach(account -> knownAccounts.add(plain(account))));
    }

    /// One invoice.
    ///
    /// @param title its number, else a file name
    /// @param documents the proposed genuine one first, the others by time
    public record Group(String title, List<CaseDocument> documents) {}

    /// By title.
    public List<Group> groups(List<CaseDocument> documents) {
        var byNumber = new TreeMap<String, List<CaseDocument>>();
        var unnumbered = new ArrayList<CaseDocument>();
        for (var document : documents) {
            var number = number(document);
            if (number.isPresent()) {
                byNumber.computeIfAbsent(key(number.get()), _ -> new ArrayList<>())
                        .add(document);
            } else {
                unnumbered.add(document);
            }
        }
        var groups = new ArrayList<List<CaseDocument>>(byNumber.values());
        for (var document : unnumbered) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> isOne(document, other)))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(document), () -> groups.add(new ArrayList<>(List.of(document))));
        }
        return groups.stream()
                .map(this::group)
                .sorted(Comparator.comparing(Group::title))
                .toList();
    }

    private Group group(List<CaseDocument> documents) {
        var sorted = documents.stream()
                .sorted(Comparator.comparingInt(this::doubt)
                        .thenComparing(document -> sent(document).orElse(Instant.MAX))
                        .thenComparing(CaseDocument::sha256))
                .toList();
        var title = sorted.stream()
                .map(InvoiceTwins::number)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> sorted.getFirst().name());
        return new Group(title, sorted);
    }

    /// The smaller, the more it is the genuine one.
    private int doubt(CaseDocument document) {
        if (document.facts().isEmpty()) {
            return 9;
        }
        int doubt = switch (standing(document)) {
            case GENUINE -> 0;
            case NEUTRAL -> 2;
            case DISPUTED -> 5;
        };
        boolean known = accounts(document).anyMatch(knownAccounts::contains);
        boolean byParty = document.messages().stream()
                .limit(1)
                .anyMatch(message -> message.author().filter(this::belongs).isPresent());
        return doubt + (known ? 0 : 2) + (byParty ? 0 : 1);
    }

    /// Genuine as soon as one genuine mail carries it: then it was not altered on the way.
    public Standing standing(CaseDocument document) {
        var all = new HashSet<Standing>();
        document.messages().forEach(message -> standing.apply(message).ifPresent(all::add));
        if (all.contains(Standing.GENUINE)) {
            return Standing.GENUINE;
        }
        return all.contains(Standing.DISPUTED) ? Standing.DISPUTED : Standing.NEUTRAL;
    }

    private static Stream<String> accounts(CaseDocument document) {
        return document.facts().stream()
                .flatMap(facts -> facts.fields().stream())
                .flatMap(field -> field.account().stream())
                .map(PaymentAccount::value)
                .map(InvoiceTwins::plain);
    }

    private boolean belongs(Address author) {
        return description.parties().stream()
                .filter(party -> party.role() == Side.SUPPLIER)
                .anyMatch(party -> party.domains().stream()
                        .anyMatch(domain -> author.domain().equalsIgnoreCase(domain)
                                || author.domain().endsWith("." + domain.toLowerCase(Locale.ROOT))));
    }

    /// When it was first sent.
    static Optional<Instant> sent(CaseDocument document) {
        return document.messages().stream()
                .map(Message::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> number(CaseDocument document) {
        return document.facts()
                .flatMap(facts ->
                        facts.fields(InvoiceField.Kind.INVOICE_NUMBER).stream().findFirst())
                .map(InvoiceField::value);
    }

    private static boolean isOne(CaseDocument one, CaseDocument other) {
        if (one.facts().isEmpty() || other.facts().isEmpty()) {
            return false;
        }
        return one.looks().distance(other.looks()) <= ALIKE
                && (scan(one)
                        || scan(other)
                        || sameFacts(one.facts().get(), other.facts().get()));
    }

    private static boolean scan(CaseDocument document) {
        return document.facts().filter(DocumentFacts::isScan).isPresent();
    }

    /// The amount and the dates are equal, as far as both print them, and there is at least one of them.
    private static boolean sameFacts(DocumentFacts one, DocumentFacts other) {
        var mine = compared(one);
        var theirs = compared(other);
        var shared = new HashSet<>(mine.keySet());
        shared.retainAll(theirs.keySet());
        return !shared.isEmpty() && shared.stream().allMatch(kind -> Objects.equals(mine.get(kind), theirs.get(kind)));
    }

    private static Map<InvoiceField.Kind, String> compared(DocumentFacts facts) {
        var values = new HashMap<InvoiceField.Kind, String>();
        for (var kind : List.of(InvoiceField.Kind.AMOUNT, InvoiceField.Kind.INVOICE_DATE, InvoiceField.Kind.DUE_DATE)) {
            facts.fields(kind).stream().findFirst().ifPresent(field -> values.put(kind, field.value()));
        }
        return values;
    }

    private static String key(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String plain(String account) {
        return account.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}

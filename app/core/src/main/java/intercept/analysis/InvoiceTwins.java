package intercept.analysis;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Message;
import intercept.model.PartyBook;
import intercept.model.PaymentAccount;
import intercept.model.Side;
import intercept.model.Standing;
import intercept.model.document.DocumentFacts;
import intercept.model.document.InvoiceField;
import intercept.model.document.PdfStructure;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Groups the documents of a case that are one invoice, and proposes which of them is genuine.
///
/// One invoice are files that print the same invoice number, and files without a number that look like one of them, or
/// have nearly its words, and contradict none of its facts. Genuine is, in this order: what another one of them was
/// made from, what came with a mail that is held for genuine, what names a known account, what the supplier sent or
/// kept, what was sent first, what was written first.
public final class InvoiceTwins {

    /// Of 256 bits. Two scans of one page differ in about 20, two invoices of one template in more.
    private static final int ALIKE = 26;
    /// Of the words that two documents have; a changed account in a short invoice is five of fifty.
    private static final double SAME_WORDS = 0.75;
    /// More doubt than anything else gives.
    private static final int UNREADABLE = 20;

    private final PartyBook book;
    private final Function<Message, Optional<Standing>> standing;
    private final Set<String> knownAccounts;

    /// @param standing what a mail is held for, as far as somebody said or a rule found
    public InvoiceTwins(CaseDescription description, Function<Message, Optional<Standing>> standing) {
        book = new PartyBook(description.parties());
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
                .sorted(Comparator.comparingInt((CaseDocument document) -> doubt(document, documents))
                        .thenComparing(document -> document.sent().orElse(Instant.MAX))
                        .thenComparing(document -> written(document).orElse(Instant.MAX))
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
    private int doubt(CaseDocument document, List<CaseDocument> all) {
        if (document.facts().isEmpty()) {
            return UNREADABLE;
        }
        int doubt = switch (byMails(document)) {
            case GENUINE -> 0;
            case NEUTRAL -> 2;
            case DISPUTED -> 5;
        };
        boolean known = accounts(document).anyMatch(knownAccounts::contains);
        boolean madeFrom = all.stream().anyMatch(other -> isInside(other, document));
        return doubt + (known ? 0 : 2) + (isBySupplier(document) ? 0 : 1) + (madeFrom ? UNREADABLE / 2 : 0);
    }

    /// What a document of a group is held for: genuine as soon as one genuine mail carries it, since then it was not
    /// altered on the way. For a file that no mail brought, its place in the group decides: genuine is the proposed
    /// one if the supplier keeps it, and disputed what pays to other accounts than that one.
    public Standing standing(Group group, CaseDocument document) {
        var first = group.documents().getFirst();
        if (!document.messages().isEmpty() || group.documents().size() < 2) {
            return byMails(document);
        }
        if (document.equals(first)) {
            return isBySupplier(document) ? Standing.GENUINE : Standing.NEUTRAL;
        }
        var paid = accounts(document).collect(Collectors.toSet());
        var owed = accounts(first).collect(Collectors.toSet());
        return paid.isEmpty() || owed.isEmpty() || paid.equals(owed) ? Standing.NEUTRAL : Standing.DISPUTED;
    }

    /// What a document is to be held against: of the readable ones before it in the group, the one that it was most
    /// likely made from. A supplier sends an invoice again with his reminder; which of both files was altered tells
    /// when and where somebody got it.
    ///
    /// @return nothing for the first, and for what cannot be read
    public Optional<CaseDocument> parent(Group group, CaseDocument document) {
        if (document.facts().isEmpty()) {
            return Optional.empty();
        }
        var before = group.documents().stream()
                .takeWhile(other -> !other.equals(document))
                .filter(other -> other.facts().isPresent())
                .toList();
        var honest = before.stream()
                .filter(other -> standing(group, other) != Standing.DISPUTED)
                .toList();
        return (honest.isEmpty() ? before : honest)
                .stream()
                        .sorted(Comparator.comparingDouble((CaseDocument other) -> -kinship(other, document)))
                        .findFirst();
    }

    /// How much says that one file was made from the other: its bytes are in it, its /ID, its date, its streams.
    private static double kinship(CaseDocument one, CaseDocument other) {
        var mine = one.facts().map(DocumentFacts::structure).orElse(PdfStructure.NONE);
        var theirs = other.facts().map(DocumentFacts::structure).orElse(PdfStructure.NONE);
        var shared = new HashSet<>(mine.streams());
        shared.retainAll(theirs.streams());
        boolean sameId = !mine.id().getFirst().isEmpty()
                && mine.id().getFirst().equals(theirs.id().getFirst());
        boolean sameBirth = mine.created().isPresent() && mine.created().equals(theirs.created());
        return (isInside(one, other) ? 8 : 0)
                + (sameId ? 4 : 0)
                + (sameBirth ? 2 : 0)
                + shared.size() / (mine.streams().size() + 1.0);
    }

    private Standing byMails(CaseDocument document) {
        var all = new HashSet<Standing>();
        document.messages().forEach(message -> standing.apply(message).ifPresent(all::add));
        if (all.contains(Standing.GENUINE)) {
            return Standing.GENUINE;
        }
        return all.contains(Standing.DISPUTED) ? Standing.DISPUTED : Standing.NEUTRAL;
    }

    /// Whether an earlier state of the document is the other one: then the other one was there before it.
    private static boolean isInside(CaseDocument other, CaseDocument document) {
        return !other.sha256().equals(document.sha256())
                && document.facts().stream()
                        .flatMap(facts -> facts.structure().revisions().stream())
                        .anyMatch(revision -> revision.sha256().equals(other.sha256()));
    }

    /// Sent by the supplier, or, where no mail brought it, kept by him.
    private boolean isBySupplier(CaseDocument document) {
        var who = document.messages().isEmpty()
                ? document.custodians().stream().map(custodian -> new Address("", custodian))
                : document.messages().stream().limit(1).flatMap(message -> message.author().stream());
        return who.flatMap(address -> book.of(address).stream()).anyMatch(party -> party.role() == Side.SUPPLIER);
    }

    /// As the file itself says.
    private static Optional<Instant> written(CaseDocument document) {
        return document.facts()
                .map(DocumentFacts::structure)
                .flatMap(structure -> structure.modified().or(structure::created))
                .map(stamp -> stamp.at().toInstant());
    }

    private static Stream<String> accounts(CaseDocument document) {
        return document.facts().stream()
                .flatMap(facts -> facts.fields().stream())
                .flatMap(field -> field.account().stream())
                .map(PaymentAccount::value)
                .map(InvoiceTwins::plain);
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
        var mine = one.facts().get();
        var theirs = other.facts().get();
        if (one.looks().distance(other.looks()) <= ALIKE && (scan(one) || scan(other) || sameFacts(mine, theirs))) {
            return true;
        }
        return mine.wordPrint().similarity(theirs.wordPrint()) >= SAME_WORDS && !contradict(mine, theirs);
    }

    private static boolean scan(CaseDocument document) {
        return document.facts().filter(DocumentFacts::isScan).isPresent();
    }

    /// The amount and the dates are equal, as far as both print them, and there is at least one of them.
    private static boolean sameFacts(DocumentFacts one, DocumentFacts other) {
        var shared = new HashSet<>(compared(one).keySet());
        shared.retainAll(compared(other).keySet());
        return !shared.isEmpty() && !contradict(one, other);
    }

    /// The amount or a date is another one.
    private static boolean contradict(DocumentFacts one, DocumentFacts other) {
        var theirs = compared(other);
        return compared(one).entrySet().stream()
                .anyMatch(mine -> theirs.containsKey(mine.getKey())
                        && !Objects.equals(mine.getValue(), theirs.get(mine.getKey())));
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

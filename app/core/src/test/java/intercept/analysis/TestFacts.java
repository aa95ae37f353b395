package intercept.analysis;

import intercept.authentication.results.Claims;
import intercept.documents.PaymentAccounts;
import intercept.mail.ParsedMail;
import intercept.model.AccountSighting;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.DocumentText;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import intercept.model.document.PageLooks;
import intercept.model.route.MailTrace;
import intercept.session.TestTraces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A small case held in memory: mails written down in a test, or read from a folder.
///
/// @param entries by the message's row, in the order that rules see them
/// @param saved invoices that lie in the case folder by themselves
public record TestFacts(
        CaseDescription description,
        Map<Long, Entry> entries,
        List<Message> messages,
        List<AccountSighting> accounts,
        List<CaseDocument> caseDocuments,
        List<ComparedPair> comparedPairs,
        List<Saved> saved)
        implements CaseFacts {

    /// A mail with everything that belongs to it.
    public record Entry(
            Message message, List<Header> headers, String text, List<DocumentText> documents, List<Copy> copies) {}

    /// An invoice that somebody saved into the case folder.
    public record Saved(DocumentText text, CaseDocument.Place place) {}

    private static final Entry NONE = TestMail.from("nobody@mycompany.example").entry();

    public static TestFacts of(TestMail... mails) {
        return of(Arrays.stream(mails).map(TestMail::entry).toList());
    }

    public static TestFacts of(List<Entry> entries) {
        var order = Comparator.comparing((Message message) -> message.at().isEmpty())
                .thenComparing(message -> message.at().orElse(java.time.Instant.MAX))
                .thenComparingLong(Message::id);
        var numbered = new HashMap<Long, Entry>();
        for (var entry : entries) {
            long id = numbered.size() + 1L;
            numbered.put(
                    id,
                    new Entry(
                            entry.message().withId(id),
                            entry.headers(),
                            entry.text(),
                            entry.documents(),
                            entry.copies()));
        }
        var messages =
                numbered.values().stream().map(Entry::message).sorted(order).toList();
        var accounts = messages.stream()
                .flatMap(message -> accounts(message, numbered.getOrDefault(message.id(), NONE)))
                .toList();
        return new TestFacts(CaseDescription.EMPTY, numbered, messages, accounts, List.of(), List.of(), List.of());
    }

    /// The same case with one more party.
    public TestFacts with(Party party) {
        var parties = new ArrayList<>(description.parties());
        parties.add(party);
        return with(parties, description.disputed());
    }

    /// The same case in which the analyst disputes these mails.
    public TestFacts disputing(String... messageIds) {
        return with(description.parties(), List.of(messageIds));
    }

    /// The same case, which trusts these receiving servers.
    public TestFacts trusting(String... receivers) {
        var described = new CaseDescription(
                description.title(),
                description.parties(),
                description.custodians(),
                List.of(receivers),
                description.logCoverage(),
                description.disputed(),
                description.statements(),
                description.incidents(),
                description.payments());
        return new TestFacts(described, entries, messages, accounts, caseDocuments, comparedPairs, saved);
    }

    /// The same case, with a file that no mail brought; to be said before it is read or compared.
    public TestFacts saving(TestInvoice invoice, String custodian, String path) {
        var all = new ArrayList<>(saved);
        var text = new DocumentText(invoice.sha256(), List.of(invoice.page()), Optional.empty());
        all.add(new Saved(text, new CaseDocument.Place(path, custodian)));
        return new TestFacts(description, entries, messages, accounts, caseDocuments, comparedPairs, List.copyOf(all));
    }

    /// The same case, in which these invoices were read.
    public TestFacts reading(TestInvoice... invoices) {
        var read = new ArrayList<>(caseDocuments);
        for (var invoice : invoices) {
            if (read.stream().noneMatch(document -> document.sha256().equals(invoice.sha256()))) {
                read.add(document(invoice));
            }
        }
        return new TestFacts(description, entries, messages, accounts, List.copyOf(read), comparedPairs, saved);
    }

    /// The same case, in which both are one invoice and say the same but for their fields.
    public TestFacts comparing(TestInvoice genuine, TestInvoice disputed) {
        return comparing(genuine, disputed, 1);
    }

    /// @param similarity of the words outside the payment block
    public TestFacts comparing(TestInvoice genuine, TestInvoice disputed, double similarity) {
        var pairs = new ArrayList<>(comparedPairs);
        pairs.add(new ComparedPair(document(genuine), document(disputed), genuine.comparedWith(disputed, similarity)));
        var read = reading(genuine, disputed).caseDocuments();
        return new TestFacts(description, entries, messages, accounts, read, List.copyOf(pairs), saved);
    }

    private CaseDocument document(TestInvoice invoice) {
        var carriers = messages.stream()
                .filter(message ->
                        message.attachments().anyMatch(part -> part.sha256().equals(invoice.sha256())))
                .toList();
        var places = saved.stream()
                .filter(file -> file.text().sha256().equals(invoice.sha256()))
                .map(Saved::place)
                .toList();
        var custodians = Stream.concat(
                        carriers.stream()
                                .flatMap(message -> copies(message).stream())
                                .map(Copy::custodian),
                        places.stream().map(CaseDocument.Place::custodian))
                .filter(custodian -> !custodian.equals(Copy.UNKNOWN))
                .distinct()
                .sorted()
                .toList();
        return new CaseDocument(
                invoice.sha256(),
                "invoice.pdf",
                carriers,
                places,
                custodians,
                Optional.of(invoice.facts()),
                PageLooks.NONE,
                Optional.empty());
    }

    public static Party supplier(String domain, List<String> accounts, Person... people) {
        return party(Side.SUPPLIER, domain, accounts, people);
    }

    public static Party customer(String domain, List<String> accounts, Person... people) {
        return party(Side.CUSTOMER, domain, accounts, people);
    }

    private static Party party(Side side, String domain, List<String> accounts, Person... people) {
        return new Party(domain, side, List.of(domain), Optional.empty(), accounts, List.of(people));
    }

    private TestFacts with(List<Party> parties, List<String> disputed) {
        var described = new CaseDescription(
                description.title(),
                List.copyOf(parties),
                description.custodians(),
                description.trustedReceivers(),
                description.logCoverage(),
                disputed,
                description.statements(),
                description.incidents(),
                description.payments());
        return new TestFacts(described, entries, messages, accounts, caseDocuments, comparedPairs, saved);
    }

    @Override
    public List<Copy> copies(Message message) {
        return entry(message).copies();
    }

    @Override
    public List<Header> headers(Message message) {
        return entry(message).headers();
    }

    /// By the program's own readers, from the fields of the mail.
    @Override
    public Optional<MailTrace> trace(Message message) {
        return Optional.of(TestTraces.of(description, mail(message), copies(message)));
    }

    /// By the program's own readers, from the fields of the mail.
    @Override
    public Optional<Claims> claims(Message message) {
        return Optional.of(TestTraces.claims(description, mail(message), copies(message)));
    }

    private ParsedMail mail(Message message) {
        var entry = entry(message);
        return new ParsedMail(entry.message(), entry.headers(), entry.text(), Optional.empty(), List.of());
    }

    @Override
    public String text(Message message) {
        return entry(message).text();
    }

    @Override
    public List<DocumentText> documents(Message message) {
        return entry(message).documents();
    }

    @Override
    public Optional<DocumentText> text(CaseDocument document) {
        return Stream.concat(
                        entries.values().stream().flatMap(entry -> entry.documents().stream()),
                        saved.stream().map(Saved::text))
                .filter(text -> text.sha256().equals(document.sha256()))
                .findFirst();
    }

    private static Stream<AccountSighting> accounts(Message message, Entry entry) {
        var sightings = new ArrayList<AccountSighting>();
        PaymentAccounts.find(entry.text())
                .forEach(found -> sightings.add(new AccountSighting(
                        found.account(), message.id(), Optional.empty(), 0, found.at(), found.quote())));
        for (var document : entry.documents()) {
            for (int i = 0; i < document.pages().size(); i++) {
                int page = i + 1;
                PaymentAccounts.find(document.pages().get(i))
                        .forEach(found -> sightings.add(new AccountSighting(
                                found.account(),
                                message.id(),
                                Optional.of(document.sha256()),
                                page,
                                found.at(),
                                found.quote())));
            }
        }
        return sightings.stream();
    }

    private Entry entry(Message message) {
        var entry = entries.get(message.id());
        if (entry == null) {
            throw new IllegalArgumentException("no such mail: " + message.id());
        }
        return entry;
    }
}

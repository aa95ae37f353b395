package intercept.report;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.CaseDescription.Payment;
import intercept.model.Party;
import intercept.report.ReportFacts.AccountFact;
import intercept.report.ReportFacts.FileFact;
import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.Holder;
import intercept.report.ReportFacts.InvoiceFact;
import intercept.report.ReportFacts.MessageFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one customer may see of a case: the mails that his people sent, received or hold a copy of, and what rests on
/// nothing else. Whatever cannot be told to be his is left out, since a report cannot be called back.
final class CustomersShare {

    private final ReportFacts facts;
    private final Customers customers;
    private final Party customer;
    private final List<MessageFact> messages;
    private final List<FindingFact> findings;
    private final Set<Long> ids;
    private final Set<String> foreign;

    CustomersShare(ReportFacts facts, Party customer) {
        this.facts = facts;
        this.customer = customer;
        customers = Customers.of(facts.description());
        var own = facts.messages().stream().filter(this::concerns).toList();
        ids = own.stream().map(MessageFact::id).collect(Collectors.toSet());
        foreign = foreign(own);
        findings = findings();
        messages = own.stream()
                .filter(message -> findings.stream().anyMatch(finding -> finding.names(message)))
                .map(this::withoutOthers)
                .toList();
    }

    ReportFacts facts() {
        var hashes = messages.stream().map(MessageFact::sha256).collect(Collectors.toSet());
        var accounts = accounts();
        return new ReportFacts(
                facts.program(),
                customer.name(),
                description(accounts),
                facts.files().stream()
                        .filter(file -> hashes.contains(file.sha256()))
                        .filter(this::mayBeNamed)
                        .toList(),
                List.of(),
                messages.size(),
                findings,
                messages,
                accounts,
                facts.invoices().stream().filter(this::isHis).toList(),
                facts.notLooked(),
                facts.verified());
    }

    private boolean concerns(MessageFact message) {
        return people(message).anyMatch(this::ours)
                || message.holders().stream().anyMatch(holder -> ours(new Address("", holder.custodian())));
    }

    private static Stream<Address> people(MessageFact message) {
        return Stream.of(message.from().stream(), message.to().stream(), message.cc().stream())
                .flatMap(addresses -> addresses);
    }

    private boolean ours(Address address) {
        return customers.of(address).filter(customer::equals).isPresent();
    }

    private boolean anotherCustomers(Address address) {
        return customers
                .of(address)
                .filter(party -> !party.equals(customer))
                .filter(customers.all()::contains)
                .isPresent();
    }

    /// Names, domains and addresses of the other customers, in lower case, but for those that stand in his own mails.
    private Set<String> foreign(List<MessageFact> own) {
        var seen = own.stream()
                .flatMap(CustomersShare::people)
                .map(Address::display)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return customers.all().stream()
                .filter(party -> !party.equals(customer))
                .flatMap(CustomersShare::words)
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !seen.contains(word))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Party party) {
        return Stream.of(
                        Stream.of(party.name()),
                        party.domains().stream(),
                        party.people().stream()
                                .flatMap(
                                        person -> Stream.concat(Stream.of(person.name()), person.addresses().stream())))
                .flatMap(words -> words);
    }

    private boolean tellsOfOthers(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return foreign.stream().anyMatch(lower::contains);
    }

    /// Those that rest on his mails alone. What the analyst noted for himself stays in the house.
    private List<FindingFact> findings() {
        return facts.findings().stream()
                .filter(finding -> finding.proofs().stream()
                        .allMatch(proof -> ids.contains(proof.evidence().message())))
                .filter(finding -> finding.finding().arguments().stream().noneMatch(this::tellsOfOthers))
                .map(finding ->
                        new FindingFact(finding.finding(), finding.how(), finding.status(), "", "", finding.proofs()))
                .toList();
    }

    /// That another customer holds a copy, and where it lay, is that customer's matter.
    private MessageFact withoutOthers(MessageFact mail) {
        return new MessageFact(
                mail.id(),
                mail.number(),
                mail.sha256(),
                mail.messageId(),
                mail.date(),
                mail.from(),
                mail.fromKind(),
                mail.to(),
                mail.cc(),
                mail.subject(),
                mail.standing(),
                mail.holders().stream().filter(this::mayBeNamed).toList());
    }

    private boolean mayBeNamed(Holder holder) {
        return mayBeNamed(holder.custodian(), holder.path());
    }

    private boolean mayBeNamed(FileFact file) {
        return mayBeNamed(file.custodian(), file.path());
    }

    private boolean mayBeNamed(String custodian, String path) {
        return !anotherCustomers(new Address("", custodian)) && !tellsOfOthers(custodian + "\n" + path);
    }

    private List<AccountFact> accounts() {
        var numbers = messages.stream().map(MessageFact::number).collect(Collectors.toSet());
        return facts.accounts().stream()
                .map(account -> new AccountFact(
                        account.account(),
                        account.known(),
                        account.seen().stream().filter(numbers::contains).toList()))
                .filter(account -> !account.seen().isEmpty())
                .toList();
    }

    /// The parties stay, since an address is weighed by whose it is; nothing prints them.
    private CaseDescription description(List<AccountFact> accounts) {
        var all = facts.description();
        return new CaseDescription(
                "",
                all.parties(),
                CaseDescription.EMPTY.custodians(),
                all.trustedReceivers(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all.payments().stream()
                        .filter(payment -> isHis(payment, accounts))
                        .toList());
    }

    /// Both documents came with mails of his, and with no other's; a file that no mail brought is nobody's.
    private boolean isHis(InvoiceFact invoice) {
        return Stream.of(invoice.genuine(), invoice.altered())
                .allMatch(document -> !document.messages().isEmpty() && ids.containsAll(document.messages()));
    }

    /// Nobody said whose a payment is: it is his if his mails name its invoice or, where it has none, if its account
    /// stands in mails of his and in no other.
    private boolean isHis(Payment payment, List<AccountFact> accounts) {
        var invoice = payment.invoice().strip();
        if (!invoice.isEmpty()) {
            var word = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(invoice) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
            return messages.stream()
                    .anyMatch(mail -> word.matcher(mail.subject()).find());
        }
        return accounts.stream()
                .filter(account -> account.account().value().equals(payment.account()))
                .anyMatch(account -> facts.accounts().contains(account));
    }
}

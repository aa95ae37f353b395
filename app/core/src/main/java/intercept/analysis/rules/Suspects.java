package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.identity.RegistrableDomain;
import intercept.identity.lookalike.Imitation;
import intercept.identity.lookalike.LookalikeTest;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which mails are under suspicion, which are held for genuine, and whose mails they claim to be.
///
/// Under suspicion are the mails that an impostor may have written: those that the analyst disputes, those in which a
/// stranger writes or gets the answers under a known name or from a domain that passes for a party's, and those by
/// which
/// a stranger sent an invoice in the supplier's name. Genuine are mails of a party's domain that its own mailboxes
/// hold.
/// All others are just mails.
final class Suspects {

    private static final int LAST_LINES = 12;
    private static final int LONGEST_NAME = 60;
    private static final Pattern GREETING = Pattern.compile(".*[,:;!?，：！？]");

    private final CaseFacts facts;
    private final Known known;
    private final KnownNames names;
    private final KnownPeople people;
    private final LookalikeTest domains;
    private final CaseDescription description;
    private final Set<Long> withInvoices = new HashSet<>();
    private final Map<String, Optional<KnownNames.Bearer>> bearers = new HashMap<>();
    private final Map<String, Optional<Imitation>> lookalikes = new HashMap<>();
    private final Set<Long> suspect = new HashSet<>();
    private final List<Message> mails;

    Suspects(CaseFacts facts) {
        this.facts = facts;
        description = facts.description();
        known = new Known(facts);
        names = new KnownNames(description);
        people = new KnownPeople(description);
        domains = new LookalikeTest(description.parties().stream()
                .flatMap(party -> party.domains().stream())
                .toList());
        var invoices = new SuspectInvoices(facts);
        invoices.documents().stream().filter(invoices::isByStranger).forEach(this::addSender);
        mails = facts.messages().stream().filter(this::mayBeImpostors).toList();
        mails.forEach(message -> suspect.add(message.id()));
    }

    /// Whoever brought the invoice first is the one in question, and not who asks somebody about it later.
    private void addSender(CaseDocument invoice) {
        var sender = invoice.messages().getFirst().author().map(Address::key);
        invoice.messages().stream()
                .filter(message -> message.author().map(Address::key).equals(sender))
                .forEach(message -> withInvoices.add(message.id()));
    }

    /// In the order of the case.
    List<Message> mails() {
        return mails;
    }

    boolean isSuspect(Message message) {
        return suspect.contains(message.id());
    }

    boolean isGenuine(Message message) {
        return !isSuspect(message) && known.isHeldByItsAuthorsParty(message, facts);
    }

    private boolean mayBeImpostors(Message message) {
        return known.isDisputed(message)
                || withInvoices.contains(message.id())
                || AddressUse.senders(message)
                        .map(AddressUse::address)
                        .anyMatch(address ->
                                isStranger(address) && (bearer(address).isPresent() || isLookalike(address)));
    }

    /// Documents that came first with one of the suspicious mails.
    boolean brought(CaseDocument document) {
        return document.messages().stream().limit(1).anyMatch(this::isSuspect);
    }

    /// Whether an address is the impostor's: in a stranger's hands, under a known name or in a look-alike domain, or
    /// that of a stranger who wrote a suspect mail or gets its answers.
    boolean isImpostors(AddressUse use) {
        if (!isStranger(use.address())) {
            return false;
        }
        return (!use.field().equals("To") && !use.field().equals("Cc"))
                || people.elsewhere(use.address()).isPresent()
                || isLookalike(use.address());
    }

    boolean isLookalike(Address address) {
        return imitation(address).isPresent();
    }

    /// Whether an address belongs to no party, neither by its domain nor by the analyst's list.
    boolean isStranger(Address address) {
        return !address.domain().isEmpty() && known.party(address).isEmpty() && !names.isOwn(address);
    }

    boolean isByStranger(Message message) {
        return message.author().filter(this::isStranger).isPresent();
    }

    /// The known person or company whose name a stranger's mail shows as its author.
    Optional<KnownNames.Bearer> claimedName(Message message) {
        return message.author().filter(this::isStranger).flatMap(this::bearer);
    }

    /// Whose name the address or the name shown beside it carries.
    private Optional<KnownNames.Bearer> bearer(Address address) {
        return bearers.computeIfAbsent(
                address.display(),
                _ -> people.elsewhere(address).map(KnownPeople.Known::bearer).or(() -> names.company(address.local())));
    }

    /// The address as whose mail it wants to be taken: of the known person whose name it carries, else the author's
    /// own.
    Optional<String> claimedAddress(Message message) {
        return claimedName(message)
                .map(KnownNames.Bearer::address)
                .filter(address -> !address.isEmpty())
                .or(() -> message.author().map(Address::address))
                .map(address -> address.toLowerCase(Locale.ROOT));
    }

    /// The party to which its author belongs or claims to belong.
    Optional<Party> claimedParty(Message message) {
        return known.authorsParty(message)
                .or(() -> message.author().flatMap(this::ownerOf))
                .or(() -> claimedName(message).flatMap(this::partyOf))
                .or(() -> message.author().flatMap(this::nearTo));
    }

    /// The known person, or supplier, whose name stands in the mail as a signature does: alone on one of the last lines
    /// of what the author wrote. The first line may greet him.
    Optional<String> signedBy(Message message) {
        var own = OwnWords.of(facts.text(message));
        var words = new StringBuilder();
        own.ranges().forEach(range -> words.append(range.of(own.text())).append('\n'));
        var lines = words.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.subList(Math.min(lines.size(), Math.max(1, lines.size() - LAST_LINES)), lines.size()).stream()
                .filter(line ->
                        line.length() <= LONGEST_NAME && !GREETING.matcher(line).matches())
                .flatMap(line -> signature(line).stream())
                .findFirst();
    }

    private Optional<String> signature(String line) {
        return names.personOf(line)
                .map(KnownNames.Bearer::name)
                .or(() -> description.parties().stream()
                        .filter(party -> party.role() == Side.SUPPLIER)
                        .map(Party::name)
                        .filter(name -> !name.isBlank() && line.equalsIgnoreCase(name))
                        .findFirst());
    }

    private Optional<Imitation> imitation(Address address) {
        return lookalikes.computeIfAbsent(address.domain(), domains::examine);
    }

    private Optional<Party> nearTo(Address address) {
        return isStranger(address)
                ? imitation(address)
                        .flatMap(imitation -> description.parties().stream()
                                .filter(party -> party.domains().stream()
                                        .anyMatch(domain -> RegistrableDomain.same(domain, imitation.imitated())))
                                .findFirst())
                : Optional.empty();
    }

    private Optional<Party> ownerOf(Address address) {
        return description.parties().stream()
                .filter(party -> party.people().stream()
                        .map(Person::addresses)
                        .flatMap(List::stream)
                        .anyMatch(address.address()::equalsIgnoreCase))
                .findFirst();
    }

    private Optional<Party> partyOf(KnownNames.Bearer bearer) {
        return description.parties().stream()
                .filter(party ->
                        party.people().stream().anyMatch(person -> person.name().equals(bearer.name()))
                                || party.domains().contains(bearer.name()))
                .findFirst();
    }
}

package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.identity.FreeMail;
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
/// Under suspicion are mails that the analyst disputes, mails of strangers that carry a known name or come from a
/// domain close to a party's, and mails by which a stranger sent an invoice in the supplier's name. Genuine are
/// mails of a party's domain that its own mailboxes hold. All others are just mails.
final class Suspects {

    private static final int LAST_LINES = 12;
    private static final int LONGEST_NAME = 60;
    private static final Pattern GREETING = Pattern.compile(".*[,:;!?，：！？]");

    private final CaseFacts facts;
    private final Known known;
    private final KnownNames names;
    private final CaseDescription description;
    private final Set<Long> withInvoices = new HashSet<>();
    private final Map<String, Optional<KnownNames.Bearer>> bearers = new HashMap<>();

    Suspects(CaseFacts facts) {
        this.facts = facts;
        description = facts.description();
        known = new Known(facts);
        names = new KnownNames(description);
        new SuspectInvoices(facts)
                .documents().stream()
                        .map(CaseDocument::messages)
                        .flatMap(List::stream)
                        .filter(message -> known.authorsParty(message).isEmpty())
                        .forEach(message -> withInvoices.add(message.id()));
    }

    boolean isSuspect(Message message) {
        return known.isDisputed(message)
                || (isByStranger(message) && (bearsKnownName(message) || isNear(message)))
                || withInvoices.contains(message.id());
    }

    boolean isGenuine(Message message) {
        return !isSuspect(message) && known.isHeldByItsAuthorsParty(message, facts);
    }

    /// Whether the author belongs to no party, by his domain or by an address that the analyst listed.
    boolean isByStranger(Message message) {
        return message.author()
                .filter(author -> !author.domain().isEmpty())
                .filter(author -> known.party(author).isEmpty() && !names.isOwn(author))
                .isPresent();
    }

    /// The known person or company whose name a stranger's mail shows as its author.
    Optional<KnownNames.Bearer> claimedName(Message message) {
        return isByStranger(message)
                ? message.author()
                        .flatMap(author -> bearers.computeIfAbsent(author.display(), _ -> names.bearer(author)))
                : Optional.empty();
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
    /// of
    /// what the author wrote. The first line may greet him.
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

    private boolean bearsKnownName(Message message) {
        return claimedName(message).isPresent();
    }

    private boolean isNear(Message message) {
        return message.author().flatMap(this::nearTo).isPresent();
    }

    private Optional<Party> nearTo(Address address) {
        if (known.party(address).isPresent() || FreeMail.serves(address.domain())) {
            return Optional.empty();
        }
        return description.parties().stream()
                .filter(party ->
                        party.domains().stream().anyMatch(domain -> Nearby.lookAlike(domain, address.domain())))
                .findFirst();
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

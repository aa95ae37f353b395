package intercept.analysis.rules;

import com.ibm.icu.lang.UCharacter;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.rules.ActorTrait.Kind;
import intercept.identity.FreeMail;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.PaymentAccount;
import intercept.model.Side;
import intercept.model.TextRange;
import intercept.model.document.InvoiceField;
import intercept.model.document.PdfStructure;
import intercept.model.route.Hop;
import intercept.model.route.TrustBoundary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the suspect mails of a case tell about their writer. What genuine mails and invoices show too is no trait of
/// his: the supplier's template, program and servers, and mail services that everybody uses.
final class ActorTraits {

    private static final int SHORTEST_SENTENCE = 40;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final int MOST_SENTENCES = 500;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?。！？\\n]+");
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("([0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}):.*");

    private final CaseFacts facts;
    private final Suspects suspects;
    private final Known known;

    ActorTraits(CaseFacts facts, Suspects suspects) {
        this.facts = facts;
        this.suspects = suspects;
        known = new Known(facts);
    }

    List<ActorTrait> all() {
        var traits = new ArrayList<ActorTrait>();
        accounts(traits);
        holdersAndPrograms(traits);
        for (var message : suspects.mails()) {
            addresses(message, traits);
            network(message).ifPresent(traits::add);
            sentences(message)
                    .forEach((key, range) -> traits.add(new ActorTrait(
                            Kind.PASSAGE,
                            key,
                            Proof.quote(facts.text(message), range),
                            message,
                            Proof.body(message, facts.text(message), range))));
        }
        return traits;
    }

    /// Which of these sentences and networks are in no genuine mail. Asked for the few that are shared, since it reads
    /// the genuine mails.
    Set<String> onlyInSuspects(Kind kind, Collection<String> keys) {
        var own = new HashSet<>(keys);
        if (own.isEmpty() || (kind != Kind.PASSAGE && kind != Kind.NETWORK)) {
            return own;
        }
        var suspect = suspects.mails().stream().map(Message::id).collect(Collectors.toSet());
        for (var message : facts.messages()) {
            if (!suspect.contains(message.id()) && known.authorsParty(message).isPresent()) {
                if (kind == Kind.PASSAGE) {
                    own.removeAll(sentences(message).keySet());
                } else {
                    entry(message).flatMap(ActorTraits::network).ifPresent(own::remove);
                }
            }
        }
        return own;
    }

    private void accounts(List<ActorTrait> traits) {
        var register = new AccountRegister(facts);
        var mails = suspects.mails().stream().collect(Collectors.toMap(Message::id, message -> message));
        var own = new HashMap<Long, OwnWords>();
        for (var sighting : facts.accounts()) {
            var message = mails.get(sighting.message());
            if (message == null
                    || register.knows(sighting.account())
                    || sighting.account().checksum() == PaymentAccount.Checksum.INVALID
                    || (sighting.attachment().isEmpty()
                            && !own.computeIfAbsent(message.id(), _ -> OwnWords.of(facts.text(message)))
                                    .holds(sighting.at()))) {
                continue;
            }
            traits.add(new ActorTrait(
                    Kind.ACCOUNT,
                    AccountKey.of(sighting.account()),
                    sighting.account().grouped(),
                    message,
                    Proof.sighting(message, sighting)));
        }
    }

    private void holdersAndPrograms(List<ActorTrait> traits) {
        var invoices = new AlteredInvoices(facts);
        var holders = new HolderNames(facts.description().parties().stream()
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .toList());
        Set<String> genuineHolders = new HashSet<>();
        Set<String> genuinePrograms = new HashSet<>();
        for (var document : facts.caseDocuments()) {
            if (document.facts().isPresent() && !suspects.brought(document) && !isByOthers(document)) {
                holders(document).forEach(field -> genuineHolders.add(folded(field.value())));
                program(document).ifPresent(program -> genuinePrograms.add(folded(program)));
            }
        }
        for (var document : facts.caseDocuments()) {
            if (document.facts().isEmpty() || !suspects.brought(document)) {
                continue;
            }
            var message = document.messages().getFirst();
            holders(document)
                    .filter(field -> holders.isStrange(field.value()))
                    .filter(field -> !genuineHolders.contains(folded(field.value())))
                    .forEach(field -> traits.add(new ActorTrait(
                            Kind.HOLDER,
                            folded(field.value()),
                            field.value(),
                            message,
                            invoices.passage(document, field.page(), field.printed()))));
            program(document)
                    .filter(program -> !genuinePrograms.contains(folded(program)))
                    .ifPresent(program -> traits.add(new ActorTrait(
                            Kind.PROGRAM, folded(program), program, message, invoices.paymentPassage(document))));
        }
    }

    /// Whether neither the supplier nor a third party sent it. A customer's papers name whom he paid, the impostor too;
    /// a stranger's are nobody's proof.
    private boolean isByOthers(CaseDocument document) {
        return document.messages().stream()
                .limit(1)
                .anyMatch(message -> known.authorsParty(message)
                        .filter(party -> party.role() != Side.CUSTOMER)
                        .isEmpty());
    }

    private static Stream<InvoiceField> holders(CaseDocument document) {
        return document.facts().stream().flatMap(read -> read.fields(InvoiceField.Kind.ACCOUNT_HOLDER).stream());
    }

    /// Program, author and time zone; a program alone has too many users.
    private static Optional<String> program(CaseDocument document) {
        var structure = AlteredInvoices.facts(document).structure();
        var parts = Stream.of(structure.producer(), structure.info().getOrDefault("Author", ""), zone(structure))
                .filter(part -> !part.isBlank())
                .toList();
        return structure.producer().isBlank() || parts.size() < 2
                ? Optional.empty()
                : Optional.of(String.join(", ", parts));
    }

    private static String zone(PdfStructure structure) {
        return structure
                .modified()
                .or(structure::created)
                .filter(PdfStructure.Stamp::zoned)
                .map(stamp -> "UTC"
                        + (stamp.at().getOffset().getTotalSeconds() == 0
                                ? ""
                                : stamp.at().getOffset().getId()))
                .orElse("");
    }

    private void addresses(Message message, List<ActorTrait> traits) {
        Stream.concat(AddressUse.senders(message), AddressUse.recipients(message))
                .filter(suspects::isImpostors)
                .forEach(use -> {
                    var evidence = use.proof(facts);
                    traits.add(new ActorTrait(
                            Kind.ADDRESS, use.address().key(), use.address().address(), message, evidence));
                    if (suspects.isLookalike(use.address())) {
                        var domain = RegistrableDomain.of(use.address().domain());
                        traits.add(new ActorTrait(Kind.DOMAIN, domain, domain, message, evidence));
                    }
                });
    }

    /// From where it came to a server whose word counts; not for mail services, whose networks everybody shares.
    private Optional<ActorTrait> network(Message message) {
        if (message.author().map(Address::domain).filter(FreeMail::serves).isPresent()) {
            return Optional.empty();
        }
        return entry(message)
                .flatMap(found -> network(found)
                        .map(network ->
                                new ActorTrait(Kind.NETWORK, network, network, message, field(message, found.hop()))));
    }

    private Optional<TrustBoundary.Found> entry(Message message) {
        return facts.trace(message)
                .map(trace -> trace.boundary())
                .filter(TrustBoundary.Found.class::isInstance)
                .map(TrustBoundary.Found.class::cast);
    }

    /// `192.0.2.0/24`, `2001:db8:1::/48`
    private static Optional<String> network(TrustBoundary.Found found) {
        var address = found.entry().orElse("");
        var four = IPV4.matcher(address);
        if (four.matches()) {
            return Optional.of(four.group(1) + ".0/24");
        }
        var six = IPV6.matcher(address);
        return six.matches() ? Optional.of(six.group(1) + "::/48") : Optional.empty();
    }

    private Evidence field(Message message, Hop hop) {
        return Proof.field(facts, message, Optional.of(hop.header()), "Received");
    }

    /// Longer sentences of the writer's own, by what is compared: case, blanks and figures do not count.
    private Map<String, TextRange> sentences(Message message) {
        var own = OwnWords.of(facts.text(message));
        var sentences = new HashMap<String, TextRange>();
        for (var range : own.ranges()) {
            var match = SENTENCE.matcher(own.text()).region(range.start(), range.end());
            while (match.find() && sentences.size() < MOST_SENTENCES) {
                var words = match.group().strip();
                if (words.length() >= SHORTEST_SENTENCE && words.length() <= LONGEST_SENTENCE) {
                    sentences.putIfAbsent(
                            folded(words).replaceAll("\\d", "#"), new TextRange(match.start(), match.end()));
                }
            }
        }
        return sentences;
    }

    private static String folded(String words) {
        return UCharacter.foldCase(words.strip().replaceAll("\\s+", " "), true);
    }
}

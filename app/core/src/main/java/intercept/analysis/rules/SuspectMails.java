package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.identity.lookalike.LookalikeTest;
import intercept.model.Address;
import intercept.model.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The mails that an impostor may have written: those that the analyst disputes, and those of strangers who use a known
/// name, write from a domain that only looks like a party's, or send an invoice in the supplier's name.
final class SuspectMails {

    private final Known known;
    private final KnownNames names;
    private final KnownPeople people;
    private final LookalikeTest domains;
    private final Set<Long> carriers = new HashSet<>();
    private final Map<String, Boolean> lookalikes = new HashMap<>();
    private final List<Message> mails;

    SuspectMails(CaseFacts facts) {
        known = new Known(facts);
        names = new KnownNames(facts.description());
        people = new KnownPeople(facts.description());
        domains = new LookalikeTest(facts.description().parties().stream()
                .flatMap(party -> party.domains().stream())
                .toList());
        var invoices = new SuspectInvoices(facts);
        invoices.documents().stream()
                .filter(invoices::isByStranger)
                .flatMap(document -> document.messages().stream().limit(1))
                .forEach(message -> carriers.add(message.id()));
        mails = facts.messages().stream().filter(this::isSuspect).toList();
    }

    /// In the order of the case.
    List<Message> mails() {
        return mails;
    }

    /// Documents that came first with one of them.
    boolean brought(CaseDocument document) {
        return document.messages().stream()
                .limit(1)
                .anyMatch(first -> mails.stream().anyMatch(mail -> mail.id() == first.id()));
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
        return lookalikes.computeIfAbsent(
                address.domain(), domain -> domains.examine(domain).isPresent());
    }

    boolean isStranger(Address address) {
        return known.party(address).isEmpty() && !people.isOwn(address);
    }

    private boolean isSuspect(Message message) {
        return known.isDisputed(message)
                || carriers.contains(message.id())
                || AddressUse.senders(message)
                        .map(AddressUse::address)
                        .anyMatch(address ->
                                isStranger(address) && (carried(address).isPresent() || isLookalike(address)));
    }

    private Optional<String> carried(Address address) {
        return names.company(address.local())
                .map(KnownNames.Bearer::name)
                .or(() ->
                        people.elsewhere(address).map(person -> person.person().name()));
    }
}

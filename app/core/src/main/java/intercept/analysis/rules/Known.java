package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Message;
import intercept.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parties of a case as the analyst described them, ready to be asked.
final class Known {

    private final Map<String, Party> byDomain = new HashMap<>();
    private final Set<String> disputed;

    Known(CaseFacts facts) {
        var description = facts.description();
        for (var party : description.parties()) {
            for (var domain : party.domains()) {
                byDomain.putIfAbsent(RegistrableDomain.of(domain), party);
            }
        }
        disputed = new HashSet<>(description.disputed());
    }

    boolean hasParties() {
        return !byDomain.isEmpty();
    }

    /// Whose domain the address is in. Subdomains belong to their owner.
    Optional<Party> party(Address address) {
        return Optional.ofNullable(byDomain.get(RegistrableDomain.of(address.domain())));
    }

    /// In whose domain the mail says that its author is.
    Optional<Party> authorsParty(Message message) {
        return message.author().flatMap(this::party);
    }

    /// Whether the analyst named the mail as disputed.
    boolean isDisputed(Message message) {
        return message.messageId().filter(disputed::contains).isPresent();
    }

    /// Whether a copy of the mail was collected from a mailbox of the party that its author claims to belong to.
    boolean isHeldByItsAuthorsParty(Message message, CaseFacts facts) {
        var author = authorsParty(message);
        return author.isPresent()
                && facts.copies(message).stream()
                        .map(Copy::custodian)
                        .map(custodian -> party(new Address("", custodian)))
                        .anyMatch(author::equals);
    }
}

package intercept.session;

import intercept.analysis.CaseFacts;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the program takes a mail for until the analyst says otherwise.
final class ProposedStanding {

    /// Rules that point at an impostor's mail, as the first piece of their evidence.
    private static final Set<String> OF_IMPOSTORS = Set.of("ID-005", "CV-011");

    private final CaseFacts facts;
    private final Parties parties;
    private final Set<String> disputedIds;
    private final Set<Long> impostors = new HashSet<>();

    /// @param findings those that the analyst did not dismiss
    ProposedStanding(CaseFacts facts, List<Finding> findings) {
        this.facts = facts;
        parties = new Parties(facts.description(), List.of());
        disputedIds = Set.copyOf(facts.description().disputed());
        findings.stream()
                .filter(finding -> OF_IMPOSTORS.contains(finding.rule()))
                .forEach(finding -> impostors.add(finding.evidence().getFirst().message()));
    }

    Standing of(Message message) {
        if (impostors.contains(message.id())
                || message.messageId().filter(disputedIds::contains).isPresent()) {
            return Standing.DISPUTED;
        }
        return message.author()
                        .filter(author -> isGenuine(author, facts.copies(message)))
                        .isPresent()
                ? Standing.GENUINE
                : Standing.NEUTRAL;
    }

    /// The author belongs to a party, and that party's own mailboxes have the mail: as much as copies can tell.
    private boolean isGenuine(Address author, List<Copy> copies) {
        var side = parties.side(author);
        return side.isPresent() && copies.stream().anyMatch(copy -> holder(copy).equals(side));
    }

    private Optional<intercept.model.Side> holder(Copy copy) {
        return copy.custodian().equals(Copy.UNKNOWN)
                ? Optional.empty()
                : parties.side(new Address("", copy.custodian()));
    }
}

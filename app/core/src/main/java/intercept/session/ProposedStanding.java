package intercept.session;

import intercept.analysis.CaseFacts;
import intercept.analysis.CopyCheck;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the program takes a mail for until the analyst says otherwise.
///
/// An impostor is one in all his mails: whoever wrote a disputed mail, gets the answers that a finding says are
/// diverted, or stands in a disputed mail's copy under a known name, and belongs to no party.
final class ProposedStanding {

    /// Rules that point at an impostor's mail, as the first piece of their evidence.
    private static final Set<String> OF_IMPOSTORS = Set.of("ID-005", "CV-011");
    /// Rules that, at their gravest, point at the mail of an altered invoice; below, the supplier may correct himself.
    private static final Set<String> OF_ALTERED_INVOICES = Set.of("PD-001", "PD-002");

    private final CaseFacts facts;
    private final Parties parties;
    private final CopyCheck copyCheck;
    private final Map<Long, Standing> stood;
    private final Set<String> disputedIds;
    private final Set<Long> pointedAt = new HashSet<>();
    private final Set<String> impostors = new HashSet<>();

    /// @param findings those that the analyst did not dismiss; slight ones make nobody an impostor
    /// @param stood what the analyst takes mails for: a mail he calls genuine speaks against nobody
    ProposedStanding(CaseFacts facts, List<Finding> findings, Map<Long, Standing> stood) {
        this.facts = facts;
        this.stood = stood;
        parties = new Parties(facts.description(), List.of());
        copyCheck = new CopyCheck(facts.description());
        disputedIds = Set.copyOf(facts.description().disputed());
        var diverting = new HashSet<Long>();
        for (var finding : findings) {
            if (finding.severity().compareTo(Severity.HIGH) > 0) {
                continue;
            }
            if (OF_IMPOSTORS.contains(finding.rule())
                    || (OF_ALTERED_INVOICES.contains(finding.rule()) && finding.severity() == Severity.CRITICAL)) {
                pointedAt.add(finding.evidence().getFirst().message());
            }
            finding.evidence().stream()
                    .filter(ProposedStanding::isReplyTo)
                    .map(Evidence::message)
                    .forEach(diverting::add);
        }
        facts.messages().stream()
                .filter(message -> diverting.contains(message.id()))
                .flatMap(message -> strangers(message.replyTo().stream()))
                .forEach(impostors::add);
        spread();
    }

    Standing of(Message message) {
        if (isProposed(message)) {
            return Standing.DISPUTED;
        }
        return message.author()
                        .filter(author -> isGenuine(author, facts.copies(message)))
                        .isPresent()
                ? Standing.GENUINE
                : Standing.NEUTRAL;
    }

    private static boolean isReplyTo(Evidence evidence) {
        return evidence instanceof Evidence.HeaderField field && field.name().equalsIgnoreCase("Reply-To");
    }

    /// From disputed mails to their makers, and from these to all their mails, until nobody new is met.
    private void spread() {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var message : facts.messages()) {
                if (stood.getOrDefault(message.id(), Standing.DISPUTED) == Standing.DISPUTED
                        && (stood.containsKey(message.id()) || isProposed(message))) {
                    grown |= impostors.addAll(makers(message).toList());
                }
            }
        }
    }

    private boolean isProposed(Message message) {
        return pointedAt.contains(message.id())
                || message.messageId().filter(disputedIds::contains).isPresent()
                || message.author()
                        .map(Address::key)
                        .filter(impostors::contains)
                        .isPresent();
    }

    private Stream<String> makers(Message message) {
        return strangers(
                Stream.concat(message.author().stream(), message.cc().stream().filter(copyCheck::isFake)));
    }

    private Stream<String> strangers(Stream<Address> addresses) {
        return addresses
                .filter(address ->
                        !address.address().isBlank() && parties.side(address).isEmpty())
                .map(Address::key);
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

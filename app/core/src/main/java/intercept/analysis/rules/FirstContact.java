package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags a stranger who writes to a party for the first time and speaks of a matter between the known ones as if he had
/// always been part of it: an invoice that an earlier mail names, the subject of an earlier mail, or an answer to it.
///
/// First contact is only told where at least [#BASELINE] earlier mails between that party and the known ones are in the
/// case (DOMAIN section 1.0). A new colleague writes from the company's own domain and is no stranger.
public final class FirstContact implements Rule {

    /// Earlier mails of the receiving party with known organisations, fewer of which tell nothing.
    static final int BASELINE = 20;

    private static final Suspicion SUSPICION =
            new Suspicion("ID-009", Severity.HIGH, Question.TECHNIQUE, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        if (!known.hasParties()) {
            return new Answer.NotApplicable("parties");
        }
        var people = new KnownPeople(facts.description());
        var matters = new KnownMatters(facts);
        var met = new HashSet<Contact>();
        var findings = new ArrayList<Finding>();
        boolean noBaseline = false;
        boolean compared = false;
        for (var message : facts.messages()) {
            var author = message.author().filter(from -> !from.domain().isEmpty());
            var parties = partiesIn(known, AddressUse.recipients(message));
            if (author.isEmpty() || message.at().isEmpty()) {
                continue;
            }
            if (known.party(author.get()).isPresent() || people.isOwn(author.get())) {
                partiesIn(known, Stream.concat(AddressUse.senders(message), AddressUse.recipients(message)))
                        .forEach(party -> matters.add(party, message));
                // Whom a party writes to is no stranger to it any more.
                AddressUse.recipients(message)
                        .forEach(to -> known.authorsParty(message)
                                .ifPresent(party ->
                                        met.add(new Contact(party, to.address().key()))));
                continue;
            }
            for (var party : parties) {
                if (!met.add(new Contact(party, author.get().key()))) {
                    continue;
                }
                var claim = matters.claim(party, message);
                boolean enough = matters.mails(party) >= BASELINE;
                compared |= enough;
                noBaseline |= !enough && claim.isPresent();
                claim.filter(_ -> enough)
                        .ifPresent(found -> findings.add(
                                finding(facts, message, author.get(), party, matters.mails(party), found)));
            }
        }
        return findings.isEmpty() && noBaseline && !compared
                ? new Answer.NotApplicable("baseline")
                : new Answer.Looked(List.copyOf(findings));
    }

    private static Set<Party> partiesIn(Known known, Stream<AddressUse> uses) {
        return uses.flatMap(use -> known.party(use.address()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Finding finding(
            CaseFacts facts, Message message, Address author, Party party, int baseline, KnownMatters.Claim claim) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(new AddressUse(message, "From", author).proof(facts));
        evidence.add(claim.evidence());
        claim.earlier().ifPresent(earlier -> evidence.add(Proof.header(facts, earlier, "Subject")));
        return SUSPICION.finding(
                SUSPICION.severity(),
                claim.kind().variant(),
                List.of(
                        author.address(),
                        party.name(),
                        Proof.time(message.at()),
                        claim.words(),
                        Integer.toString(baseline),
                        claim.earlier().map(Proof::author).orElse("–"),
                        Proof.time(claim.earlier().flatMap(Message::at))),
                evidence.toArray(Evidence[]::new));
    }

    private record Contact(Party party, String address) {}
}

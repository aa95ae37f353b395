package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.FreeMail;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Flags a sender who shows a known person's name over an address that is neither that person's nor in his house.
///
/// Most programs show the name alone. A private mailbox of the same person looks the same: the analyst lists it.
/// Mailing lists and ticket systems that write “Alice Smith via Suppliers” are left out, and so is a namesake at
/// another party. A free mailbox that carries the name in its address is told by ID-005 and not again.
public final class ShownNameTaken implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-004", Severity.HIGH, Question.TECHNIQUE, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var people = new KnownPeople(facts.description());
        if (people.isEmpty()) {
            return new Answer.NotApplicable("people");
        }
        var known = new Known(facts);
        Map<Address, Optional<KnownPeople.Known>> verdicts = new HashMap<>();
        var seen = new LinkedHashMap<String, List<AddressUse>>();
        for (var message : facts.messages()) {
            message.from().stream()
                    .limit(AddressUse.MOST_IN_FIELD)
                    .filter(from -> !from.domain().isEmpty())
                    .filter(from -> verdicts.computeIfAbsent(from, _ -> taken(people, known, from))
                            .isPresent())
                    .forEach(from -> seen.computeIfAbsent(from.key(), _ -> new ArrayList<>())
                            .add(new AddressUse(message, "From", from)));
        }
        return Answer.of(seen.values().stream()
                .flatMap(uses -> verdicts.getOrDefault(uses.getFirst().address(), Optional.empty()).stream()
                        .map(person -> finding(facts, uses, person))));
    }

    private static Optional<KnownPeople.Known> taken(KnownPeople people, Known known, Address from) {
        if (people.isOwn(from) || known.party(from).isPresent()) {
            return Optional.empty();
        }
        var shown = people.named(from.name());
        // Two people of one name: the address may be that of the one who works there.
        if (shown.stream().anyMatch(person -> person.worksAt(from.domain()) && !FreeMail.serves(from.domain()))) {
            return Optional.empty();
        }
        boolean toldElsewhere =
                FreeMail.serves(from.domain()) && !people.named(from.local()).isEmpty();
        return toldElsewhere ? Optional.empty() : shown.stream().findFirst();
    }

    private static Finding finding(CaseFacts facts, List<AddressUse> uses, KnownPeople.Known person) {
        var first = uses.getFirst();
        return SUSPICION.finding(
                List.of(
                        first.address().address(),
                        person.person().name(),
                        person.address(),
                        Integer.toString(AddressUse.mails(uses)),
                        Proof.time(first.message().at()),
                        first.address().name()),
                AddressUse.proof(facts, uses));
    }
}

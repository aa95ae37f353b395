package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Incidents;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.analysis.rules.ActorTrait.Kind;
import intercept.identity.RegistrableDomain;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells that attempts on different customers are one writer's work, and by what: an account or its holder, an address
/// or look-alike domain of his, the network that his mails come from, how his files are made, or a sentence of his own.
///
/// Two customers who share nothing but their supplier then point to the supplier's side. A billing service that works
/// for several suppliers leaves common traits too; what genuine mails of the case show as well does not count.
public final class SameActor implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-010", Severity.HIGH, Question.WHOSE_MAILBOX, Certainty.INFERENCE);

    private static final int MOST_SHOWN = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        if (!new Known(facts).hasParties()) {
            return new Answer.NotApplicable("parties");
        }
        var suspects = new Suspects(facts);
        var incidents = new Incidents(facts.description(), suspects.mails());
        var shared = shared(new ActorTraits(facts, suspects), incidents);
        return Answer.of(groups(shared).stream().map(group -> finding(facts, suspects, incidents, group)));
    }

    /// Traits that stand in several incidents; the first place in each.
    private static List<Map<Integer, ActorTrait>> shared(ActorTraits traits, Incidents incidents) {
        var byKind = new TreeMap<Kind, Map<String, Map<Integer, ActorTrait>>>();
        for (var trait : traits.all()) {
            byKind.computeIfAbsent(trait.kind(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(trait.key(), _ -> new TreeMap<>())
                    .putIfAbsent(incidents.number(trait.message()), trait);
        }
        var shared = new ArrayList<Map<Integer, ActorTrait>>();
        byKind.forEach((kind, keys) -> {
            keys.values().removeIf(places -> places.size() < 2);
            keys.keySet().retainAll(traits.onlyInSuspects(kind, keys.keySet()));
            shared.addAll(keys.values());
        });
        return shared;
    }

    /// Traits whose incidents hang together.
    private static List<Group> groups(List<Map<Integer, ActorTrait>> shared) {
        var groups = new ArrayList<Group>();
        for (var places : shared) {
            var joined = new Group(new TreeSet<>(places.keySet()), new ArrayList<>());
            for (var group : List.copyOf(groups)) {
                if (group.incidents().stream().anyMatch(joined.incidents()::contains)) {
                    joined.incidents().addAll(group.incidents());
                    joined.traits().addAll(group.traits());
                    groups.remove(group);
                }
            }
            joined.traits().add(places);
            groups.add(joined);
        }
        return groups;
    }

    private record Group(Set<Integer> incidents, List<Map<Integer, ActorTrait>> traits) {}

    private static Finding finding(CaseFacts facts, Suspects suspects, Incidents incidents, Group group) {
        var byKind = group.traits().stream()
                .collect(Collectors.groupingBy(SameActor::kind, TreeMap::new, Collectors.toList()));
        var evidence = new LinkedHashSet<Evidence>();
        byKind.values()
                .forEach(traits -> traits.stream()
                        .limit(MOST_SHOWN)
                        .forEach(places -> places.values().forEach(trait -> evidence.add(trait.evidence()))));
        var strongest = byKind.firstEntry();
        var arguments = new ArrayList<String>();
        arguments.add(targets(facts, suspects.mails(), incidents, group.incidents()));
        arguments.add(Integer.toString(group.incidents().size()));
        arguments.add(Phrase.of("actor.short." + strongest.getKey().word(), shown(strongest.getValue()))
                .text());
        for (var kind : Kind.values()) {
            var traits = byKind.get(kind);
            arguments.add(
                    traits == null
                            ? ""
                            : Phrase.of("actor." + kind.word(), shown(traits)).text());
        }
        return SUSPICION.finding(
                strongest.getKey().isPersonal() ? SUSPICION.severity() : Severity.MEDIUM,
                strongest.getKey().isPersonal() ? "" : "weak",
                arguments,
                evidence.stream().limit(AddressUse.MOST_EVIDENCE).toArray(Evidence[]::new));
    }

    private static Kind kind(Map<Integer, ActorTrait> places) {
        return places.values().iterator().next().kind();
    }

    private static String shown(Collection<Map<Integer, ActorTrait>> traits) {
        return traits.stream()
                .limit(MOST_SHOWN)
                .map(places -> places.values().iterator().next().shown())
                .collect(Collectors.joining(", "));
    }

    /// At whom the mails of the incidents were aimed.
    private static String targets(
            CaseFacts facts, List<Message> mails, Incidents incidents, Collection<Integer> numbers) {
        var known = new Known(facts);
        var names = new LinkedHashSet<String>();
        for (int number : numbers) {
            mails.stream()
                    .filter(message -> incidents.number(message) == number)
                    .flatMap(message -> message.recipients()
                            .filter(to -> known.party(to)
                                            .filter(party -> party.role() != Side.SUPPLIER)
                                            .isPresent()
                                    || known.party(to).isEmpty())
                            .limit(1))
                    .findFirst()
                    .map(to -> known.party(to)
                            .map(Party::name)
                            .filter(name -> !name.isBlank())
                            .orElseGet(() -> RegistrableDomain.of(to.domain())))
                    .ifPresent(names::add);
        }
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}

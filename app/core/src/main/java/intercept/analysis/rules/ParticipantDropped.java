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
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags a suspicious mail that goes on with a conversation, but without somebody who had been in nearly all of it,
/// while others stay.
///
/// Who would have noticed is left out. People narrow a conversation for good reasons too, so it supports other findings
/// and proves nothing alone. Names in the quoted history do not count as being there. A person in whose place a false
/// address stands is told by ID-006; the one in whose name the mail is written is not missing from it.
public final class ParticipantDropped implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-007", Severity.MEDIUM, Question.COPY, Certainty.INFERENCE);

    private static final int LEAST_MAILS = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final int SHORTEST_SUBJECT = 6;

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
        var suspects = new LinkedHashSet<Long>();
        new Suspects(facts).mails().forEach(message -> suspects.add(message.id()));
        Map<String, List<Message>> threads = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var message : facts.messages()) {
            var subject = Subject.normalised(message.subject());
            if (subject.length() < SHORTEST_SUBJECT || message.at().isEmpty()) {
                continue;
            }
            var earlier = threads.computeIfAbsent(subject, _ -> new ArrayList<>());
            if (suspects.contains(message.id())) {
                findings.addAll(dropped(facts, people, message, earlier));
            } else {
                earlier.add(message);
            }
        }
        return new Answer.Looked(List.copyOf(findings));
    }

    private static List<Finding> dropped(CaseFacts facts, KnownPeople people, Message message, List<Message> earlier) {
        if (earlier.size() < LEAST_MAILS) {
            return List.of();
        }
        var here = keys(message);
        Map<String, List<Message>> present = new LinkedHashMap<>();
        for (var mail : earlier) {
            keys(mail)
                    .forEach(key ->
                            present.computeIfAbsent(key, _ -> new ArrayList<>()).add(mail));
        }
        boolean othersStay = message.recipients().anyMatch(to -> present.containsKey(to.key()));
        var represented = represented(people, message);
        if (!othersStay) {
            return List.of();
        }
        return people.all().stream()
                .filter(known -> !represented.contains(known))
                .filter(known -> known.person().addresses().stream().noneMatch(address -> here.contains(key(address))))
                .flatMap(known -> usual(known, present, earlier.size()).stream()
                        .map(mails -> finding(facts, message, known, mails, earlier.size())))
                .toList();
    }

    /// The mails in which somebody was, where these are nearly all.
    private static Optional<List<Message>> usual(
            KnownPeople.Known known, Map<String, List<Message>> present, int mails) {
        var there = known.person().addresses().stream()
                .flatMap(address -> present.getOrDefault(key(address), List.of()).stream())
                .distinct()
                .toList();
        return there.size() >= NEARLY_ALL * mails ? Optional.of(there) : Optional.empty();
    }

    /// Whose names stand in the mail over other addresses.
    private static Set<KnownPeople.Known> represented(KnownPeople people, Message message) {
        return Stream.concat(AddressUse.senders(message), AddressUse.recipients(message))
                .map(AddressUse::address)
                .flatMap(address ->
                        Stream.concat(people.named(address.name()).stream(), people.named(address.local()).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Message message) {
        return Stream.concat(AddressUse.senders(message), AddressUse.recipients(message))
                .map(use -> use.address().key())
                .collect(Collectors.toSet());
    }

    private static String key(String address) {
        return new Address("", address).key();
    }

    private static Finding finding(
            CaseFacts facts, Message message, KnownPeople.Known known, List<Message> there, int earlier) {
        var last = there.getLast();
        return SUSPICION.finding(
                List.of(
                        known.person().name(),
                        Proof.author(message),
                        Proof.time(message.at()),
                        Integer.toString(there.size()),
                        Integer.toString(earlier),
                        message.subject()),
                Proof.header(facts, message, message.cc().isEmpty() ? "To" : "Cc"),
                where(facts, last, known));
    }

    /// The field of an earlier mail that names the person.
    private static Evidence where(CaseFacts facts, Message mail, KnownPeople.Known known) {
        return Stream.concat(AddressUse.senders(mail), AddressUse.recipients(mail))
                .filter(use -> known.person().addresses().stream()
                        .anyMatch(address -> key(address).equals(use.address().key())))
                .findFirst()
                .map(use -> use.proof(facts))
                .orElseGet(() -> Proof.header(facts, mail, "To"));
    }
}

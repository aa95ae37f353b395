package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.FreeMail;
import intercept.identity.PersonName;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Flags an address at a free-mail service that carries the name of a person or a company of the case.
///
/// Anybody can open `alice.smith@` there. So can Alice: sole traders and people on holiday write from private
/// mailboxes, so an address that the analyst lists as hers is left out.
public final class FreeMailPerson implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-005", Severity.HIGH, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final double SAME_NAME = 0.85;
    private static final int SHORTEST_COMPANY = 4;
    private static final int MAILS_OF_A_CORRESPONDENT = 3;
    private static final int MOST_EVIDENCE = 20;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var people = people(facts);
        var companies = companies(facts);
        if (people.isEmpty() && companies.isEmpty()) {
            return new Answer.NotApplicable("people");
        }
        var own = new HashSet<String>();
        facts.description()
                .parties()
                .forEach(party -> party.people()
                        .forEach(person ->
                                person.addresses().forEach(address -> own.add(address.toLowerCase(Locale.ROOT)))));
        var verdicts = new HashMap<String, Optional<Match>>();
        var seen = new LinkedHashMap<String, List<Seen>>();
        for (var message : facts.messages()) {
            for (var use : uses(message)) {
                var key = use.address().key();
                if (own.contains(key) || !FreeMail.serves(use.address().domain())) {
                    continue;
                }
                if (verdicts.computeIfAbsent(key, _ -> match(use.address(), people, companies))
                        .isPresent()) {
                    seen.computeIfAbsent(key, _ -> new ArrayList<>()).add(use);
                }
            }
        }
        return Answer.of(seen.entrySet().stream()
                .flatMap(entry -> verdicts.getOrDefault(entry.getKey(), Optional.empty()).stream()
                        .map(match -> finding(facts, entry.getValue(), match))));
    }

    private static List<Seen> uses(Message message) {
        var uses = new ArrayList<Seen>();
        message.author().ifPresent(from -> uses.add(new Seen(message, "From", from)));
        message.replyTo().forEach(to -> uses.add(new Seen(message, "Reply-To", to)));
        return uses;
    }

    private static Optional<Match> match(Address address, List<Namesake> people, Map<String, String> companies) {
        var written = PersonName.of(address.local());
        for (var person : people) {
            if (written.similarity(person.name()) >= SAME_NAME) {
                return Optional.of(new Match(person.severity(), "", person.display(), person.address()));
            }
        }
        var local = address.local().toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
        for (var company : companies.entrySet()) {
            if (local.contains(company.getKey())) {
                return Optional.of(new Match(SUSPICION.severity(), "company", company.getValue(), ""));
            }
        }
        return Optional.empty();
    }

    /// The people that the analyst named; where there are none, who writes regularly from a company's domain.
    private static List<Namesake> people(CaseFacts facts) {
        var named = new ArrayList<Namesake>();
        for (var party : facts.description().parties()) {
            for (var person : party.people()) {
                var address = person.addresses().stream().findFirst().orElse("");
                add(named, person.name(), address, SUSPICION.severity());
            }
        }
        return named.isEmpty() ? correspondents(facts) : named;
    }

    private static List<Namesake> correspondents(CaseFacts facts) {
        var mails = new LinkedHashMap<String, Integer>();
        var authors = new HashMap<String, Address>();
        for (var message : facts.messages()) {
            message.author()
                    .filter(author ->
                            !author.name().isBlank() && !author.domain().isEmpty())
                    .filter(author -> !FreeMail.serves(author.domain()))
                    .ifPresent(author -> {
                        mails.merge(author.key(), 1, Integer::sum);
                        authors.putIfAbsent(author.key(), author);
                    });
        }
        var people = new ArrayList<Namesake>();
        mails.forEach((key, count) -> {
            var author = authors.get(key);
            if (count >= MAILS_OF_A_CORRESPONDENT && author != null) {
                // Nobody said who this is, so a namesake is only worth a look.
                add(people, author.name(), author.address(), Severity.LOW);
            }
        });
        return people;
    }

    private static void add(List<Namesake> people, String display, String address, Severity severity) {
        var name = PersonName.of(display);
        if (name.words().size() > 1) {
            people.add(new Namesake(name, display, address, severity));
        }
    }

    /// The names that the parties' domains carry -> the domain.
    private static Map<String, String> companies(CaseFacts facts) {
        var companies = new LinkedHashMap<String, String>();
        for (var party : facts.description().parties()) {
            for (var domain : party.domains()) {
                var label = RegistrableDomain.label(domain).replace("-", "");
                if (label.length() >= SHORTEST_COMPANY && !FreeMail.serves(domain)) {
                    companies.putIfAbsent(label, domain);
                }
            }
        }
        return companies;
    }

    private static Finding finding(CaseFacts facts, List<Seen> seen, Match match) {
        Set<Long> mails = new HashSet<>();
        var evidence = new ArrayList<Evidence>();
        for (var use : seen) {
            mails.add(use.message().id());
            if (evidence.size() < MOST_EVIDENCE) {
                evidence.add(Proof.header(facts, use.message(), use.field()));
            }
        }
        var first = seen.getFirst();
        return SUSPICION.finding(
                match.severity(),
                match.variant(),
                List.of(
                        first.address().address(),
                        match.name(),
                        match.address().isEmpty() ? "–" : match.address(),
                        Integer.toString(mails.size()),
                        Proof.time(first.message().at())),
                evidence.toArray(Evidence[]::new));
    }

    /// Whose name is carried.
    private record Match(Severity severity, String variant, String name, String address) {}

    private record Namesake(PersonName name, String display, String address, Severity severity) {}

    /// An address in a field of a mail.
    private record Seen(Message message, String field, Address address) {}
}

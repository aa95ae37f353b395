package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.FreeMail;
import intercept.identity.PersonName;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Flags an address at a free-mail service that carries the name of a person or a company of the case.
///
/// Anybody can open `alice.smith@` there. So can Alice: sole traders and people on holiday write from private
/// mailboxes, so an address that the analyst lists as hers is left out.
public final class FreeMailPerson implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-005", Severity.HIGH, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int MAILS_OF_A_CORRESPONDENT = 3;
    private static final int MOST_EVIDENCE = 20;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var names = new KnownNames(facts.description());
        var correspondents = names.hasPeople() ? List.<Correspondent>of() : correspondents(facts);
        if (names.isEmpty() && correspondents.isEmpty()) {
            return new Answer.NotApplicable("people");
        }
        var verdicts = new HashMap<String, Optional<Match>>();
        var seen = new LinkedHashMap<String, List<Seen>>();
        for (var message : facts.messages()) {
            for (var use : uses(message)) {
                var key = use.address().key();
                if (names.isOwn(use.address()) || !FreeMail.serves(use.address().domain())) {
                    continue;
                }
                if (verdicts.computeIfAbsent(key, _ -> match(use.address(), names, correspondents))
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

    private static Optional<Match> match(Address address, KnownNames names, List<Correspondent> correspondents) {
        var person = names.person(address.local());
        if (person.isPresent()) {
            var variant = person.get().side() == Side.SUPPLIER ? "colleague" : "";
            return Optional.of(new Match(
                    SUSPICION.severity(),
                    variant,
                    person.get().name(),
                    person.get().address()));
        }
        var written = PersonName.of(address.local());
        for (var correspondent : correspondents) {
            if (written.similarity(correspondent.name()) >= KnownNames.SAME_NAME) {
                // Nobody said who this is, so a namesake is only worth a look.
                return Optional.of(new Match(Severity.LOW, "", correspondent.display(), correspondent.address()));
            }
        }
        return names.company(address.local())
                .map(company -> new Match(
                        SUSPICION.severity(), company.side() == Side.SUPPLIER ? "own" : "company", company.name(), ""));
    }

    /// Who writes regularly from a company's domain: for cases in which the analyst named nobody.
    private static List<Correspondent> correspondents(CaseFacts facts) {
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
        var people = new ArrayList<Correspondent>();
        mails.forEach((key, count) -> {
            var author = authors.get(key);
            if (count >= MAILS_OF_A_CORRESPONDENT && author != null) {
                var name = PersonName.of(author.name());
                if (name.words().size() > 1) {
                    people.add(new Correspondent(name, author.name(), author.address()));
                }
            }
        });
        return people;
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

    private record Correspondent(PersonName name, String display, String address) {}

    /// An address in a field of a mail.
    private record Seen(Message message, String field, Address address) {}
}

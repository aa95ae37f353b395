package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.EditDistance;
import intercept.identity.RegistrableDomain;
import intercept.identity.lookalike.LookalikeTest;
import intercept.model.Address;
import intercept.model.CaseDescription;
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

/// Flags a recipient who carries a known person's name, but whose address is not that person's.
///
/// “My boss was in copy” is then no proof that he got it, and needs no break-in at the boss's: the fraudster put an
/// address of his own in his place. A boss may really have two addresses: one that the analyst listed, or that a
/// colleague of his was the first to write to, is left out, unless its domain only looks like the company's. Of each
/// field the first [AddressUse#MOST_IN_FIELD] addresses are looked at.
public final class SubstitutedRecipient implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-006", Severity.CRITICAL, Question.COPY, Certainty.INFERENCE);

    private static final int SHORTEST_LOCAL = 6;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;

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
        var look = new Look(facts, people);
        var seen = new LinkedHashMap<String, List<AddressUse>>();
        for (var message : facts.messages()) {
            AddressUse.recipients(message)
                    .filter(use -> look.match(use.address()).isPresent() && !look.isAnswer(use))
                    .forEach(use -> seen.computeIfAbsent(use.address().key(), _ -> new ArrayList<>())
                            .add(use));
        }
        return Answer.of(seen.values().stream().flatMap(uses -> finding(facts, look, uses).stream()));
    }

    private static Optional<Finding> finding(CaseFacts facts, Look look, List<AddressUse> uses) {
        var first = uses.getFirst();
        return look.match(first.address())
                .filter(match -> !look.isAcquaintance(first.message(), match))
                .map(match -> SUSPICION.finding(
                        match.severity(),
                        match.variant(),
                        List.of(
                                first.address().address(),
                                match.known().person().name(),
                                match.genuine(),
                                Integer.toString(AddressUse.mails(uses)),
                                Proof.time(first.message().at()),
                                Proof.author(first.message()),
                                first.field()),
                        AddressUse.proof(facts, uses)));
    }

    /// Whose place an address takes.
    ///
    /// @param imitates whether its domain only looks like the person's
    private record Match(KnownPeople.Known known, String genuine, String variant, boolean imitates) {
        Severity severity() {
            return variant.isEmpty() ? SUSPICION.severity() : Severity.HIGH;
        }
    }

    private static final class Look {

        private final KnownPeople people;
        private final Known known;
        private final LookalikeTest domains;
        private final Set<String> authors = new HashSet<>();
        private final Map<Address, Optional<Match>> verdicts = new HashMap<>();
        private final CaseFacts facts;

        Look(CaseFacts facts, KnownPeople people) {
            this.facts = facts;
            this.people = people;
            known = new Known(facts);
            domains = new LookalikeTest(domains(facts.description()));
            facts.messages().forEach(message -> message.author().ifPresent(author -> authors.add(author.key())));
        }

        private static List<String> domains(CaseDescription description) {
            return description.parties().stream()
                    .flatMap(party -> party.domains().stream())
                    .toList();
        }

        Optional<Match> match(Address address) {
            return verdicts.computeIfAbsent(address, this::judge);
        }

        private Optional<Match> judge(Address address) {
            if (people.isOwn(address)) {
                return Optional.empty();
            }
            if (known.party(address).isPresent()) {
                return slip(address);
            }
            var imitated = domains.examine(address.domain());
            return people.elsewhere(address)
                    .map(person -> new Match(person, person.address(), "", imitated.isPresent()))
                    .or(() -> imitated.flatMap(domain -> samePlace(address, domain.imitated())));
        }

        /// `bob@cust0mer.example` for `bob@customer.example`: no name is needed.
        private Optional<Match> samePlace(Address address, String imitated) {
            for (var person : people.all()) {
                for (var genuine : person.person().addresses()) {
                    var other = new Address("", genuine);
                    if (other.local().equalsIgnoreCase(address.local())
                            && RegistrableDomain.same(other.domain(), imitated)) {
                        return Optional.of(new Match(person, genuine, "", true));
                    }
                }
            }
            return Optional.empty();
        }

        /// A letter or two beside a known address of the same house, under the same name: a mailbox that nobody has.
        private Optional<Match> slip(Address address) {
            if (authors.contains(address.key())) {
                return Optional.empty();
            }
            var local = address.local().toLowerCase(Locale.ROOT);
            for (var person : people.named(address.name())) {
                for (var genuine : person.person().addresses()) {
                    var other = new Address("", genuine);
                    var theirs = other.local().toLowerCase(Locale.ROOT);
                    int most = theirs.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
                    if (theirs.length() >= SHORTEST_LOCAL
                            && RegistrableDomain.same(other.domain(), address.domain())
                            && EditDistance.upTo(most, local, theirs) <= most
                            && !local.equals(theirs)) {
                        return Optional.of(new Match(person, genuine, "slip", false));
                    }
                }
            }
            return Optional.empty();
        }

        /// Whether somebody known writes to an address that wrote to him: he answers an impostor, which is another
        /// matter.
        boolean isAnswer(AddressUse use) {
            return authors.contains(use.address().key())
                    && !known.isDisputed(use.message())
                    && known.authorsParty(use.message()).isPresent();
        }

        /// Whether a colleague of the person, in a mail that his own mailbox holds, was the first to write to it.
        boolean isAcquaintance(Message first, Match match) {
            return !match.imitates()
                    && !known.isDisputed(first)
                    && known.authorsParty(first)
                            .filter(match.known().party()::equals)
                            .isPresent()
                    && known.isHeldByItsAuthorsParty(first, facts);
        }
    }
}

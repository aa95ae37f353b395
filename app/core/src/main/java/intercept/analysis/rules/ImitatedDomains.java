package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Suspicion;
import intercept.analysis.rules.DomainSighting.Place;
import intercept.identity.DomainName;
import intercept.identity.FreeMail;
import intercept.identity.RegistrableDomain;
import intercept.identity.lookalike.Change;
import intercept.identity.lookalike.Imitation;
import intercept.identity.lookalike.LookalikeTest;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.TextRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Every domain in the mails of a case that passes for a known one: what the three look-alike rules share, which differ
/// in how it is done (DOMAIN section 1.9).
///
/// Known are the parties' domains. Where no party is described, those from which somebody writes regularly stand in;
/// then only senders are held against them, and a finding is never above low. Of each mail, the first
/// [AddressUse#MOST_IN_FIELD] addresses of a field and the first [WrittenDomains#MOST] hosts of each text are looked
/// at, and of a case the first [#MOST_DOMAINS] different domains.
final class ImitatedDomains {

    static final int MOST_DOMAINS = 100_000;

    /// From this many mails on a domain writes regularly.
    private static final int REGULAR = 5;

    private static final int MOST_REGULARS = 200;

    /// From so many mails over such a time, in a conversation with a party, a domain is a partner that is not described
    /// yet: a sister company, a country's office.
    private static final int PARTNER_MAILS = 10;

    private static final Duration PARTNER_TIME = Duration.ofDays(60);
    private static final int MOST_CHANGES = 3;

    private final CaseFacts facts;
    private final Suspicion suspicion;
    private final Known known;
    private final LookalikeTest test;
    private final Map<String, Optional<Imitation>> verdicts = new HashMap<>();
    private final Map<String, List<DomainSighting>> seen = new LinkedHashMap<>();
    private final Map<String, List<Message>> written = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    private ImitatedDomains(CaseFacts facts, Suspicion suspicion) {
        this.facts = facts;
        this.suspicion = suspicion;
        known = new Known(facts);
        test = new LookalikeTest(known.hasParties() ? parties() : regulars());
    }

    /// The findings of one of the rules.
    static Answer answer(CaseFacts facts, Suspicion suspicion) {
        return Answer.of(new ImitatedDomains(facts, suspicion).findings().stream());
    }

    private List<Finding> findings() {
        facts.messages().forEach(this::look);
        return seen.values().stream().map(this::finding).toList();
    }

    private Set<String> parties() {
        return facts.description().parties().stream()
                .flatMap(party -> party.domains().stream())
                .filter(domain -> !FreeMail.serves(domain))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> regulars() {
        var mails = new HashMap<String, Integer>();
        facts.messages().stream()
                .flatMap(message -> message.author().stream())
                .map(Address::domain)
                .filter(domain -> !domain.isEmpty() && !FreeMail.serves(domain))
                .forEach(domain -> mails.merge(RegistrableDomain.of(domain), 1, Integer::sum));
        return mails.entrySet().stream()
                .filter(entry -> entry.getValue() >= REGULAR)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REGULARS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void look(Message message) {
        message.author()
                .map(author -> RegistrableDomain.of(author.domain()))
                .filter(domain -> !domain.isEmpty())
                .ifPresent(domain ->
                        written.computeIfAbsent(domain, _ -> new ArrayList<>()).add(message));
        AddressUse.senders(message)
                .forEach(use -> add(message, place(use), use.address().domain(), () -> use.proof(facts)));
        if (!known.hasParties()) {
            return;
        }
        boolean byParty = known.authorsParty(message).isPresent();
        AddressUse.recipients(message).forEach(use -> {
            if (byParty) {
                answered.add(RegistrableDomain.of(use.address().domain()));
            }
            add(message, Place.RECIPIENT, use.address().domain(), () -> use.proof(facts));
        });
        if (!known.isHeldByItsAuthorsParty(message, facts)) {
            facts.header(message, "Return-Path")
                    .map(header -> header.value().replaceAll("[<>\\s]", ""))
                    .map(path -> new Address("", path).domain())
                    .ifPresent(domain ->
                            add(message, Place.RETURN_PATH, domain, () -> Proof.header(facts, message, "Return-Path")));
        }
        WrittenDomains.in(facts.text(message))
                .forEach((host, at) ->
                        add(message, Place.TEXT, host, () -> Proof.body(message, facts.text(message), at)));
        facts.documents(message).forEach(document -> {
            for (int i = 0; i < document.pages().size(); i++) {
                int page = i + 1;
                WrittenDomains.in(document.pages().get(i))
                        .forEach((host, at) -> add(
                                message,
                                Place.DOCUMENT,
                                host,
                                () -> new Evidence.DocumentPassage(message.id(), document.sha256(), page, at, host)));
            }
        });
    }

    private static Place place(AddressUse use) {
        return use.field().equals("Reply-To") ? Place.REPLY : Place.SENDER;
    }

    private void add(Message message, Place place, String domain, Supplier<Evidence> proof) {
        if (domain.isEmpty() || (verdicts.size() >= MOST_DOMAINS && !verdicts.containsKey(domain))) {
            return;
        }
        if (verdicts.computeIfAbsent(domain, this::judge).isPresent()) {
            seen.computeIfAbsent(RegistrableDomain.of(domain), _ -> new ArrayList<>())
                    .add(new DomainSighting(message, place, domain, proof));
        }
    }

    private Optional<Imitation> judge(String domain) {
        return test.examine(domain)
                .filter(imitation -> imitation.technique().rule().equals(suspicion.id()));
    }

    private Finding finding(List<DomainSighting> sightings) {
        var strongest = sightings.stream()
                .min(Comparator.comparing(DomainSighting::place))
                .orElseThrow();
        var imitation =
                verdicts.getOrDefault(strongest.domain(), Optional.empty()).orElseThrow();
        var evidence = new LinkedHashSet<Evidence>();
        sightings.stream()
                .sorted(Comparator.comparingInt(sighting -> sighting.place().below()))
                .limit(AddressUse.MOST_EVIDENCE)
                .forEach(sighting -> evidence.add(sighting.proof().get()));
        var arguments = new ArrayList<String>();
        arguments.add(DomainName.of(imitation.observed()).display());
        arguments.add(DomainName.of(imitation.imitated()).display());
        arguments.add(known.party(new Address("", "@" + imitation.imitated()))
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .orElse(imitation.imitated()));
        arguments.add(Long.toString(sightings.stream()
                .map(sighting -> sighting.message().id())
                .distinct()
                .count()));
        arguments.add(Proof.time(sightings.getFirst().message().at()));
        arguments.add(Phrase.of("seen." + word(strongest.place())).text());
        for (int i = 0; i < MOST_CHANGES; i++) {
            arguments.add(
                    i < imitation.changes().size()
                            ? change(imitation, imitation.changes().get(i))
                            : "");
        }
        boolean partner = isPartner(RegistrableDomain.of(strongest.domain()));
        return suspicion.finding(
                severity(strongest.place(), partner),
                partner ? "partner" : known.hasParties() ? "" : "regular",
                arguments,
                evidence.toArray(Evidence[]::new));
    }

    private Severity severity(Place place, boolean partner) {
        if (partner || !known.hasParties()) {
            return Severity.LOW;
        }
        var weaker = List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
        int at = weaker.indexOf(suspicion.severity()) + place.below();
        return weaker.get(Math.min(at, weaker.size() - 1));
    }

    /// Whether it takes part in the case's business for long, undisputed and answered.
    private boolean isPartner(String domain) {
        var mails = written.getOrDefault(domain, List.of());
        var times = mails.stream()
                .flatMap(message -> message.at().stream())
                .sorted()
                .toList();
        return mails.size() >= PARTNER_MAILS
                && mails.stream().noneMatch(known::isDisputed)
                && answered.contains(domain)
                && lasts(times);
    }

    private static boolean lasts(List<Instant> times) {
        return !times.isEmpty()
                && Duration.between(times.getFirst(), times.getLast()).compareTo(PARTNER_TIME) >= 0;
    }

    /// What differs, as a sentence.
    private static String change(Imitation imitation, Change change) {
        return Phrase.of(
                        "change." + word(change.kind()),
                        of(change.observed(), imitation.observed()),
                        of(change.known(), imitation.imitated()))
                .text();
    }

    private static String of(TextRange range, String text) {
        return range.start() >= 0 && range.end() <= text.length() && range.start() <= range.end() ? range.of(text) : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package intercept.desktop.views.overview;

import intercept.analysis.CopyCheck.InCopy;
import intercept.analysis.DeliveryCheck.Delivery;
import intercept.analysis.Suspicion.Certainty;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.overview.Overview.Ask;
import intercept.desktop.views.overview.Overview.Card;
import intercept.desktop.views.overview.Overview.Claim;
import intercept.desktop.views.overview.Overview.Verdict;
import intercept.model.EvidenceKind;
import intercept.model.Finding.Status;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.session.FindingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells a case in words: only what the mails and the analyst's own notes say.
final class Telling {

    private static final int MOST_CLAIMS = 3;

    /// Kinds that are kept, but that no rule of this version reads.
    private static final List<EvidenceKind> UNREAD_KINDS = List.of(
            EvidenceKind.CSV,
            EvidenceKind.JSON,
            EvidenceKind.LOG,
            EvidenceKind.ZONE,
            EvidenceKind.MBOX,
            EvidenceKind.PST,
            EvidenceKind.TNEF,
            EvidenceKind.ZIP);

    private final CaseReading reading;
    private final OverviewTexts texts;
    private final Instant now;

    Telling(CaseReading reading, OverviewTexts texts, Instant now) {
        this.reading = reading;
        this.texts = texts;
        this.now = now;
    }

    Overview overview() {
        var summary = reading.summary();
        return new Overview(
                summary.messages(),
                verdict(),
                List.of(delivered(), inCopy(), whoseMailbox()),
                MoneyClock.of(summary.description().payments(), now),
                severities(),
                new Story(reading, texts).sentences(),
                asks());
    }

    private Map<Severity, Long> severities() {
        var counts = new EnumMap<Severity, Long>(Severity.class);
        for (var severity : Severity.values()) {
            counts.put(severity, reading.summary().findings().getOrDefault(severity, 0L));
        }
        return counts;
    }

    private List<FindingRow> standing() {
        return reading.findings().stream()
                .filter(row -> row.status() != Status.DISMISSED)
                .toList();
    }

    private Verdict verdict() {
        var standing = standing();
        var claims = standing.stream().limit(MOST_CLAIMS).map(this::claim).toList();
        var dismissed = reading.findings().stream()
                .filter(row -> row.status() == Status.DISMISSED)
                .limit(2)
                .map(row -> new Claim(
                        texts.get("against.dismissed", texts.findings().sentence(row.finding()), row.reason()),
                        new Selected.OfFinding(row.id())))
                .toList();
        var said = reading.summary().description().statements().stream()
                .limit(2)
                .map(statement -> texts.get("said", statement.text(), statement.source()))
                .toList();
        return new Verdict(headline(standing), how(standing), claims, dismissed, said, notChecked());
    }

    private String headline(List<FindingRow> standing) {
        return reading.incident()
                .map(CaseReading.Twin::apart)
                .map(apart -> texts.get(
                        apart.isNegative() ? "headline.twin.before" : "headline.twin", texts.length(apart.abs())))
                .orElseGet(() -> standing.isEmpty()
                        ? texts.get("headline.none")
                        : texts.findings().sentence(standing.getFirst().finding()));
    }

    private Optional<Certainty> how(List<FindingRow> standing) {
        return reading.twins().isEmpty()
                ? standing.stream().findFirst().map(FindingRow::how)
                : standing.stream()
                        .filter(row -> row.finding().rule().equals("CV-011"))
                        .findFirst()
                        .map(FindingRow::how);
    }

    private Claim claim(FindingRow row) {
        return new Claim(texts.findings().sentence(row.finding()), new Selected.OfFinding(row.id()));
    }

    private List<String> notChecked() {
        var lines = new ArrayList<String>();
        var kinds = UNREAD_KINDS.stream()
                .filter(kind -> reading.summary().kinds().getOrDefault(kind, 0L) > 0)
                .toList();
        long files = kinds.stream()
                .mapToLong(kind -> reading.summary().kinds().getOrDefault(kind, 0L))
                .sum();
        if (files > 0) {
            lines.add(texts.get(
                    "notchecked.kinds", files, kinds.stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        if (!reading.summary().unread().isEmpty()) {
            lines.add(texts.get("notchecked.unread", reading.summary().unread().size()));
        }
        reading.summary().notLooked().stream()
                .limit(2)
                .map(rule -> texts.get(
                        "notchecked.rule",
                        texts.findings().name(rule.rule()),
                        texts.findings().missing(rule.rule(), rule.missing())))
                .forEach(lines::add);
        lines.add(texts.get("notchecked.logs"));
        return lines;
    }

    private Card delivered() {
        var question = texts.get("question.DELIVERY");
        var held = reading.deliveries().stream()
                .filter(delivery -> !delivery.mailboxes().isEmpty())
                .toList();
        if (!held.isEmpty() && held.size() == reading.deliveries().size()) {
            var mailboxes = held.stream()
                    .flatMap(delivery -> delivery.mailboxes().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return known(
                    "delivered",
                    question,
                    held.size() == 1 ? texts.get("delivered.yes") : texts.get("delivered.all", held.size()),
                    texts.get("delivered.detail", mailboxes),
                    Optional.empty(),
                    held.getFirst());
        }
        if (!held.isEmpty()) {
            return known(
                    "delivered",
                    question,
                    texts.get(
                            "delivered.some", held.size(), reading.deliveries().size()),
                    texts.get("delivered.some.detail"),
                    Optional.empty(),
                    held.getFirst());
        }
        var missing = reading.twins().isEmpty()
                ? texts.get("delivered.missing.original")
                : texts.get(reading.customerCollected() ? "delivered.missing.there" : "delivered.missing.mailbox");
        return open("delivered", question, missing, texts.get("request.mailbox", customer()));
    }

    private Card known(
            String id, String question, String answer, String detail, Optional<String> impostor, Delivery delivery) {
        return new Card(
                id,
                question,
                answer,
                detail,
                impostor,
                Optional.of(Certainty.FACT),
                Optional.of(Selected.message(delivery.original().id())),
                Optional.empty());
    }

    private Card open(String id, String question, String missing, String request) {
        return new Card(
                id,
                question,
                texts.get("unknown"),
                texts.get("missing", missing),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(request));
    }

    private Card inCopy() {
        var question = texts.get("question.COPY");
        var fake = reading.copies().stream()
                .filter(InCopy.Fake.class::isInstance)
                .map(InCopy.Fake.class::cast)
                .findFirst();
        if (fake.isPresent()) {
            return new Card(
                    "copy",
                    question,
                    texts.get("copy.fake", firstName(fake.get().person())),
                    texts.get("copy.fake.detail", fake.get().person().name()),
                    Optional.of(fake.get().shown().address()),
                    Optional.of(Certainty.FACT),
                    Optional.of(Selected.message(fake.get().message().id())),
                    Optional.empty());
        }
        if (!reading.copies().isEmpty()) {
            var real = reading.copies().getFirst();
            return new Card(
                    "copy",
                    question,
                    texts.get("copy.real"),
                    texts.get("copy.real.detail", real.person().name()),
                    Optional.empty(),
                    Optional.of(Certainty.FACT),
                    Optional.of(Selected.message(real.message().id())),
                    Optional.empty());
        }
        boolean nobodyKnown = people(Side.SUPPLIER).isEmpty();
        if (reading.disputed().isEmpty() || nobodyKnown) {
            var missing = texts.get(nobodyKnown ? "copy.missing.people" : "copy.missing.disputed");
            return open("copy", question, missing, texts.get("request.original", customer()));
        }
        return new Card(
                "copy",
                question,
                texts.get("copy.nobody"),
                texts.get("copy.nobody.detail", reading.disputed().size()),
                Optional.empty(),
                Optional.of(Certainty.FACT),
                Optional.of(Selected.message(reading.disputed().getFirst().id())),
                Optional.empty());
    }

    private Card whoseMailbox() {
        return open(
                "mailbox",
                texts.get("question.WHOSE_MAILBOX"),
                texts.get("mailbox.missing"),
                texts.get("request.audit", writer()));
    }

    private List<Ask> asks() {
        var asks = new ArrayList<Ask>();
        asks.add(ask("audit", writer()));
        if (!reading.customerCollected()) {
            asks.add(ask("mailbox", customer()));
        }
        asks.add(ask("rules", customer()));
        if (reading.summary().unread().isEmpty()) {
            asks.add(ask("erp", ""));
        } else {
            asks.add(ask("unread", reading.summary().unread().size()));
        }
        return List.copyOf(asks);
    }

    private Ask ask(String id, Object whose) {
        return new Ask(
                texts.get("ask." + id, whose),
                texts.get("ask." + id + ".why", whose),
                texts.get("request." + id, whose));
    }

    /// Whose genuine mail was imitated; else the first person on our side.
    private String writer() {
        var imitated = reading.incident()
                .flatMap(twin -> twin.genuine().from())
                .map(from -> from.name().isEmpty() ? from.address() : from.name());
        return imitated.or(() -> people(Side.SUPPLIER).stream().findFirst().map(Person::name))
                .orElseGet(() -> texts.get("someone.supplier"));
    }

    private String customer() {
        var parties = reading.summary().description().parties(Side.CUSTOMER);
        return people(Side.CUSTOMER).stream()
                .findFirst()
                .map(Person::name)
                .or(() -> parties.stream().findFirst().map(Party::name))
                .orElseGet(() -> texts.get("someone.customer"));
    }

    private List<Person> people(Side side) {
        return reading.summary().description().parties(side).stream()
                .flatMap(party -> party.people().stream())
                .toList();
    }

    private static String firstName(Person person) {
        return person.name().strip().split("\\s+", 2)[0];
    }
}

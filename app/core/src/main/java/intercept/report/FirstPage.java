package intercept.report;

import intercept.model.Address;
import intercept.model.CaseDescription.Payment;
import intercept.model.Evidence;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.Person;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.Holder;
import intercept.report.ReportFacts.MessageFact;
import intercept.report.ReportOptions.Audience;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The answer: what happened, what it cost, what to do now.
final class FirstPage {

    private static final int MOST_SENTENCES = 5;
    private static final int MOST_EARLIER = 2;

    private final ReportFacts facts;
    private final ReportText text;
    private final Sentences sentences;
    private final Optional<Twins> twins;

    FirstPage(ReportFacts facts, ReportText text) {
        this.facts = facts;
        this.text = text;
        sentences = new Sentences(text, facts);
        twins = Twins.of(facts);
    }

    void write(Element body) {
        head(body);
        body.appendElement("h1").text(text.title(facts));
        body.appendElement("p").addClass("lead").text(text.forReader("lead", text.moment(text.now()), text.zone()));
        if (text.audience() == Audience.CUSTOMER) {
            body.appendElement("p").addClass("lead").text(text.get("others", Printable.of(facts.title())));
        }
        verdict(body);
        happened(body);
        twins.ifPresent(pair -> Picture.draw(body, pair, text));
        if (text.audience() != Audience.BANK) {
            questions(body);
        }
        cost(body);
        steps(body);
    }

    private void head(Element body) {
        var row = body.appendElement("table").addClass("head").appendElement("tr");
        var house = facts.description().parties(Side.SUPPLIER).stream()
                .map(Party::name)
                .findFirst()
                .orElse("Intercept");
        row.appendElement("td").addClass("who").attr("style", "width: 1%").text(Printable.of(house));
        row.appendElement("td").addClass("muted").text(text.get("for." + text.audience()));
        row.appendElement("td").addClass("muted right").text(text.get("confidential"));
    }

    private void verdict(Element body) {
        var row = body.appendElement("table").addClass("verdict").appendElement("tr");
        row.appendElement("td").addClass("bar answer").text(answer());
        var beside = row.appendElement("td").addClass("beside");
        beside.appendElement("div").addClass("figure").text(text.get("verdict.beside"));
        beside.appendElement("div")
                .addClass("pair muted")
                .text(text.get(facts.standing().isEmpty() ? "verdict.beside.none" : "verdict.beside.why"));
    }

    private String answer() {
        var rules = facts.standing().stream()
                .filter(fact -> fact.finding().severity().compareTo(Severity.HIGH) <= 0)
                .map(fact -> fact.finding().rule())
                .collect(Collectors.toSet());
        if (rules.contains(Twins.RULE)) {
            return text.get(rules.contains("CT-005") ? "verdict.twin.account" : "verdict.twin");
        }
        if (rules.contains("CT-005")) {
            return text.get("verdict.account");
        }
        var count = text.get("count.findings", facts.standing().size());
        if (!rules.isEmpty()) {
            return text.get("verdict.other", count);
        }
        return facts.standing().isEmpty() ? text.get("verdict.none") : text.get("verdict.some", count);
    }

    private void happened(Element body) {
        var heading = body.appendElement("h2").addClass("marked").text(text.get("happened"));
        legend(heading.appendElement("span").addClass("legend"));
        var told = new ArrayList<Told>();
        twins.ifPresent(pair -> told.add(new Told(pair.genuine().at(), () -> genuine(body, pair.genuine()))));
        var earlier = Twins.all(facts).stream().skip(1).toList();
        earlier.stream()
                .limit(MOST_EARLIER)
                .forEach(pair -> told.add(new Told(pair.altered().at(), () -> earlier(body, pair))));
        var byRule = new LinkedHashMap<String, List<FindingFact>>();
        for (var finding : inOrder()) {
            byRule.computeIfAbsent(finding.finding().rule(), _ -> new ArrayList<>())
                    .add(finding);
        }
        // Earlier twins have sentences of their own.
        byRule.computeIfPresent(
                Twins.RULE,
                (_, same) -> twins.map(pair -> List.of(pair.finding())).orElse(same));
        byRule.values().stream().limit(MOST_SENTENCES).forEach(same -> {
            var shown = about(same);
            told.add(new Told(time(shown), () -> found(body, shown, same.size() - 1)));
        });
        told.stream()
                .sorted(Comparator.comparing(sentence -> sentence.at().orElse(Instant.MAX)))
                .forEach(sentence -> sentence.write().run());
        if (byRule.isEmpty()) {
            body.appendElement("p").addClass("s").text(text.get("happened.nothing"));
        }
        sentences.add(body, Mark.A, text.get("happened.unknown"), Map.of("missing", text.get("open")));
        if (!facts.unread().isEmpty()) {
            sentences.add(
                    body, Mark.F, text.get("happened.unread", facts.unread().size()), Map.of("unread", "D"));
        }
    }

    private void genuine(Element body, MessageFact mail) {
        var to = mail.to().stream().map(Address::address).limit(2).collect(Collectors.joining(", "));
        var words = text.get(
                "happened.sent",
                mail.at().map(text::brief).orElse(text.get("undated")),
                Printable.of(mail.sender()),
                Printable.of(mail.subject()),
                Printable.of(to));
        var copy = received(mail)
                .map(holder -> text.get("gap") + text.get("happened.copy", Printable.of(holder.custodian())));
        sentences.add(body, Mark.F, words + copy.orElse(""), sentences.to(mail));
    }

    /// A sentence that takes its place in the order of time.
    private record Told(Optional<Instant> at, Runnable write) {}

    private void earlier(Element body, Twins pair) {
        var mail = pair.altered();
        var to = mail.to().stream().map(Address::address).limit(1).collect(Collectors.joining());
        var words =
                text.get("happened.earlier", text.brief(pair.sent()), Printable.of(mail.subject()), Printable.of(to));
        sentences.add(body, Mark.of(pair.finding().how()), words, sentences.to(pair.finding()));
    }

    /// Of findings of one kind the one about the incident that the report tells, else the gravest.
    private FindingFact about(List<FindingFact> same) {
        return same.stream()
                .filter(finding ->
                        twins.filter(pair -> finding.names(pair.altered())).isPresent())
                .findFirst()
                .orElseGet(same::getFirst);
    }

    private void found(Element body, FindingFact shown, int more) {
        var title = text.sentence(shown);
        var words = time(shown)
                .map(at -> text.get("happened.at", text.brief(at), title))
                .orElse(title + text.get("stop"));
        if (more > 0) {
            words += text.get("gap") + text.get("count.places", more) + text.get("stop");
        }
        sentences.add(body, Mark.of(shown.how()), words, sentences.to(shown));
    }

    /// The gravest findings, at most one sentence a rule, in the order of time; undated ones last.
    private List<FindingFact> inOrder() {
        var gravest = facts.standing().stream()
                .filter(finding -> finding.finding().severity().compareTo(Severity.MEDIUM) <= 0)
                .map(finding -> finding.finding().rule())
                .distinct()
                .limit(MOST_SENTENCES)
                .collect(Collectors.toSet());
        return facts.standing().stream()
                .filter(finding -> gravest.contains(finding.finding().rule()))
                .sorted(Comparator.comparing(finding -> time(finding).orElse(Instant.MAX)))
                .toList();
    }

    /// When what the finding tells came true: with the mail that brought the document it is about, else with its
    /// first mail, but with the second of a pair.
    private Optional<Instant> time(FindingFact finding) {
        if (!finding.finding().rule().equals(Twins.RULE)
                && finding.finding().evidence().getFirst() instanceof Evidence.DocumentPassage document) {
            return facts.messages().stream()
                    .filter(message -> message.id() == document.message())
                    .findFirst()
                    .flatMap(MessageFact::at);
        }
        var times = facts.messages().stream()
                .filter(finding::names)
                .flatMap(message -> message.at().stream())
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding.finding().rule().equals(Twins.RULE) ? times.getLast() : times.getFirst());
    }

    private static Optional<Holder> received(MessageFact mail) {
        return mail.holders().stream()
                .filter(holder -> holder.kind() == PartyKind.CUSTOMER)
                .findFirst();
    }

    private void questions(Element body) {
        body.appendElement("h2").text(text.get("questions"));
        var row = body.appendElement("table").addClass("three").appendElement("tr");
        var copy = twins.flatMap(pair -> received(pair.genuine()));
        var delivered = twins.filter(_ -> copy.isPresent()).map(Twins::genuine);
        question(
                row,
                "q.delivered",
                delivered.isPresent() ? "yes" : "open",
                copy.map(Holder::custodian).orElse(""),
                delivered.map(sentences::to));
        copied(row);
        question(row, "q.whose", "open", "", Optional.of(Map.of("missing", text.get("open"))));
    }

    private void copied(Element row) {
        var known = facts.description().parties().stream()
                .flatMap(party -> party.people().stream())
                .map(Person::addresses)
                .flatMap(List::stream)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var altered = twins.map(Twins::altered);
        if (known.isEmpty() || altered.isEmpty()) {
            question(row, "q.copy", "open", "", Optional.empty());
            return;
        }
        var strangers = strangers(altered.get(), known);
        question(
                row,
                "q.copy",
                strangers.isEmpty() ? "yes" : "no",
                String.join(", ", strangers),
                altered.map(sentences::to));
    }

    private static Set<String> strangers(MessageFact mail, Set<String> known) {
        return Stream.concat(mail.to().stream(), mail.cc().stream())
                .map(Address::key)
                .filter(address -> !known.contains(address))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void question(
            Element row, String key, String answer, String argument, Optional<Map<String, String>> links) {
        var cell = row.appendElement("td");
        cell.appendElement("div").addClass("q").text(text.get(key));
        cell.appendElement("div")
                .addClass(answer.equals("open") ? "a muted" : "a")
                .text(text.get(key + "." + answer));
        var why = cell.appendElement("div");
        Addresses.write(why, text.get(key + "." + answer + ".why", Printable.of(argument)));
        links.ifPresent(to -> sentences.links(why, to));
    }

    private void cost(Element page) {
        var body = page.appendElement("div").addClass("whole");
        body.appendElement("h2").text(text.get("cost"));
        var payments = facts.description().payments();
        if (payments.isEmpty()) {
            sentences.add(body, Mark.A, text.forReader("cost.none"), Map.of("missing", text.get("open")));
        }
        payments.forEach(payment -> paid(body, payment));
        if (!payments.isEmpty() && NextSteps.suspected(facts)) {
            sentences.add(body, Mark.I, text.get("paid.note"));
        }
    }

    private void paid(Element body, Payment payment) {
        var invoice = payment.invoice().isEmpty() ? "" : text.get("cost.invoice", Printable.of(payment.invoice()));
        var money = Sentences.BOLD + text.money(payment.currency(), payment.amount()) + Sentences.BOLD;
        var account = ReportText.account(payment.account());
        var words = payment.at()
                .map(at -> text.get("cost.paid", money, text.moment(at), account, invoice))
                .orElseGet(() -> text.get("cost.paid.undated", money, "", account, invoice));
        sentences.add(body, Mark.A, words + text.get("gap") + text.get("cost.source"));
        var known = facts.description().parties().stream()
                .flatMap(party -> party.accounts().stream())
                .anyMatch(payment.account()::equals);
        var seen = facts.accounts().stream()
                .filter(fact -> fact.account().value().equals(payment.account()))
                .flatMap(fact -> fact.seen().stream())
                .findFirst();
        var links = seen.map(number -> Map.of("m" + number, "M" + number)).orElse(Map.of());
        sentences.add(body, Mark.F, text.get(known ? "cost.known.account" : "cost.unknown.account"), links);
    }

    private void steps(Element body) {
        var steps = NextSteps.of(facts, text.audience());
        if (steps.isEmpty()) {
            return;
        }
        var whole = body.appendElement("div").addClass("whole");
        whole.appendElement("h2").text(text.forReader("todo"));
        var table = whole.appendElement("table").addClass("rows do");
        int number = 1;
        for (var step : steps) {
            var row = table.appendElement("tr");
            row.appendElement("td").addClass("n").text(String.valueOf(number++));
            row.appendElement("td").attr("id", step.id()).text(text.forReader(step.id()));
            row.appendElement("td").addClass("owner").text(text.get(step.owner()));
            row.appendElement("td")
                    .addClass("by")
                    .text(text.get("by", text.brief(text.now().plus(step.within()))));
        }
    }

    private void legend(Element legend) {
        for (var mark : Mark.values()) {
            mark.draw(legend, text);
            legend.appendElement("span").addClass("l").text(" " + text.get("legend." + mark));
        }
    }
}

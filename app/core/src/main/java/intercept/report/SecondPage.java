package intercept.report;

import intercept.model.Severity;
import intercept.report.ReportFacts.AccountFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The accounts, what is not known, and what to ask for: the rest of the two pages that come first.
final class SecondPage {

    private static final int MOST_ACCOUNTS = 8;
    private static final int MOST_SEEN = 4;
    private static final Duration TRACE = Duration.ofDays(90);
    private static final Duration SIGN_IN = Duration.ofDays(30);
    private static final Duration AUDIT = Duration.ofDays(180);

    private final ReportFacts facts;
    private final ReportText text;
    private final Sentences sentences;

    SecondPage(ReportFacts facts, ReportText text) {
        this.facts = facts;
        this.text = text;
        sentences = new Sentences(text, facts);
    }

    void write(Element body) {
        accounts(body);
        missing(body);
        ask(body);
        body.appendElement("p")
                .addClass("muted pair")
                .attr("style", "margin-top: 14px")
                .text(text.get("legend.refs"));
    }

    private void accounts(Element body) {
        body.appendElement("h2").text(text.get("accounts"));
        var accounts = facts.accounts();
        if (accounts.isEmpty()) {
            body.appendElement("p").text(text.get("accounts.none"));
            return;
        }
        var table = Tables.start(body, text, "col.account", "col.type", "col.check", "col.standing", "col.seen");
        accounts.stream()
                .sorted(Comparator.comparing(AccountFact::known))
                .limit(MOST_ACCOUNTS)
                .forEach(account -> account(table, account));
        more(body, accounts.size() - MOST_ACCOUNTS, "more.accounts");
    }

    private void account(Element table, AccountFact fact) {
        var row = table.appendElement("tr");
        row.appendElement("td")
                .addClass("nowrap strong")
                .text(Printable.of(fact.account().grouped()));
        row.appendElement("td").text(text.get("type." + fact.account().type()));
        row.appendElement("td").text(text.get("check." + fact.account().checksum()));
        row.appendElement("td")
                .addClass(fact.known() ? "" : "strong")
                .text(text.get(fact.known() ? "known" : "unknown"));
        var seen = row.appendElement("td");
        seen.text(fact.seen().stream()
                .distinct()
                .limit(MOST_SEEN)
                .map(n -> "M" + n)
                .collect(Collectors.joining(", ")));
        long rest = fact.seen().stream().distinct().count() - MOST_SEEN;
        if (rest > 0) {
            seen.appendText(", +" + rest);
        }
    }

    private void missing(Element body) {
        body.appendElement("h2").attr("id", "missing").text(text.get("missing"));
        sentences.add(body, Mark.A, text.get("missing.weights"));
        sentences.add(body, Mark.A, text.get("missing.logs"));
        if (!facts.standing().isEmpty()) {
            sentences.add(body, Mark.A, text.get("missing.innocent"));
        }
        int notLooked = facts.notLooked().size();
        if (notLooked == 1) {
            var rule = facts.notLooked().getFirst();
            var why = text.findings().missing(rule.rule(), rule.missing());
            sentences.add(body, Mark.A, text.get("missing.rule", text.findings().name(rule.rule()), Printable.of(why)));
        } else if (notLooked > 1) {
            sentences.add(body, Mark.A, text.get("missing.rules", notLooked));
        }
    }

    private void ask(Element body) {
        if (facts.standing().stream()
                .noneMatch(finding -> finding.finding().severity().compareTo(Severity.HIGH) <= 0)) {
            return;
        }
        body.appendElement("h2").text(text.get("ask"));
        var list = body.appendElement("ul").addClass("plain");
        ask(list, "ask.trace", TRACE);
        ask(list, "ask.signin", SIGN_IN);
        ask(list, "ask.audit", AUDIT);
        for (var key : List.of("ask.rules", "ask.originals", "ask.bank")) {
            list.appendElement("li").text(text.get(key) + text.get("stop"));
        }
    }

    /// Says until when a log still reaches back to the last altered mail, while it does.
    private void ask(Element list, String key, Duration kept) {
        var limit = Twins.of(facts)
                .flatMap(twins -> twins.altered().at())
                .map(at -> at.plus(kept))
                .filter(end -> end.isAfter(text.now()));
        var before = limit.map((Instant end) -> text.get("ask.before", text.day(end)))
                .orElse("");
        list.appendElement("li").text(text.get(key) + before + text.get("stop"));
    }

    private void more(Element body, long rest, String key) {
        if (rest > 0) {
            body.appendElement("p").addClass("muted").text(text.get(key, rest));
        }
    }
}

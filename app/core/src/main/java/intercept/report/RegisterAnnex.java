package intercept.report;

import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.EvidenceKind;
import intercept.report.ReportFacts.FileFact;
import intercept.report.ReportFacts.Holder;
import intercept.report.ReportFacts.MessageFact;
import intercept.report.ReportOptions.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The mails, the files with their hashes, what could not be read, and how the report was made.
final class RegisterAnnex {

    private static final int WHOLE_REGISTER = 400;
    private static final int WHOLE_REGISTER_FOR_BANK = 2000;
    private static final int MOST_UNREAD = 200;
    private static final int HASH_LINE = 32;
    private static final int MOST_CHARACTERS = 40;

    private final ReportFacts facts;
    private final ReportText text;
    private final String registerHash;

    RegisterAnnex(ReportFacts facts, ReportText text, String registerHash) {
        this.facts = facts;
        this.text = text;
        this.registerHash = registerHash;
    }

    void write(Element body, List<Integer> undrawable) {
        messages(body);
        files(body);
        if (text.audience() != Audience.CUSTOMER) {
            unread(body);
        }
        made(body, undrawable);
    }

    private void messages(Element body) {
        body.appendElement("h2").addClass("annex").attr("id", "messages").text(text.get("annex.messages"));
        if (facts.messages().isEmpty()) {
            body.appendElement("p").text(text.get("annex.messages.none"));
            return;
        }
        body.appendElement("p").addClass("muted").text(text.get("annex.messages.lead", text.zone()));
        var table = Tables.start(body, text, "col.no", "col.time", "col.people", "col.subject", "col.held");
        facts.messages().forEach(message -> message(table, message));
        long rest = facts.messageCount() - facts.messages().size();
        if (rest > 0) {
            body.appendElement("p").addClass("muted").text(text.get("annex.messages.count", rest));
        }
    }

    private void message(Element table, MessageFact mail) {
        var row = table.appendElement("tr").attr("id", "m" + mail.number());
        var number = row.appendElement("td").addClass("nowrap strong");
        number.text("M" + mail.number());
        number.appendElement("br");
        number.appendElement("span").addClass("muted pair").text(text.get("standing." + mail.standing()));
        row.appendElement("td")
                .addClass("mail")
                .attr("style", "width: 13%")
                .text(mail.at().map(text::full).orElse(text.get("undated")));
        var people = row.appendElement("td").addClass("mail").attr("style", "width: 36%");
        mail.from().ifPresentOrElse(address -> address(people, address.name(), address), () -> people.text("–"));
        mail.to().forEach(address -> address(people, text.get("to", address.name()), address));
        mail.cc().forEach(address -> address(people, text.get("cc", address.name()), address));
        row.appendElement("td").addClass("mail").attr("style", "width: 17%").text(Printable.of(mail.subject()));
        var held = row.appendElement("td").addClass("mail").attr("style", "width: 26%");
        mail.holders().stream()
                .map(Holder::custodian)
                .distinct()
                .forEach(custodian -> Addresses.write(
                        held.appendElement("div"), custodian.equals(Copy.UNKNOWN) ? "–" : Printable.of(custodian)));
    }

    private static void address(Element cell, String name, Address address) {
        if (!name.isBlank()) {
            cell.appendElement("div").addClass("muted").text(Printable.of(name));
        }
        Addresses.write(cell.appendElement("div"), Printable.of(address.address()));
    }

    private void files(Element body) {
        body.appendElement("h2").attr("id", "files").text(text.get("annex.files"));
        int most = text.audience() == Audience.BANK ? WHOLE_REGISTER_FOR_BANK : WHOLE_REGISTER;
        var shown = facts.files().size() <= most ? facts.files() : Selection.named(facts);
        long bytes = facts.files().stream().mapToLong(FileFact::size).sum();
        var lead = body.appendElement("p").addClass("muted");
        if (text.audience() == Audience.CUSTOMER) {
            lead.text(text.get("annex.files.customer"));
        } else {
            lead.text(text.get("annex.files.lead", facts.files().size(), text.number(bytes)));
            if (shown.size() < facts.files().size()) {
                lead.appendText(" "
                        + text.get(
                                "annex.files.short", shown.size(), facts.files().size()));
            }
        }
        var table = Tables.start(body, text, "col.path", "col.type", "col.size", "col.hash");
        shown.forEach(file -> file(table, file));
        var hash = body.appendElement("p").addClass("muted").attr("style", "margin-top: 6px");
        hash.text(text.get("annex.files.hash", ""));
        hash.appendElement("span").addClass("mono").text(registerHash);
    }

    private void file(Element table, FileFact file) {
        var row = table.appendElement("tr");
        row.appendElement("td").attr("style", "width: 46%").text(Printable.of(file.path()));
        row.appendElement("td").text(kind(file.kind()));
        row.appendElement("td").addClass("num").text(text.number(file.size()));
        hash(row.appendElement("td").attr("style", "width: 215px"), file.sha256());
    }

    private static void hash(Element cell, String sha256) {
        var mono = cell.addClass("mono");
        mono.text(sha256.substring(0, Math.min(HASH_LINE, sha256.length())));
        if (sha256.length() > HASH_LINE) {
            mono.appendElement("br");
            mono.appendText(sha256.substring(HASH_LINE));
        }
    }

    private String kind(EvidenceKind kind) {
        var key = "kind." + kind;
        return text.has(key)
                ? text.get(key)
                : kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private void unread(Element body) {
        body.appendElement("h2").attr("id", "unread").text(text.get("annex.unread"));
        if (facts.unread().isEmpty()) {
            body.appendElement("p").text(text.get("annex.unread.none"));
            return;
        }
        body.appendElement("p").addClass("muted").text(text.get("annex.unread.lead"));
        var table = Tables.start(body, text, "col.path", "col.reason", "col.hash");
        facts.unread().stream().limit(MOST_UNREAD).forEach(file -> {
            var row = table.appendElement("tr");
            row.appendElement("td").attr("style", "width: 34%").text(Printable.of(file.path()));
            row.appendElement("td").text(Printable.of(file.reason()));
            hash(row.appendElement("td").attr("style", "width: 215px"), file.sha256());
        });
        int rest = facts.unread().size() - MOST_UNREAD;
        if (rest > 0) {
            body.appendElement("p").addClass("muted").text(text.get("more.accounts", rest));
        }
    }

    private void made(Element body, List<Integer> undrawable) {
        body.appendElement("h2").attr("id", "made").text(text.forReader("annex.made"));
        var list = body.appendElement("ul").addClass("plain");
        for (var key : List.of("made.read", "made.offline", "made.rules", "made.words", "made.signs")) {
            list.appendElement("li").text(text.get(key));
        }
        var first = facts.files().stream().map(FileFact::added).min(Instant::compareTo);
        var last = facts.files().stream().map(FileFact::added).max(Instant::compareTo);
        first.ifPresent(from ->
                list.appendElement("li").text(text.get("made.added", text.full(from), text.full(last.orElse(from)))));
        list.appendElement("li")
                .text(facts.verified()
                        .map(at -> text.get("made.verified", text.full(at)))
                        .orElseGet(() -> text.get("made.unverified")));
        list.appendElement("li").text(text.get("made.program", facts.program(), text.full(text.now()), text.zone()));
        if (!undrawable.isEmpty()) {
            list.appendElement("li")
                    .text(text.get(
                            "made.fonts",
                            undrawable.size(),
                            undrawable.stream()
                                    .limit(MOST_CHARACTERS)
                                    .map("U+%04X"::formatted)
                                    .collect(Collectors.joining(" "))));
        }
    }
}

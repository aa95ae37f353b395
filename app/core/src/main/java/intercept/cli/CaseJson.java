package intercept.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import intercept.analysis.FindingWords;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.EvidenceKind;
import intercept.model.Finding;
import intercept.model.Side;
import intercept.progress.Progress;
import intercept.session.AccountRow;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.session.FindingRow;
import intercept.session.MessageFacts;
import intercept.session.MessageQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a case as the JSON of `investigate` and `analyze`, schema 1. Streams: a case of any size needs little memory.
/// What this version does not compute yet is present and empty.
final class CaseJson {

    private static final int PAGE = 500;
    private static final String TWINS = "CV-011";

    private final CaseSession session;
    private final FindingWords words;
    private final ComparisonJson comparisons;
    private final String notWeighed;

    /// @param notWeighed the sentence that stands for a verdict
    CaseJson(CaseSession session, Locale language, String notWeighed) {
        this.session = session;
        this.words = new FindingWords(language);
        comparisons = new ComparisonJson(language);
        this.notWeighed = notWeighed;
    }

    void write(OutputStream out) throws IOException, CaseException, InterruptedException {
        try (var json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            var findings = session.findings();
            json.writeStartObject();
            json.writeNumberField("schema", 1);
            caseFacts(json, session.summary());
            messages(json);
            json.writeArrayFieldStart("findings");
            for (var finding : findings) {
                finding(json, finding);
            }
            json.writeEndArray();
            empty(json, "verifiedAbsent");
            verdict(json, findings);
            empty(json, "delivery");
            empty(json, "cc");
            invoices(json);
            json.writeArrayFieldStart("accounts");
            for (var account : session.accounts()) {
                account(json, account);
            }
            json.writeEndArray();
            empty(json, "domains");
            empty(json, "playbook");
            json.writeEndObject();
        }
    }

    private void caseFacts(JsonGenerator json, CaseSummary summary) throws CaseException, IOException {
        json.writeObjectFieldStart("case");
        json.writeStringField("title", summary.title());
        json.writeStringField("file", session.file().toString());
        json.writeNumberField("evidence", summary.files());
        json.writeNumberField("messages", summary.messages());
        json.writeNumberField("logEvents", 0);
        json.writeArrayFieldStart("unreadable");
        for (var file : summary.unread()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("kinds");
        for (var kind : EvidenceKind.values()) {
            if (summary.kinds().containsKey(kind)) {
                json.writeNumberField(lower(kind), summary.kinds().getOrDefault(kind, 0L));
            }
        }
        json.writeEndObject();
        files(json, summary);
        json.writeEndObject();
    }

    private void files(JsonGenerator json, CaseSummary summary) throws CaseException, IOException {
        var reasons = summary.unread().stream()
                .collect(Collectors.toMap(
                        CaseSummary.Unreadable::path, CaseSummary.Unreadable::reason, (first, second) -> first));
        json.writeArrayFieldStart("files");
        for (var file : session.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("kind", lower(file.kind()));
            json.writeStringField("sha256", file.sha256());
            text(json, "reason", Optional.ofNullable(reasons.get(file.path())));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void messages(JsonGenerator json) throws CaseException, IOException {
        json.writeArrayFieldStart("messages");
        var ids = session.messageIds(MessageQuery.ALL);
        for (int from = 0; from < ids.length; from += PAGE) {
            var page = Arrays.stream(ids, from, Math.min(ids.length, from + PAGE))
                    .boxed()
                    .toList();
            for (var message : session.facts(page)) {
                message(json, message);
            }
        }
        json.writeEndArray();
    }

    private static void message(JsonGenerator json, MessageFacts facts) throws IOException {
        var message = facts.message();
        json.writeStartObject();
        json.writeStringField("sha256", message.sha256());
        text(json, "messageId", message.messageId());
        text(json, "date", message.at().map(Object::toString));
        text(json, "from", message.author().map(Address::address));
        addresses(json, "to", message.to());
        addresses(json, "cc", message.cc());
        json.writeStringField("subject", message.subject());
        json.writeStringField("standing", lower(facts.row().standing()));
        json.writeArrayFieldStart("copies");
        for (var copy : facts.copies()) {
            json.writeStartObject();
            json.writeStringField("custodian", copy.custodian());
            json.writeStringField("folder", copy.folder());
            json.writeStringField("path", copy.path());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("number", facts.row().number());
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, FindingRow row) throws CaseException, IOException {
        var finding = row.finding();
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", lower(finding.severity()));
        text(json, "side", finding.side().map(CaseJson::side));
        json.writeStringField("title", words.title(finding));
        json.writeStringField("explanation", words.explanation(finding));
        json.writeNumberField("incident", finding.incident());
        json.writeStringField("status", lower(row.status()));
        json.writeArrayFieldStart("evidence");
        for (var place : row.places()) {
            evidence(json, place);
        }
        json.writeEndArray();
        json.writeStringField("known", lower(row.how()));
        json.writeEndObject();
    }

    private void evidence(JsonGenerator json, FindingRow.Place place) throws CaseException, IOException {
        var evidence = place.evidence();
        var span = session.locate(evidence);
        json.writeStartObject();
        json.writeStringField("kind", kind(evidence));
        json.writeStringField("ref", evidence.ref());
        json.writeStringField("locator", evidence.locator());
        json.writeObjectField("message", place.messageNumber().orElse(null));
        json.writeStringField("quote", evidence.quote());
        json.writeStringField("file", span.sha256());
        json.writeFieldName("bytes");
        json.writeArray(new long[] {span.at().offset(), span.at().length()}, 0, 2);
        json.writeBooleanField("exact", span.exact());
        json.writeEndObject();
    }

    /// A file that no mail brought counts as an attachment of none.
    private static String kind(Evidence evidence) {
        return switch (evidence) {
            case Evidence.HeaderField _, Evidence.BodyPassage _, Evidence.WholeMessage _ -> "message";
            case Evidence.DocumentPassage _, Evidence.FilePassage _ -> "attachment";
        };
    }

    private void invoices(JsonGenerator json) throws IOException, CaseException, InterruptedException {
        json.writeArrayFieldStart("invoices");
        for (var group : session.invoices().groups()) {
            for (var pair : group.pairs()) {
                json.writeStartObject();
                json.writeStringField("title", group.title());
                json.writeStringField("genuine", pair.genuine());
                json.writeStringField("disputed", pair.disputed());
                json.writeFieldName("diff");
                comparisons.write(session.invoices().compare(pair, Progress.NONE), json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void verdict(JsonGenerator json, List<FindingRow> findings) throws IOException {
        var twins = findings.stream()
                .anyMatch(row -> row.finding().rule().equals(TWINS) && row.status() != Finding.Status.DISMISSED);
        json.writeObjectFieldStart("verdict");
        json.writeStringField("technique", twins ? "twin-reminder" : "unknown");
        empty(json, "state");
        json.writeStringField("wording", "undetermined");
        json.writeBooleanField("priorDependent", false);
        empty(json, "hypotheses");
        empty(json, "linchpins");
        json.writeStringField("summary", notWeighed);
        empty(json, "holderSets");
        empty(json, "smallestExplanations");
        empty(json, "nextEvidence");
        json.writeEndObject();
    }

    private static void account(JsonGenerator json, AccountRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", row.account().value());
        json.writeStringField("type", lower(row.account().type()));
        json.writeStringField("checksum", lower(row.account().checksum()));
        json.writeStringField("standing", row.known() ? "known" : "unknown");
        json.writeArrayFieldStart("seenIn");
        for (var seen : row.seen()) {
            json.writeStartObject();
            json.writeStringField("kind", seen.attachment() ? "attachment" : "message");
            json.writeStringField("ref", seen.ref());
            json.writeNumberField("message", seen.messageNumber());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void addresses(JsonGenerator json, String name, List<Address> addresses) throws IOException {
        json.writeArrayFieldStart(name);
        for (var address : addresses) {
            json.writeString(address.address());
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void empty(JsonGenerator json, String name) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeEndArray();
    }

    private static String side(Side side) {
        return lower(side);
    }

    /// `THIRD_PARTY` as the contract writes it: `third-party`.
    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

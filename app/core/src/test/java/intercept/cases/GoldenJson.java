package intercept.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import intercept.analysis.FindingWords;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.session.AccountRow;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.session.MessageDetail;
import intercept.session.MessageQuery;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a case gave, as text that people read and compare: no row ids, no times of the run, one order.
final class GoldenJson {

    private GoldenJson() {}

    static String messages(CaseSession session) throws CaseException {
        return write(details(session).values().stream()
                .filter(detail -> detail.copies().stream().noneMatch(copy -> ownFile(copy.path())))
                .map(detail -> {
                    var message = detail.message();
                    var out = new LinkedHashMap<String, Object>();
                    out.put("messageId", name(message));
                    message.date().ifPresent(date -> out.put("date", date.toString()));
                    out.put("from", addresses(message.from()));
                    out.put("to", addresses(message.to()));
                    out.put("cc", addresses(message.cc()));
                    out.put("subject", message.subject());
                    out.put("standing", lower(detail.row().standing()));
                    out.put(
                            "attachments",
                            message.attachments()
                                    .map(part -> part.fileName().orElse(part.contentType()))
                                    .toList());
                    out.put(
                            "copies",
                            detail.copies().stream()
                                    .map(copy -> copy.custodian() + ": " + copy.path())
                                    .sorted()
                                    .toList());
                    return out;
                })
                .sorted(Comparator.comparing(GoldenJson::sortedBy))
                .toList());
    }

    static String findings(CaseSession session) throws CaseException {
        var details = details(session);
        var words = new FindingWords(Locale.ENGLISH);
        return write(session.findings().stream()
                .map(row -> {
                    var finding = row.finding();
                    var out = new LinkedHashMap<String, Object>();
                    out.put("rule", finding.rule());
                    out.put("severity", lower(finding.severity()));
                    finding.side().ifPresent(side -> out.put("side", lower(side)));
                    out.put("incident", finding.incident());
                    out.put("title", words.title(finding));
                    out.put("explanation", words.explanation(finding));
                    out.put("evidence", places(details, finding));
                    return out;
                })
                .sorted(Comparator.comparing(Object::toString))
                .toList());
    }

    static String accounts(CaseSession session) throws CaseException {
        var details = details(session);
        return write(session.accounts().stream()
                .map(row -> {
                    var out = new LinkedHashMap<String, Object>();
                    out.put("account", row.account().value());
                    out.put("type", lower(row.account().type()));
                    out.put("checksum", lower(row.account().checksum()));
                    out.put("standing", row.known() ? "known" : "unknown");
                    out.put(
                            "seen",
                            row.seen().stream()
                                    .map(seen -> seen(details, seen))
                                    .distinct()
                                    .sorted()
                                    .toList());
                    return out;
                })
                .toList());
    }

    static String unreadable(List<CaseSummary.Unreadable> files) {
        return write(files.stream()
                .sorted(Comparator.comparing(CaseSummary.Unreadable::path))
                .map(file -> {
                    var out = new LinkedHashMap<String, Object>();
                    out.put("path", file.path());
                    out.put("reason", file.reason());
                    return out;
                })
                .toList());
    }

    private static Map<Long, MessageDetail> details(CaseSession session) throws CaseException {
        var details = new LinkedHashMap<Long, MessageDetail>();
        for (long id : session.messageIds(MessageQuery.ALL)) {
            details.put(id, session.message(id));
        }
        return details;
    }

    private static MessageDetail detail(Map<Long, MessageDetail> details, long id) {
        return Optional.ofNullable(details.get(id)).orElseThrow();
    }

    private static List<String> places(Map<Long, MessageDetail> details, Finding finding) {
        return finding.evidence().stream()
                .map(evidence -> place(details, evidence))
                .toList();
    }

    private static String place(Map<Long, MessageDetail> details, Evidence evidence) {
        var source = switch (evidence) {
            case Evidence.OfMail ofMail ->
                name(detail(details, ofMail.message()).message());
            case Evidence.FilePassage passage -> passage.path();
        };
        var where = source + " " + evidence.locator();
        return evidence.quote().isEmpty() ? where : where + ": " + evidence.quote();
    }

    private static String seen(Map<Long, MessageDetail> details, AccountRow.Seen seen) {
        return name(detail(details, seen.message()).message()) + (seen.attachment() ? " attachment" : " body");
    }

    /// A mail without Message-ID is known by its hash.
    private static String name(Message message) {
        return message.messageId().orElse(message.sha256());
    }

    private static List<String> addresses(List<Address> addresses) {
        return addresses.stream().map(Address::display).toList();
    }

    private static boolean ownFile(String path) {
        return path.startsWith("expected/");
    }

    private static String sortedBy(Map<String, Object> message) {
        return message.getOrDefault("date", "9999").toString() + message.get("messageId");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String write(Object value) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

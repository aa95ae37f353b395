package intercept.desktop;

import intercept.analysis.Phrase;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Finding.Status;
import intercept.model.Severity;
import intercept.model.TextRange;
import intercept.session.FindingRow;
import intercept.session.FindingRow.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The findings of [StubCase]: every severity, every kind of evidence, every status.
final class StubFindings {

    private final List<StubMail> mails;

    StubFindings(List<StubMail> mails) {
        this.mails = mails;
    }

    List<FindingRow> all() {
        return List.of(
                row(
                        1,
                        Severity.CRITICAL,
                        Status.PROPOSED,
                        Question.TECHNIQUE,
                        Certainty.FACT,
                        "CV-011",
                        whole(StubMails.TWIN),
                        whole(StubMails.REMINDER)),
                row(
                        2,
                        Severity.CRITICAL,
                        Status.CONFIRMED,
                        Question.TECHNIQUE,
                        Certainty.FACT,
                        "CT-005",
                        body(StubMails.TWIN, "LT12 1000 0111 0100 1000"),
                        document(StubMails.TWIN, "LT12 1000 0111 0100 1000")),
                row(
                        3,
                        Severity.HIGH,
                        Status.PROPOSED,
                        Question.WHOSE_MAILBOX,
                        Certainty.INFERENCE,
                        "ID-005",
                        header(StubMails.TWIN, "From"),
                        header(StubMails.SECOND, "From"),
                        header(StubMails.FINAL_ANSWER, "From")),
                row(
                        4,
                        Severity.HIGH,
                        Status.PROPOSED,
                        Question.COPY,
                        Certainty.FACT,
                        "HA-016",
                        header(StubMails.TWIN, "Cc")),
                row(
                        5,
                        Severity.MEDIUM,
                        Status.PROPOSED,
                        Question.TECHNIQUE,
                        Certainty.INFERENCE,
                        "CT-001",
                        body(StubMails.TWIN, "our account is under audit")),
                row(
                        6,
                        Severity.LOW,
                        Status.DISMISSED,
                        Question.EXPOSURE,
                        Certainty.ASSUMPTION,
                        "CT-001",
                        whole(StubMails.SECOND)),
                row(
                        7,
                        Severity.INFO,
                        Status.PROPOSED,
                        Question.DELIVERY,
                        Certainty.FACT,
                        "CV-011",
                        whole(StubMails.REMINDER)));
    }

    static FindingRow ofSavedFiles() {
        var altered = saved(StubInvoices.ALTERED, "bob@customer.example/INV-1042.pdf", "LT12 1000 0111 0100 1000");
        var genuine = saved(StubInvoices.GENUINE, "alice@mycompany.example/INV-1042.pdf", "BE68 5390 0754 7034");
        var arguments = List.of(
                "INV-1042.pdf",
                genuine.quote(),
                altered.quote(),
                Phrase.of("custodian.from", "bob@customer.example").text(),
                Phrase.of("custodian.told", "bob@customer.example").text(),
                "98");
        var finding =
                new Finding("PD-001", Severity.CRITICAL, Optional.empty(), "", arguments, 1, List.of(altered, genuine));
        return new FindingRow(
                1,
                finding,
                Question.TECHNIQUE,
                Certainty.FACT,
                Status.PROPOSED,
                "",
                "",
                Stream.of(altered, genuine)
                        .map(file -> new Place(file, file.mail(), file.path()))
                        .toList());
    }

    private static Evidence.FilePassage saved(String sha256, String path, String quote) {
        return new Evidence.FilePassage(sha256, path, 1, new TextRange(120, 120 + quote.length()), quote);
    }

    private FindingRow row(
            long id,
            Severity severity,
            Status status,
            Question question,
            Certainty how,
            String rule,
            Evidence... evidence) {
        var places = List.of(evidence).stream()
                .map(each -> new Place(
                        each,
                        each.mail(),
                        each.mail().map(number -> mail(number).subject()).orElse("")))
                .toList();
        var variant = rule.equals("CV-011") ? "live" : rule.equals("HA-016") ? "lookalike" : "";
        var finding = new Finding(rule, severity, Optional.empty(), variant, arguments(rule), 1, List.of(evidence));
        var reason = status == Status.DISMISSED ? "Bob’s phone does that, says his IT" : "";
        return new FindingRow(id, finding, question, how, status, reason, "", places);
    }

    /// What the rules' sentences name.
    private static List<String> arguments(String rule) {
        var genuine = StubMails.ALICE.address();
        var twin = StubMails.FALSE_ALICE.address();
        return switch (rule) {
            case "CV-011" ->
                List.of(
                        genuine,
                        twin,
                        "37",
                        "86",
                        "2026-08-05T09:15:00Z",
                        "2026-08-05T09:52:00Z",
                        "BE68 5390 0754 7034",
                        "LT12 1000 0111 0100 1000",
                        "RE: Reminder INV-1042",
                        "1");
            case "CT-005" ->
                List.of("LT12 1000 0111 0100 1000", twin, "2026-08-05T09:52:00Z", "1", "BE68 5390 0754 7034");
            case "ID-005" -> List.of(twin, "Alice Smith", genuine, "3", "2026-08-05T09:52:00Z");
            case "HA-016" ->
                List.of(
                        genuine,
                        StubMails.FALSE_PETER.address(),
                        "mycompany.example",
                        "mycompany-mail.example",
                        "2026-08-05T09:52:00Z",
                        "");
            case "CT-001" -> List.of(twin, "our account is under audit", "2026-08-05T09:52:00Z");
            default -> List.of();
        };
    }

    private Evidence whole(long id) {
        return new Evidence.WholeMessage(id, mail(id).sha256(), mail(id).subject());
    }

    private Evidence header(long id, String name) {
        var header = mail(id).headers().stream()
                .filter(each -> each.is(name))
                .findFirst()
                .orElseThrow();
        return new Evidence.HeaderField(id, mail(id).sha256(), name, Optional.of(header.at()), header.value());
    }

    private Evidence body(long id, String quote) {
        int start = mail(id).text().indexOf(quote);
        return new Evidence.BodyPassage(id, mail(id).sha256(), new TextRange(start, start + quote.length()), quote);
    }

    private Evidence document(long id, String quote) {
        var hash = mail(id).message().attachments().findFirst().orElseThrow().sha256();
        return new Evidence.DocumentPassage(id, hash, 1, new TextRange(120, 120 + quote.length()), quote);
    }

    private StubMail mail(long id) {
        return mails.get((int) id - 1);
    }
}

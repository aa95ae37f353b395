package intercept.report;

import intercept.analysis.Suspicion.Certainty;
import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.CaseDescription;
import intercept.model.CaseDescription.Payment;
import intercept.model.Evidence;
import intercept.model.EvidenceKind;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import intercept.model.Person;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.Standing;
import intercept.model.TextRange;
import intercept.report.ReportFacts.AccountFact;
import intercept.report.ReportFacts.FileFact;
import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.Holder;
import intercept.report.ReportFacts.MessageFact;
import intercept.report.ReportFacts.Proof;
import intercept.report.ReportFacts.UnreadFact;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The founding case as facts of a report.
public final class ReportSample {

    public static final Instant NOW = Instant.parse("2026-08-07T08:42:00Z");
    private static final String BAD = "GB33BUKB20201555555555";
    private static final String GOOD = "DE89370400440532013000";
    private static final List<String> TWIN_WORDS = List.of(
            "alice@mycompany.example",
            "alice.smith@freemail.test",
            "37",
            "93",
            "2026-08-05T09:15:00Z",
            "2026-08-05T09:52:00Z",
            "DE89 3704 0044 0532 0130 00",
            "GB33 BUKB 2020 1555 5555 55",
            "Reminder: invoice INV-1042",
            "0");
    private static final Address ALICE = new Address("Alice Smith", "alice@mycompany.example");
    private static final Address TWIN = new Address("Alice Smith", "alice.smith@freemail.test");
    private static final Address BOB = new Address("Bob Müller", "bob@customer.example");
    private static final Address PETER = new Address("Peter Janssens", "peter@mycompany.example");
    private static final Address NOT_PETER = new Address("Peter Janssens", "peter.janssens@mycompany-mail.example");
    private static final Address TANAKA = new Address("田中 太郎", "tanaka@customer.example");
    private static final Address OMAR = new Address("عمر الحسن", "omar@agent.example");

    private ReportSample() {}

    public static ReportFacts founding() {
        var genuine = mail(
                12,
                "2026-08-05T11:15:00+02:00",
                ALICE,
                PartyKind.SUPPLIER,
                List.of(BOB),
                List.of(PETER),
                "Reminder: invoice INV-1042",
                Standing.GENUINE,
                List.of(
                        new Holder("alice@mycompany.example", PartyKind.SUPPLIER, "from-alice/Sent Items/0412.eml"),
                        new Holder("bob@customer.example", PartyKind.CUSTOMER, "from-customer/bob/Inbox/1042.msg")));
        var altered = mail(
                13,
                "2026-08-05T11:52:00+02:00",
                TWIN,
                PartyKind.IMPOSTOR,
                List.of(BOB, TANAKA),
                List.of(NOT_PETER),
                "Reminder: invoice INV-1042",
                Standing.DISPUTED,
                List.of(new Holder("bob@customer.example", PartyKind.CUSTOMER, "from-customer/bob/Inbox/1043.eml")));
        var answer = mail(
                15,
                "2026-08-06T09:05:11+02:00",
                TWIN,
                PartyKind.IMPOSTOR,
                List.of(BOB, OMAR),
                List.of(),
                "Re: Reminder: invoice INV-1042 \u202Efdp.exe",
                Standing.DISPUTED,
                List.of(new Holder("bob@customer.example", PartyKind.CUSTOMER, "from-customer/bob/Inbox/1045.eml")));
        var findings = List.of(
                finding(
                        "CV-011",
                        Severity.CRITICAL,
                        Certainty.FACT,
                        TWIN_WORDS,
                        header(genuine, "Subject", "Subject: Reminder: invoice INV-1042", 812, 38),
                        body(altered, "kindly note our bank account has changed", 2210, 44)),
                finding(
                        "CT-005",
                        Severity.CRITICAL,
                        Certainty.FACT,
                        List.of(
                                "GB33 BUKB 2020 1555 5555 55",
                                "alice.smith@freemail.test",
                                "2026-08-05T09:52:00Z",
                                "2",
                                "DE89 3704 0044 0532 0130 00"),
                        document(altered, "IBAN GB33 BUKB 2020 1555 5555 55", 1),
                        body(answer, "GB33BUKB20201555555555", 1630, 22)),
                finding(
                        "ID-005",
                        Severity.HIGH,
                        Certainty.INFERENCE,
                        List.of(
                                "alice.smith@freemail.test",
                                "Alice Smith",
                                "alice@mycompany.example",
                                "2",
                                "5 Aug 2026"),
                        header(altered, "From", "From: Alice Smith <alice.smith@freemail.test>", 402, 47)),
                finding(
                        "HA-016",
                        Severity.HIGH,
                        Certainty.FACT,
                        List.of(
                                "alice.smith@freemail.test",
                                "accounts@mycompany-mail.example",
                                "freemail.test",
                                "mycompany-mail.example"),
                        header(answer, "Reply-To", "Reply-To: accounts@mycompany-mail.example", 512, 41)),
                finding(
                        "CT-001",
                        Severity.MEDIUM,
                        Certainty.FACT,
                        List.of("alice.smith@freemail.test", "our bank account has changed", "2026-08-05T09:52:00Z"),
                        body(
                                altered,
                                "kindly note our bank account has changed due to an audit; お振込先が変更になりました",
                                2210,
                                96)));
        var files = files();
        return new ReportFacts(
                "Intercept 0.1.0",
                "The false invoice INV-1042",
                description(),
                files,
                List.of(new UnreadFact(
                        "from-customer/bob/Archive/old mail.pst",
                        "0".repeat(64),
                        "The file ends in the middle of a mail.")),
                68,
                findings,
                List.of(genuine, altered, answer),
                List.of(
                        new AccountFact(
                                new PaymentAccount(PaymentAccount.Type.IBAN, BAD, Checksum.VALID),
                                false,
                                List.of(13L, 15L)),
                        new AccountFact(
                                new PaymentAccount(PaymentAccount.Type.IBAN, GOOD, Checksum.VALID),
                                true,
                                List.of(3L, 5L, 7L, 9L, 12L))),
                List.of(),
                List.of(),
                Optional.of(Instant.parse("2026-08-07T08:40:00Z")));
    }

    public static ReportFacts quiet() {
        return new ReportFacts(
                "Intercept 0.1.0",
                "",
                CaseDescription.EMPTY,
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static CaseDescription description() {
        return new CaseDescription(
                "The false invoice INV-1042",
                List.of(
                        new Party(
                                "My Company NV",
                                Side.SUPPLIER,
                                List.of("mycompany.example"),
                                Optional.empty(),
                                List.of(GOOD),
                                List.of(
                                        new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty()),
                                        new Person(
                                                "Peter Janssens",
                                                List.of("peter@mycompany.example"),
                                                Optional.of("Alice’s boss")))),
                        new Party(
                                "Customer Inc.",
                                Side.CUSTOMER,
                                List.of("customer.example"),
                                Optional.empty(),
                                List.of(),
                                List.of(
                                        new Person("Bob Müller", List.of("bob@customer.example"), Optional.empty()),
                                        new Person("田中 太郎", List.of("tanaka@customer.example"), Optional.empty())))),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Payment(
                        "INV-1042", "17450.00", "EUR", BAD, Optional.of(Instant.parse("2026-08-06T14:20:00Z")))));
    }

    private static List<FileFact> files() {
        var files = new ArrayList<FileFact>();
        for (int i = 1; i <= 60; i++) {
            files.add(new FileFact(
                    "from-alice/Sent Items/%04d %s.eml"
                            .formatted(i, i % 7 == 0 ? "請求書の件" : "Invoice INV-" + (1000 + i)),
                    "alice@mycompany.example",
                    EvidenceKind.EML,
                    "%064x".formatted(i * 7919L),
                    20_000 + i * 137L,
                    Instant.parse("2026-08-07T08:30:00Z").plusMillis(i)));
        }
        files.add(new FileFact(
                "from-customer/bob/Archive/old mail.pst",
                "bob@customer.example",
                EvidenceKind.PST,
                "0".repeat(64),
                271_360,
                Instant.parse("2026-08-07T08:31:00Z")));
        return files;
    }

    private static MessageFact mail(
            long number,
            String date,
            Address from,
            PartyKind kind,
            List<Address> to,
            List<Address> cc,
            String subject,
            Standing standing,
            List<Holder> holders) {
        return new MessageFact(
                number + 1000,
                number,
                "%064x".formatted(number * 7919L),
                Optional.of("<" + number + "@x.example>"),
                Optional.of(OffsetDateTime.parse(date)),
                Optional.of(from),
                kind,
                to,
                cc,
                subject,
                standing,
                holders);
    }

    private static FindingFact finding(
            String rule, Severity severity, Certainty how, List<String> arguments, Proof... proofs) {
        var evidence = List.of(proofs).stream().map(Proof::evidence).toList();
        var finding = new Finding(
                rule, severity, Optional.empty(), rule.equals("CV-011") ? "live" : "", arguments, 1, evidence);
        return new FindingFact(finding, how, Finding.Status.PROPOSED, "", "", List.of(proofs));
    }

    private static Proof header(MessageFact mail, String name, String quote, long offset, long length) {
        var at = Optional.of(new ByteRange(offset, length));
        return new Proof(
                new Evidence.HeaderField(mail.id(), mail.sha256(), name, at, quote),
                mail.number(),
                mail.sha256(),
                at,
                true);
    }

    private static Proof body(MessageFact mail, String quote, long offset, long length) {
        return new Proof(
                new Evidence.BodyPassage(mail.id(), mail.sha256(), new TextRange(0, quote.length()), quote),
                mail.number(),
                mail.sha256(),
                Optional.of(new ByteRange(offset, length)),
                true);
    }

    private static Proof document(MessageFact mail, String quote, int page) {
        return new Proof(
                new Evidence.DocumentPassage(mail.id(), "ab".repeat(32), page, new TextRange(0, quote.length()), quote),
                mail.number(),
                mail.sha256(),
                Optional.of(new ByteRange(5120, 40_960)),
                false);
    }
}

package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Evidence;
import intercept.model.EvidenceKind;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.PartyKind;
import intercept.model.Severity;
import intercept.model.Standing;
import intercept.model.TextRange;
import intercept.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSessionTest {

    private static final Instant NOW = Instant.parse("2026-08-10T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private MailFolder mails;
    private CaseSession session;

    @BeforeEach
    void open() throws CaseException, IOException {
        mails = new MailFolder(folder.resolve("evidence"));
        session = cases(List.of()).openOrCreate(folder.resolve("test.intercept"));
    }

    @AfterEach
    void close() throws CaseException {
        session.close();
    }

    @Test
    void aMailInTheFolderIsALineOfTheTable() throws Exception {
        mails.mail("alice@mycompany.example/Sent/1.eml")
                .subject("Invoice INV-1042")
                .write();

        assertThat(takeIn()).isEqualTo(new IngestReport(1, 1, 0, 1, 0, true));

        assertThat(rows(MessageQuery.ALL))
                .extracting(
                        MessageRow::number,
                        MessageRow::subject,
                        row -> row.from().orElseThrow().address())
                .containsExactly(tuple(1L, "Invoice INV-1042", "alice@mycompany.example"));
        assertThat(session.files())
                .extracting(EvidenceFile::path, EvidenceFile::custodian, EvidenceFile::kind, EvidenceFile::added)
                .containsExactly(
                        tuple("alice@mycompany.example/Sent/1.eml", "alice@mycompany.example", EvidenceKind.EML, NOW));
    }

    @Test
    void copiesOfOneMailAreOneMessage() throws Exception {
        mails.mail("alice@mycompany.example/Sent/1.eml").write();
        mails.mail("bob@customer.example/Inbox/7.eml")
                .field("Received: from mx.mycompany.example by mx.customer.example; Wed, 5 Aug 2026 09:15:02 +0000")
                .write();

        takeIn();

        assertThat(rows(MessageQuery.ALL)).hasSize(1);
        assertThat(session.message(1).copies())
                .containsExactly(
                        new Copy("alice@mycompany.example", "Sent", "alice@mycompany.example/Sent/1.eml"),
                        new Copy("bob@customer.example", "Inbox", "bob@customer.example/Inbox/7.eml"));
    }

    @Test
    void anAlteredMailStaysItsOwnMessageEvenUnderTheSameMessageId() throws Exception {
        mails.mail("a/1.eml").text("Account DE89 3704 0044 0532 0130 00").write();
        mails.mail("b/1.eml").text("Account GB33 BUKB 2020 1555 5555 55").write();

        takeIn();

        assertThat(rows(MessageQuery.ALL)).hasSize(2);
    }

    @Test
    void theSameFolderAgainAddsNothing() throws Exception {
        mails.mail("1.eml").write();
        mails.mail("2.eml").id("<2@mycompany.example>").write();
        takeIn();

        assertThat(takeIn()).isEqualTo(new IngestReport(2, 0, 2, 0, 0, true));
        assertThat(session.files()).hasSize(2);
    }

    @Test
    void aTouchedFileIsReadAgainAndKnownByItsContent() throws Exception {
        var file = mails.mail("1.eml").write();
        takeIn();
        Files.setLastModifiedTime(file, FileTime.from(NOW));

        assertThat(takeIn()).isEqualTo(new IngestReport(1, 0, 1, 1, 0, true));
        assertThat(session.files()).hasSize(1);
    }

    @Test
    void aChangedFileIsNewEvidenceBesideTheOld() throws Exception {
        mails.mail("1.eml").text("one").write();
        takeIn();
        mails.mail("1.eml").text("another").write();

        assertThat(takeIn().added()).isEqualTo(1);
        assertThat(session.files()).extracting(EvidenceFile::path).containsExactly("1.eml", "1.eml");
        assertThat(rows(MessageQuery.ALL)).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsKeptWithAReasonAndCounted() throws Exception {
        mails.mail("1.eml").write();
        Files.write(mails.root().resolve("empty.eml"), new byte[0]);
        Files.write(mails.root().resolve("box.pst"), "!BDN....".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(mails.root().resolve("gone.eml"), folder.resolve("nowhere"));

        assertThat(takeIn()).isEqualTo(new IngestReport(4, 4, 0, 1, 3, true));

        assertThat(session.summary().unread())
                .extracting(CaseSummary.Unreadable::path, CaseSummary.Unreadable::reason)
                .containsExactly(
                        tuple("box.pst", "An Outlook mailbox (PST or OST): kept, but its mails are not taken out yet."),
                        tuple("empty.eml", "The file is empty."),
                        tuple("gone.eml", "It is a link that leads nowhere."));
        assertThat(takeIn()).isEqualTo(new IngestReport(4, 0, 4, 0, 3, true));
    }

    @Test
    void stoppedHalfWayTheCaseHoldsWholeMailsAndTheNextRunTakesTheRest() throws Exception {
        for (int i = 10; i < 40; i++) {
            mails.mail(i + ".eml").id("<" + i + "@mycompany.example>").write();
        }
        Progress stopping = (done, total, what) -> {
            if (done == 12) {
                Thread.currentThread().interrupt();
            }
        };

        var stopped = session.addEvidence(List.of(mails.root()), stopping);

        assertThat(stopped.finished()).isFalse();
        assertThat(session.files()).hasSize((int) stopped.added());
        assertThat(rows(MessageQuery.ALL)).hasSize((int) stopped.added());
        assertThat(takeIn().finished()).isTrue();
        assertThat(rows(MessageQuery.ALL)).hasSize(30);
        assertThat(session.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void theOriginalAndItsAttachmentsComeBackByteForByte() throws Exception {
        var file = mails.mail("1.eml")
                .attachment("terms.txt", "Payable within 30 days.")
                .write();
        takeIn();

        var message = session.message(1).message();
        var part = message.attachments().findFirst().orElseThrow();

        assertThat(session.bytes(message.sha256())).isEqualTo(Files.readAllBytes(file));
        assertThat(new String(session.bytes(part.sha256()), StandardCharsets.UTF_8))
                .isEqualTo("Payable within 30 days.");
    }

    @Test
    void findsWordsPhrasesBeginningsAndPiecesOfJapaneseText() throws Exception {
        mails.mail("1.eml")
                .id("<1@x.example>")
                .subject("Invoice")
                .text("The new bank account is below.")
                .write();
        mails.mail("2.eml")
                .id("<2@x.example>")
                .subject("Zürich")
                .text("Your account at the bank.")
                .write();
        mails.mail("3.eml")
                .id("<3@x.example>")
                .subject("請求書の件")
                .text("新しい口座へお振り込みください。")
                .write();
        takeIn();

        assertThat(found("account")).containsExactly("Invoice", "Zürich");
        assertThat(found("\"bank account\"")).containsExactly("Invoice");
        assertThat(found("account below")).containsExactly("Invoice");
        assertThat(found("acco")).containsExactly("Invoice", "Zürich");
        assertThat(found("acco below")).isEmpty();
        assertThat(found("zurich")).containsExactly("Zürich");
        assertThat(found("請求書")).containsExactly("請求書の件");
        assertThat(found("口座")).containsExactly("請求書の件");
        assertThat(found("振")).containsExactly("請求書の件");
        assertThat(found("請座")).isEmpty();
        assertThat(found("alice AND (")).isEmpty();
        assertThat(found("\" * ) OR")).isEmpty();
    }

    @Test
    void filtersAndOrdersTheTable() throws Exception {
        mails.mail("1.eml")
                .id("<1@x.example>")
                .date("Wed, 5 Aug 2026 09:15:00 +0000")
                .subject("B")
                .write();
        mails.mail("2.eml")
                .id("<2@x.example>")
                .from("Carol White <carol@bank.example>")
                .date("Thu, 6 Aug 2026 09:15:00 +0000")
                .subject("Re: A")
                .attachment("a.txt", "text")
                .write();
        mails.mail("3.eml").id("<3@x.example>").date("").subject("C").write();
        takeIn();

        assertThat(subjects(MessageQuery.ALL)).containsExactly("B", "Re: A", "C");
        assertThat(subjects(MessageQuery.ALL.ordered(MessageQuery.Order.DATE, true)))
                .containsExactly("Re: A", "B", "C");
        assertThat(subjects(MessageQuery.ALL.ordered(MessageQuery.Order.SUBJECT, false)))
                .containsExactly("Re: A", "B", "C");
        assertThat(subjects(MessageQuery.ALL.withPerson("CAROL w"))).containsExactly("Re: A");
        assertThat(subjects(MessageQuery.ALL.onlyWithAttachment(true))).containsExactly("Re: A");
        assertThat(subjects(
                        MessageQuery.ALL.between(Optional.of(Instant.parse("2026-08-06T00:00:00Z")), Optional.empty())))
                .containsExactly("Re: A");
    }

    @Test
    void aMailWithThreeThousandOthersIsReachedByItsPlace() throws Exception {
        for (int i = 0; i < 3000; i++) {
            mails.mail("m/%04d.eml".formatted(i))
                    .id("<" + i + "@x.example>")
                    .date(java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            NOW.minusSeconds(60L * i).atZone(ZoneOffset.UTC)))
                    .subject("Mail " + i)
                    .write();
        }
        takeIn();

        var ids = session.messageIds(MessageQuery.ALL);

        assertThat(ids).hasSize(3000);
        assertThat(session.rows(List.of(ids[2990], ids[5], ids[2999])))
                .extracting(MessageRow::subject)
                .containsExactly("Mail 9", "Mail 2994", "Mail 0");
    }

    @Test
    void answersShareAConversation() throws Exception {
        mails.mail("1.eml").id("<1@x.example>").subject("Invoice").write();
        mails.mail("2.eml")
                .id("<2@x.example>")
                .subject("Re: Invoice")
                .field("In-Reply-To: <1@x.example>")
                .write();
        mails.mail("3.eml").id("<3@x.example>").subject("Lunch").write();
        takeIn();

        var thread = new MessageQuery(
                "",
                "",
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1L),
                MessageQuery.Order.DATE,
                false);

        assertThat(subjects(thread)).containsExactly("Invoice", "Re: Invoice");
    }

    @Test
    void whatCaseJsonSaysDecidesMailboxesPartiesAndStandings() throws Exception {
        mails.caseJson("""
                { "title": "Reminder fraud",
                  "parties": [
                    { "name": "My Company Ltd", "role": "supplier", "domains": ["mycompany.example"] },
                    { "name": "Customer BV", "role": "customer", "domains": ["customer.example"] } ],
                  "custodians": { "from-alice": "alice@mycompany.example", "from-bob": "bob@customer.example" },
                  "disputed": ["<3@x.example>"] }
                """);
        mails.mail("from-alice/Sent/1.eml")
                .id("<1@x.example>")
                .subject("genuine")
                .write();
        mails.mail("from-bob/Inbox/2.eml")
                .id("<2@x.example>")
                .subject("received")
                .write();
        mails.mail("from-bob/Inbox/3.eml")
                .id("<3@x.example>")
                .from("Alice Smith <alice.smith@freemail.example>")
                .subject("disputed")
                .write();
        takeIn();

        assertThat(session.summary().title()).isEqualTo("Reminder fraud");
        assertThat(rows(MessageQuery.ALL))
                .extracting(MessageRow::subject, MessageRow::standing, MessageRow::fromKind, MessageRow::custodians)
                .containsExactly(
                        tuple(
                                "genuine",
                                Standing.GENUINE,
                                PartyKind.SUPPLIER,
                                holder("alice@mycompany.example", PartyKind.SUPPLIER)),
                        tuple(
                                "received",
                                Standing.NEUTRAL,
                                PartyKind.SUPPLIER,
                                holder("bob@customer.example", PartyKind.CUSTOMER)),
                        tuple(
                                "disputed",
                                Standing.DISPUTED,
                                PartyKind.IMPOSTOR,
                                holder("bob@customer.example", PartyKind.CUSTOMER)));
    }

    @Test
    void theAnalystsWordOutweighsTheProgramsProposal() throws Exception {
        mails.mail("1.eml").from("Mallory <mallory@freemail.example>").write();
        takeIn();

        session.stand(1, Standing.DISPUTED);
        session.analyze(Progress.NONE);

        assertThat(rows(MessageQuery.ALL.withStanding(Optional.of(Standing.DISPUTED))))
                .extracting(MessageRow::standing, MessageRow::fromKind)
                .containsExactly(tuple(Standing.DISPUTED, PartyKind.IMPOSTOR));
    }

    @Test
    void anImpostorIsOneInAllHisMails() throws Exception {
        mails.caseJson("""
                { "parties": [
                    { "name": "My Company Ltd", "role": "supplier", "domains": ["mycompany.example"],
                      "people": [ { "name": "Peter Janssens", "addresses": ["peter@mycompany.example"] } ] } ],
                  "disputed": ["<2@x.example>"] }
                """);
        mails.mail("1.eml").id("<1@x.example>").subject("genuine").write();
        mails.mail("2.eml")
                .id("<2@x.example>")
                .from("alice.smith@freemail.example")
                .field("Cc: Peter Janssens <peter@mycompany-mail.example>")
                .subject("disputed")
                .write();
        mails.mail("3.eml")
                .id("<3@x.example>")
                .from("Alice.Smith@freemail.example")
                .subject("another of hers")
                .write();
        mails.mail("4.eml")
                .id("<4@x.example>")
                .from("peter@mycompany-mail.example")
                .subject("of the boss’s twin")
                .write();
        takeIn();

        assertThat(subjects(MessageQuery.ALL.withStanding(Optional.of(Standing.DISPUTED))))
                .containsExactlyInAnyOrder("disputed", "another of hers", "of the boss’s twin");
        assertThat(session.kind(new Address("", "peter@mycompany-mail.example")))
                .isEqualTo(PartyKind.IMPOSTOR);
    }

    @Test
    void whoStandsOnlyInCopyUnderAKnownNameIsAnImpostorToo() throws Exception {
        mails.caseJson("""
                { "parties": [
                    { "name": "My Company Ltd", "role": "supplier", "domains": ["mycompany.example"],
                      "people": [ { "name": "Peter Janssens", "addresses": ["peter@mycompany.example"] } ] } ] }
                """);
        mails.mail("1.eml")
                .from("mallory@freemail.example")
                .field("Cc: Peter Janssens <peter@mycompany-mail.example>, Tom <tom@elsewhere.example>")
                .write();
        takeIn();
        session.stand(1, Standing.DISPUTED);

        assertThat(List.of("peter@mycompany-mail.example", "tom@elsewhere.example", "peter@mycompany.example"))
                .extracting(address -> session.kind(new Address("", address)))
                .containsExactly(PartyKind.IMPOSTOR, PartyKind.UNKNOWN, PartyKind.SUPPLIER);
    }

    @Test
    void theAnalystsWordOnOneMailSpeaksForTheOthersOfItsWriter() throws Exception {
        mails.mail("1.eml").id("<1@x.example>").from("mallory@freemail.example").write();
        mails.mail("2.eml").id("<2@x.example>").from("mallory@freemail.example").write();
        takeIn();

        session.stand(1, Standing.DISPUTED);
        assertThat(rows(MessageQuery.ALL)).extracting(MessageRow::standing).containsOnly(Standing.DISPUTED);

        session.stand(1, Standing.GENUINE);
        assertThat(rows(MessageQuery.ALL))
                .extracting(MessageRow::standing)
                .containsExactlyInAnyOrder(Standing.GENUINE, Standing.NEUTRAL);
    }

    @Test
    void findingsAreCountedToIncidentsByTheCustomerAimedAt() throws Exception {
        session.close();
        session = cases(List.of(new EveryMail())).openOrCreate(folder.resolve("test.intercept"));
        mails.caseJson("""
                { "parties": [
                    { "name": "Customer BV", "role": "customer", "domains": ["customer.example"] } ],
                  "disputed": ["<1@x.example>"],
                  "incidents": [ { "name": "January", "customer": "client2.example" },
                                 { "name": "August", "customer": "customer.example" } ] }
                """);
        mails.mail("1.eml").id("<1@x.example>").from("mallory@freemail.example").write();
        takeIn();
        session.analyze(Progress.NONE);

        assertThat(session.findings())
                .extracting(row -> row.finding().incident())
                .containsExactly(2);
    }

    @Test
    void aMistakeInCaseJsonStopsBeforeAnythingIsTakenIn() throws Exception {
        mails.caseJson("{ \"titel\": \"a typo\" }");
        mails.mail("1.eml").write();

        assertThatThrownBy(this::takeIn)
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("titel")
                .hasMessageContaining("Nothing was taken in");
        assertThat(session.files()).isEmpty();
    }

    @Test
    void findingsKeepWhatTheAnalystMadeOfThemWhenTheRulesRunAgain() throws Exception {
        session.close();
        session = cases(List.of(new EveryMail(), new NeverLooks())).openOrCreate(folder.resolve("test.intercept"));
        mails.mail("1.eml").id("<1@x.example>").subject("one").write();
        mails.mail("2.eml").id("<2@x.example>").subject("two").write();
        takeIn();
        session.analyze(Progress.NONE);
        var first = session.findings().getFirst();

        session.dismiss(first.id(), "a test mail");
        session.note(first.id(), "asked Bob");
        mails.mail("3.eml").id("<3@x.example>").subject("three").write();
        takeIn();
        session.analyze(Progress.NONE);

        assertThat(session.findings())
                .extracting(
                        FindingRow::id,
                        row -> row.finding().arguments(),
                        FindingRow::status,
                        FindingRow::reason,
                        FindingRow::note)
                .containsExactly(
                        tuple(first.id(), List.of("one"), Finding.Status.DISMISSED, "a test mail", "asked Bob"),
                        tuple(2L, List.of("two"), Finding.Status.PROPOSED, "", ""),
                        tuple(3L, List.of("three"), Finding.Status.PROPOSED, "", ""));
        assertThat(rows(MessageQuery.ALL))
                .extracting(MessageRow::findings, MessageRow::worst)
                .containsExactly(
                        tuple(0, Optional.empty()),
                        tuple(1, Optional.of(Severity.HIGH)),
                        tuple(1, Optional.of(Severity.HIGH)));
        assertThat(session.summary().findings()).isEqualTo(Map.of(Severity.HIGH, 2L));
        assertThat(session.summary().looked()).isEqualTo(1);
        assertThat(session.summary().notLooked()).containsExactly(new CaseSummary.NotLooked("XX-002", "nothing"));
        assertThat(session.message(2).findings()).containsExactly(2L);
    }

    @Test
    void aFindingLeadsToTheBytes() throws Exception {
        mails.mail("1.eml").text("The new account is below.").write();
        takeIn();
        var message = session.message(1).message();
        var original = session.bytes(message.sha256());

        var body = session.locate(new Evidence.BodyPassage(1, message.sha256(), new TextRange(8, 15), "account"));
        var field = session.locate(new Evidence.HeaderField(1, message.sha256(), "From", Optional.empty(), ""));

        assertThat(text(original, body)).isEqualTo("account");
        assertThat(text(original, field)).isEqualTo("From: Alice Smith <alice@mycompany.example>");
    }

    @Test
    void paymentAccountsAreListedWithTheirPlaces() throws Exception {
        mails.mail("1.eml")
                .text("Please pay to DE89 3704 0044 0532 0130 00 today.")
                .write();
        takeIn();

        assertThat(session.accounts())
                .extracting(
                        row -> row.account().value(),
                        row -> row.seen().getFirst().message())
                .containsExactly(tuple("DE89370400440532013000", 1L));
    }

    @Test
    void anAccountThatGenuineInvoicesNameIsKnownToTheTableAsToTheRules() throws Exception {
        mails.caseJson("""
                {"title": "t", "parties": [{"name": "My Company", "role": "supplier", "domains": ["mycompany.example"]}],
                 "disputed": ["<2@outlook.test>"]}
                """);
        mails.mail("1.eml").text("Please pay to DE89 3704 0044 0532 0130 00.").write();
        mails.mail("2.eml")
                .id("<2@outlook.test>")
                .from("alice@outlook.test")
                .date("Thu, 6 Aug 2026 09:15:00 +0000")
                .text("Please pay to GB33 BUKB 2020 1555 5555 55.")
                .write();
        takeIn();

        assertThat(session.accounts())
                .extracting(row -> row.account().value(), AccountRow::known)
                .containsExactly(tuple("DE89370400440532013000", true), tuple("GB33BUKB20201555555555", false));
    }

    @Test
    void theTimelineShowsEveryDatedMail() throws Exception {
        mails.mail("1.eml").id("<1@x.example>").write();
        mails.mail("2.eml").id("<2@x.example>").date("").write();
        takeIn();

        assertThat(session.timeline().events()).hasSize(1);
        assertThat(session.timeline().undated()).isEqualTo(1);
    }

    @Test
    void verificationIsNotedWhenEverythingHolds() throws Exception {
        mails.mail("1.eml").write();
        takeIn();

        assertThat(session.verify(Progress.NONE)).isEmpty();
        assertThat(session.summary().verified()).contains(NOW);
    }

    private IngestReport takeIn() throws CaseException, InterruptedException {
        return session.addEvidence(List.of(mails.root()), Progress.NONE);
    }

    private static SqliteCases cases(List<Rule> rules) {
        return new SqliteCases(rules, CLOCK);
    }

    private List<MessageRow> rows(MessageQuery query) throws CaseException {
        var ids = java.util.Arrays.stream(session.messageIds(query)).boxed().toList();
        return session.rows(ids);
    }

    private List<String> subjects(MessageQuery query) throws CaseException {
        return rows(query).stream().map(MessageRow::subject).toList();
    }

    private List<String> found(String text) throws CaseException {
        return subjects(MessageQuery.ALL.withText(text));
    }

    private static List<MessageRow.Holder> holder(String custodian, PartyKind kind) throws CaseException {
        return List.of(new MessageRow.Holder(custodian, kind));
    }

    private static String text(byte[] original, Span span) throws CaseException {
        return new String(original, (int) span.at().offset(), (int) span.at().length(), StandardCharsets.ISO_8859_1);
    }

    /// Finds something about every mail.
    private static final class EveryMail implements Rule {

        @Override
        public Suspicion suspicion() {
            return new Suspicion("XX-001", Severity.HIGH, Suspicion.Question.TECHNIQUE, Suspicion.Certainty.FACT);
        }

        @Override
        public Answer examine(CaseFacts facts) {
            return Answer.of(facts.messages().stream().map(this::finding));
        }

        private Finding finding(Message message) {
            return suspicion()
                    .finding(List.of(message.subject()), new Evidence.WholeMessage(message.id(), message.sha256(), ""));
        }
    }

    private static final class NeverLooks implements Rule {

        @Override
        public Suspicion suspicion() {
            return new Suspicion("XX-002", Severity.LOW, Suspicion.Question.COPY, Suspicion.Certainty.FACT);
        }

        @Override
        public Answer examine(CaseFacts facts) {
            return new Answer.NotApplicable("nothing");
        }
    }
}

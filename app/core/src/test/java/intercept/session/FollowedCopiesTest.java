package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.CaseFacts;
import intercept.model.Copy;
import intercept.model.Header;
import intercept.model.route.FieldAuthor;
import intercept.model.route.FollowedCopy;
import intercept.model.route.FollowedCopy.Why;
import intercept.model.route.MailTrace;
import intercept.model.route.Server;
import intercept.model.route.TrustBoundary;
import intercept.progress.Progress;
import intercept.store.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedCopiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-10T10:00:00Z"), ZoneOffset.UTC);
    private static final String SENT = "alice@mycompany.example/Sent Items/1.eml";
    private static final String TO = "bob@customer.example/Inbox/7.eml";
    private static final String CC = "zoe@mycompany.example/Inbox/2.eml";
    private static final String AT_CUSTOMER =
            "Received: from out.mycompany.example (out.mycompany.example [192.0.2.25]) by mx.customer.example (Postfix)"
                    + " with ESMTPS id A2; Wed, 5 Aug 2026 09:15:42 +0000";
    private static final String SUBMITTED =
            "Received: from laptop (dsl.isp.test [198.51.100.7]) by out.mycompany.example (Postfix) with ESMTPSA id B2;"
                    + " Wed, 5 Aug 2026 09:15:02 +0000";

    @TempDir
    private Path folder;

    private MailFolder mails;
    private CaseSession session;

    @BeforeEach
    void open() throws CaseException {
        mails = new MailFolder(folder.resolve("evidence"));
        session = new SqliteCases(List.of(), CLOCK).openOrCreate(folder.resolve("test.intercept"));
    }

    @AfterEach
    void close() throws CaseException {
        session.close();
    }

    @Test
    void theRecipientsCopyIsFollowedAndNotTheOneKeptWhenSent() throws Exception {
        mails.mail(SENT).write();
        mails.mail(TO).field(AT_CUSTOMER).field(SUBMITTED).write();

        takeIn(mails.root());

        var trace = examined();
        assertThat(trace.copy())
                .contains(new FollowedCopy(
                        new Copy("bob@customer.example", "Inbox", TO), hash(TO), Why.CAME_TO_RECIPIENT, 1));
        assertThat(trace.entry().flatMap(hop -> hop.by()).map(Server::host)).contains("mx.customer.example");
        assertThat(session.message(1).headers())
                .extracting(Header::name)
                .startsWith("Received", "Received", "From")
                .hasSameSizeAs(trace.authors());
    }

    @Test
    void theCopyOfWhomItIsWrittenToGoesBeforeTheOneOfWhoStandsInCopy() throws Exception {
        mails.mail("abel@mycompany.example/Inbox/2.eml")
                .field(AT_CUSTOMER.replace("mx.customer.example", "mx.mycompany.example"))
                .field(SUBMITTED)
                .field("Cc: abel@mycompany.example")
                .write();
        mails.mail(TO)
                .field(AT_CUSTOMER)
                .field(SUBMITTED)
                .field("Cc: abel@mycompany.example")
                .write();

        takeIn(mails.root());

        assertThat(examined().copy().map(FollowedCopy::place).map(Copy::path)).contains(TO);
    }

    @Test
    void theOrderOfImportDecidesNothing() throws Exception {
        var first = new MailFolder(folder.resolve("first"));
        var second = new MailFolder(folder.resolve("second"));
        first.mail(TO).field(AT_CUSTOMER).field(SUBMITTED).write();
        second.mail(SENT).write();
        second.mail(CC).field(AT_CUSTOMER).write();

        takeIn(first.root(), second.root());
        var one = examined();
        session.close();
        session = new SqliteCases(List.of(), CLOCK).openOrCreate(folder.resolve("other.intercept"));
        takeIn(second.root(), first.root());

        assertThat(examined()).isEqualTo(one);
        assertThat(one.copy().map(copy -> copy.place().path())).contains(TO);
    }

    @Test
    void aMailboxWhoseServersAreDeclaredGoesBeforeOneOfWhichNothingIsKnown() throws Exception {
        mails.caseJson("""
                {"title": "t", "parties": [{"name": "Customer", "role": "customer", "domains": ["customer.example"]}],
                 "trustedReceivers": ["mx.customer.example"]}
                """);
        mails.mail("anna@other.example/Inbox/1.eml")
                .field(AT_CUSTOMER.replace("mx.customer.example", "mx.isp.test"))
                .field("To: anna@other.example")
                .write();
        mails.mail("carl@customer.example/Inbox/1.eml")
                .field(AT_CUSTOMER)
                .field("To: anna@other.example")
                .write();

        takeIn(mails.root());

        assertThat(examined().copy().map(copy -> copy.place().custodian())).contains("carl@customer.example");
    }

    @Test
    void equalBytesInSeveralMailboxesAreOneCopyInTheRecipientsPlace() throws Exception {
        mails.mail(SENT).field(AT_CUSTOMER).write();
        mails.mail(TO).field(AT_CUSTOMER).write();

        takeIn(mails.root());

        assertThat(examined().copy())
                .contains(new FollowedCopy(
                        new Copy("bob@customer.example", "Inbox", TO), hash(TO), Why.CAME_TO_RECIPIENT, 0));
    }

    @Test
    void aCopyInADelegatesFolderOfSentMailsWasKeptWhenSent() throws Exception {
        mails.mail("dora@mycompany.example/Sent Items/1.eml").write();

        takeIn(mails.root());

        assertThat(examined().boundary()).isEqualTo(new TrustBoundary.None(TrustBoundary.Reason.SENT_COPY));
        assertThat(examined().copy().map(FollowedCopy::why)).contains(Why.KEPT_WHEN_SENT);
        assertThat(examined().authors()).extracting(field -> field.author()).containsOnly(FieldAuthor.SENDER_CLAIM);
    }

    @Test
    void aCopyInAnInboxThatStatesNoWayIsPreferredToTheSentOne() throws Exception {
        mails.mail(SENT).write();
        mails.mail(TO).field("X-Mailbox: bob").write();

        takeIn(mails.root());

        assertThat(examined().copy().map(FollowedCopy::why)).contains(Why.STATES_NO_WAY);
    }

    @Test
    void rulesReadTheFieldsOfTheSameCopyAndSayWhereTheyStand() throws Exception {
        mails.mail(SENT).write();
        mails.mail(TO).field(AT_CUSTOMER).write();
        var seen = new ArrayList<List<String>>();
        session.close();
        session = new SqliteCases(
                        List.of(new Looking(facts -> facts.messages()
                                .forEach(message -> seen.add(List.of(
                                        facts.headers(message).getFirst().name(),
                                        facts.headersRef(message),
                                        facts.trace(message)
                                                .flatMap(MailTrace::copy)
                                                .map(FollowedCopy::sha256)
                                                .orElse("")))))),
                        CLOCK)
                .openOrCreate(folder.resolve("looked.intercept"));
        takeIn(mails.root());

        session.analyze(Progress.NONE);

        assertThat(seen).containsExactly(List.of("Received", hash(TO), hash(TO)));
    }

    @Test
    void aServersAddressIsTheOneThatItsZoneHadWhenTheMailCame() throws Exception {
        mails.caseJson("""
                {"title": "t", "trustedReceivers": ["mail.customer.example", "mx.customer.example"]}
                """);
        zone("2026-08-01", "203.0.113.25");
        zone("2026-08-09", "203.0.113.99");
        mails.mail(TO).field(inner("203.0.113.25")).field(AT_CUSTOMER).write();
        mails.mail("bob@customer.example/Inbox/8.eml")
                .id("<2@mycompany.example>")
                .field(inner("203.0.113.99"))
                .field(AT_CUSTOMER)
                .write();

        takeIn(mails.root());

        assertThat(session.examine(1).orElseThrow().trace().boundary().lastHeader())
                .contains(1);
        assertThat(session.examine(2).orElseThrow().trace().boundary().lastHeader())
                .as("an address that became the server's later")
                .contains(0);
    }

    private static String inner(String address) {
        return "Received: from mx.customer.example (unknown [" + address + "]) by mail.customer.example (Postfix)"
                + " with ESMTPS id A3; Wed, 5 Aug 2026 09:15:44 +0000";
    }

    private void zone(String day, String address) throws IOException {
        Files.createDirectories(mails.root().resolve("dns"));
        Files.writeString(mails.root().resolve("dns/" + day + " customer.example.zone"), """
                ; recorded %sT07:00:00Z from 192.0.2.53
                $ORIGIN customer.example.
                @   3600 IN SOA ns1.customer.example. hostmaster.customer.example. ( 1 7200 3600 1209600 3600 )
                mx  3600 IN A   %s
                """.formatted(day, address));
    }

    /// A rule that only looks.
    private record Looking(java.util.function.Consumer<CaseFacts> look) implements intercept.analysis.Rule {

        @Override
        public intercept.analysis.Suspicion suspicion() {
            return intercept.analysis.rules.RuleCatalogue.ALL.getFirst().suspicion();
        }

        @Override
        public intercept.analysis.Answer examine(CaseFacts facts) {
            look.accept(facts);
            return new intercept.analysis.Answer.Looked(List.of());
        }
    }

    private MailTrace examined() throws CaseException {
        return session.examine(1).map(Examination::trace).orElseThrow();
    }

    private void takeIn(Path... sources) throws CaseException, InterruptedException {
        session.addEvidence(List.of(sources), Progress.NONE);
    }

    private String hash(String path) throws IOException {
        return Hashes.text(
                Hashes.sha256().digest(Files.readAllBytes(mails.root().resolve(path))));
    }
}

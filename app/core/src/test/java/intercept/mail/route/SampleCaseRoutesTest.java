package intercept.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.cases.CaseFolders;
import intercept.evidence.CaseJson;
import intercept.evidence.CaseJsonException;
import intercept.identity.RegistrableDomain;
import intercept.mail.MailReader;
import intercept.mail.UnreadableMail;
import intercept.model.CaseDescription;
import intercept.model.MailFormat;
import intercept.model.route.HopOddity;
import intercept.model.route.Route;
import intercept.model.route.Server;
import intercept.model.route.TrustBoundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The mails of the sample case: every mailbox has its own servers.
class SampleCaseRoutesTest {

    private static final Path CASE = CaseFolders.root().resolve("reminder-fraud");

    @Test
    void theCustomersMailsAreTrustedDownToItsMailExchanger() throws Exception {
        assertThat(boundaryHosts("bob.brown@customer.example", Optional.of("bob.brown@customer.example")))
                .as("mails of colleagues see only the inner server")
                .containsExactly("mail.customer.example", "mx.customer.example");
    }

    @Test
    void theSecondCustomersMailsAreTrustedDownToItsMailExchanger() throws Exception {
        assertThat(boundaryHosts("client2 (from Mr Okafor)", Optional.of("emma.novak@client2.example")))
                .containsExactly("mx.client2.example");
    }

    @Test
    void theSuppliersMailsAreTrustedWithinExchangeOnline() throws Exception {
        assertThat(boundaryHosts("peter.janssens@mycompany.example", Optional.of("peter.janssens@mycompany.example")))
                .allSatisfy(host -> assertThat(host).endsWith(".outlook.com"));
    }

    @Test
    void noHopOfTheCaseIsUnreadOrContradictsAnother() throws Exception {
        assertThat(routes("").stream()
                        .flatMap(route -> route.hops().stream())
                        .flatMap(hop -> hop.oddities().stream())
                        .filter(oddity -> !(oddity instanceof HopOddity.ClockRunsBackwards)))
                .isEmpty();
    }

    @Test
    void knowsFoldersOfSentMails() {
        assertThat(List.of("Sent Items", "Archive/Sent", "Gesendete Elemente", "送信済みアイテム"))
                .allMatch(SentFolders::isSent);
        assertThat(List.of("Inbox", "Inbox/Presents", "unknown", "")).noneMatch(SentFolders::isSent);
    }

    private static List<String> boundaryHosts(String folder, Optional<String> custodian)
            throws IOException, UnreadableMail, CaseJsonException {
        CaseDescription description = CaseJson.read(Files.readAllBytes(CASE.resolve("case.json")));
        var receivers = Receivers.of(description, custodian);
        var hosts = new TreeSet<String>();
        for (Route route : routes(folder + "/Inbox")) {
            hosts.add(
                    switch (TrustBoundaries.find(route, receivers)) {
                        case TrustBoundary.Found found ->
                            found.hop().by().map(Server::host).orElse("-");
                        case TrustBoundary.None none -> none.reason().text();
                    });
        }
        return List.copyOf(hosts);
    }

    private static List<Route> routes(String folder) throws IOException, UnreadableMail {
        List<Path> files;
        try (var paths = Files.walk(CASE.resolve(folder))) {
            files = paths.filter(path -> path.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
        List<Route> routes = new ArrayList<>();
        for (Path file : files) {
            var mail = new MailReader().read(Files.readAllBytes(file), "", MailFormat.EML);
            routes.add(new RouteReader(RegistrableDomain::of).read(mail.headers()));
        }
        assertThat(routes).isNotEmpty();
        return routes;
    }
}

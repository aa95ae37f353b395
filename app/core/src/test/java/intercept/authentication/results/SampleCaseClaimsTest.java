package intercept.authentication.results;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.cases.CaseFolders;
import intercept.evidence.CaseJson;
import intercept.identity.RegistrableDomain;
import intercept.mail.MailReader;
import intercept.mail.clocks.Clocks;
import intercept.mail.route.FieldAuthors;
import intercept.mail.route.Receivers;
import intercept.mail.route.RouteReader;
import intercept.mail.route.TrustBoundaries;
import intercept.model.MailFormat;
import intercept.model.route.MailTrace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whose word the statements in the mailboxes of the sample case are.
class SampleCaseClaimsTest {

    private static final Path CASE = CaseFolders.root().resolve("reminder-fraud");

    @Test
    void theCustomersOwnServersSayEverything() throws Exception {
        assertThat(standings("bob.brown@customer.example", "bob.brown@customer.example")
                        .keySet())
                .containsExactly("OWN_SERVER ENTRY");
    }

    @Test
    void theSuppliersServersAtExchangeOnlineSayEverything() throws Exception {
        assertThat(standings("peter.janssens@mycompany.example", "peter.janssens@mycompany.example")
                        .keySet())
                .containsExactly("OWN_SERVER ENTRY");
    }

    private static Map<String, Integer> standings(String folder, String custodian) throws Exception {
        var receivers =
                Receivers.of(CaseJson.read(Files.readAllBytes(CASE.resolve("case.json"))), Optional.of(custodian));
        var counts = new TreeMap<String, Integer>();
        for (Path file : mails(CASE.resolve(folder + "/Inbox"))) {
            var mail = new MailReader().read(Files.readAllBytes(file), "", MailFormat.EML);
            var route = new RouteReader(RegistrableDomain::of).read(mail.headers());
            var boundary = TrustBoundaries.find(route, receivers);
            var authors = new FieldAuthors(RegistrableDomain::of).of(mail.headers(), route, boundary, receivers);
            var trace = new MailTrace(route, boundary, authors, Clocks.of(mail));
            for (Claim claim : Claims.of(mail.headers(), trace).claims()) {
                counts.merge(claim.standing() + " " + claim.examined(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Path> mails(Path folder) throws Exception {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}

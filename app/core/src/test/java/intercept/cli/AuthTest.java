package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import intercept.cases.CaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthTest {

    private static final Path CASE = CaseFolders.root().resolve("reminder-fraud");
    private static final Path INBOX = CASE.resolve("bob.brown@customer.example/Inbox");
    private static final Path GENUINE = INBOX.resolve("2026-08-05 0515 Reminder INV-1042.eml");
    private static final Path DISPUTED = INBOX.resolve("2026-08-05 0552 RE Reminder INV-1042.eml");

    @TempDir
    Path folder;

    @Test
    void aGenuineMailIsProvenToBeTheSuppliers() throws IOException {
        var json = json(GENUINE, "--receiver", "customer.example");

        assertThat(json.at("/spf/result").asText()).isEqualTo("pass");
        assertThat(json.at("/spf/domain").asText()).isEqualTo("mycompany.example");
        assertThat(json.at("/dkim/0/result").asText()).isEqualTo("pass");
        assertThat(json.at("/dkim/0/keyFrom").asText()).isEqualTo("zone");
        assertThat(json.at("/dmarc/result").asText()).isEqualTo("pass");
        assertThat(json.at("/dmarc/passedAs").asText()).isEqualTo("mycompany.example");
        assertThat(json.at("/dmarc/claimed").asText()).isEqualTo("mycompany.example");
        assertThat(json.at("/handover/source").asText()).isEqualTo("own-server");
    }

    @Test
    void aFraudPassesTooAsTheFraudstersOwnDomain() throws IOException {
        var json = json(DISPUTED, "--receiver", "customer.example");

        assertThat(json.at("/dmarc/result").asText()).isEqualTo("pass");
        assertThat(json.at("/dmarc/passedAs").asText()).isEqualTo("outlook.test");
    }

    @Test
    void withoutRecordedAnswersNothingIsSaidToBeAbsent() throws IOException {
        var terminal = new Terminal();
        terminal.run("auth", GENUINE.toString(), "--json");
        var json = new ObjectMapper().readTree(terminal.output());

        assertThat(json.at("/spf/result").asText()).isEqualTo("temperror");
        assertThat(json.at("/dkim/0/result").asText()).isEqualTo("temperror");
        assertThat(json.at("/dkim/0/keyFrom").asText()).isEmpty();
        assertThat(json.at("/missing").toString()).contains("TXT mycompany.example");
    }

    @Test
    void whatIsKnownOfTheHandOverCanBeGiven() throws IOException {
        var json = json(
                GENUINE,
                "--client-ip",
                "198.51.100.9",
                "--helo",
                "mail.evil.test",
                "--mail-from",
                "x@mycompany.example");

        assertThat(json.at("/spf/result").asText()).isEqualTo("fail");
        assertThat(json.at("/handover/source").asText()).isEqualTo("given");
    }

    @Test
    void anUnsignedMailSaysSo() throws IOException {
        var mail = folder.resolve("plain.eml");
        Files.writeString(mail, "From: a@one.example\r\nSubject: x\r\n\r\nHello\r\n");
        var json = json(mail);

        assertThat(json.at("/dkim/0/result").asText()).isEqualTo("none");
        assertThat(json.at("/spf/result").asText()).isEqualTo("none");
    }

    @Test
    void peopleAreToldInWords() throws IOException {
        var terminal = new Terminal();
        int code = terminal.run(arguments(DISPUTED).toArray(String[]::new));

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(terminal.output())
                .startsWith("The mail says that it is from alice.smith@outlook.test.")
                .contains("Proven: outlook.test stands behind it");
    }

    @Test
    void whatServersStateIsToldWithWhoseWordItIs() throws IOException {
        var claims = json(DISPUTED, "--receiver", "customer.example").get("claims");

        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.get("counts").asBoolean()).isTrue();
            assertThat(claim.get("standing").asText()).isEqualTo("own-server");
            assertThat(claim.get("why").asText()).isEqualTo("The recipient's own server says it.");
            assertThat(claim.get("server").asText()).isEqualTo("mx.customer.example");
        });
        assertThat(claims.findValuesAsText("method")).contains("spf", "dmarc");
        assertThat(claims.findValuesAsText("about")).contains("outlook.test");
    }

    @Test
    void aDeliveringServerThatNobodyNamedLeavesItOpenWhoWroteThem() throws IOException {
        var claims = json(DISPUTED, "--receiver", "mx.customer.example").get("claims");

        assertThat(claims.findValuesAsText("standing")).isNotEmpty().containsOnly("unplaced");
    }

    @Test
    void aForgedResultDoesNotCount() throws IOException {
        var mail = folder.resolve("forged.eml");
        Files.writeString(mail, """
                Authentication-Results: mx.customer.example; spf=fail smtp.mailfrom=mycompany.example
                Received: from x.test (x.test [198.51.100.9]) by mx.customer.example (Postfix) with ESMTPS id A1;\
                 Wed, 5 Aug 2026 09:15:05 +0000
                Authentication-Results: mx.customer.example; dkim=pass header.d=mycompany.example
                Authentication-Results: relay.test; dmarc=pass header.from=mycompany.example
                From: alice@mycompany.example

                Hello
                """.replace("\n", "\r\n"));
        var terminal = new Terminal();
        terminal.run("auth", mail.toString(), "--receiver", "mx.customer.example");

        assertThat(json(mail, "--receiver", "mx.customer.example").get("claims").findValuesAsText("standing"))
                .containsExactly("own-server", "own-name-below", "sender-claim");
        assertThat(terminal.output()).contains("""
                By the word of the recipient’s own server: spf=fail for mycompany.example.
                """, """
                Results of checks that stand in the mail, and whose word they are:
                  Counts: Authentication-Results of mx.customer.example
                    - spf=fail for mycompany.example
                    The recipient’s own server says it.
                  Does not count: Authentication-Results of mx.customer.example
                    - dkim=pass for mycompany.example
                    It bears the name of a trusted server, but stands where the sender, too,
                    could have put it.
                  Does not count: Authentication-Results of relay.test
                    - dmarc=pass for mycompany.example
                    It was in the mail when it reached the recipient’s servers: the sender’s
                    claim.
                """);
    }

    @Test
    void aMailWithoutResultsSaysSo() throws IOException {
        var mail = folder.resolve("plain.eml");
        Files.writeString(mail, "From: a@one.example\r\n\r\nHello\r\n");
        var terminal = new Terminal();
        terminal.run("auth", mail.toString());

        assertThat(json(mail).get("claims")).isEmpty();
        assertThat(terminal.output()).contains("The mail carries no results of checks by servers.");
    }

    @Test
    void aWrongAddressAndAMissingFileAreTold() {
        var terminal = new Terminal();

        assertThat(terminal.run("auth", GENUINE.toString(), "--client-ip", "mail.example"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("auth", folder.resolve("nothing.eml").toString()))
                .isEqualTo(ExitCode.FAILED);
    }

    private static JsonNode json(Path mail, String... more) throws IOException {
        var arguments = arguments(mail);
        arguments.add("--json");
        arguments.addAll(List.of(more));
        var terminal = new Terminal();

        assertThat(terminal.run(arguments.toArray(String[]::new)))
                .as(terminal.messages())
                .isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(terminal.output());
    }

    private static List<String> arguments(Path mail) throws IOException {
        var arguments = new ArrayList<>(List.of("auth", mail.toString()));
        try (var zones = Files.list(CASE.resolve("dns"))) {
            zones.sorted().forEach(zone -> {
                arguments.add("--zone");
                arguments.add(zone.toString());
            });
        }
        return arguments;
    }
}

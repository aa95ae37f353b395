package intercept.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.authentication.signing.PublishedKeys;
import intercept.authentication.signing.SignedMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The vectors of public programs, whole: each file has a row, and a row without a file fails.
class PublicVectorsTest {

    private static final String JDKIM = "main/src/test/resources/org/apache/james/jdkim";
    private static final Instant RECEIVED = Instant.parse("2010-01-01T00:00:00Z");

    /// The signature verifies, and RFC 8301 section 3.1 takes its worth: "rsa-sha1 MUST NOT be used for signing or
    /// verifying".
    private static final String VERIFIES_BY_SHA1 = "policy SHA1";

    /// DomainKeys, the method before DKIM (RFC 4870, historic): no DKIM-Signature at all.
    private static final String DOMAIN_KEYS = "";

    /// Drafts before RFC 4871. RFC 6376 section 3.5: v= is "plain-text; REQUIRED".
    private static final String NO_VERSION = "permerror MISSING";

    /// Drafts before RFC 4871, v=0.5. RFC 6376 section 6.1.1 makes another version than 1 a PERMFAIL (incompatible
    /// version). What these were to show of keys, the vectors made for this program show.
    private static final String OTHER_VERSION = "permerror VERSION";

    /// The key says g=, which RFC 6376 no longer has among the tags of keys (section 3.6.1), and unknown tags are
    /// ignored (section 3.2). The suite, older than that, wants them to fail.
    private static final String GRANULARITY_IGNORED = VERIFIES_BY_SHA1;

    private static final Map<String, String> MAIL_DKIM = rows(
            List.of(VERIFIES_BY_SHA1),
            "good_1878523 good_rfc4871_3 good_rfc4871_4 goodkey_1 goodkey_2 goodkey_3 goodkey_4",
            // i= with quoted-printable
            List.of(VERIFIES_BY_SHA1),
            "good_qp_1 good_qp_2 good_qp_3",
            List.of(GRANULARITY_IGNORED),
            "badkey_8 badkey_9 badkey_12 badkey_13",
            List.of(DOMAIN_KEYS),
            "bad_dk_1 bad_dk_2 dk_headers_1 dk_headers_2 dk_multiple_1 good_dk_1 good_dk_2 good_dk_3 good_dk_4"
                    + " good_dk_5 good_dk_6 good_dk_7 good_dk_gmail good_dk_yahoo",
            List.of(NO_VERSION),
            "bad_1 bad_ietf01_1 bad_ietf01_2 bad_ietf01_3 good_ietf00_1 good_ietf00_2 good_ietf00_3 good_ietf00_4"
                    + " good_ietf00_5 good_ietf01_1 good_ietf01_2 mine_ietf01_1 mine_ietf01_2 mine_ietf01_3"
                    + " mine_ietf01_4",
            List.of(NO_VERSION, NO_VERSION, NO_VERSION, NO_VERSION),
            "multiple_1",
            List.of(OTHER_VERSION),
            "badkey_1 badkey_2 badkey_3 badkey_4 badkey_5 badkey_6 badkey_7 ignore_1 ignore_2 ignore_3 ignore_4"
                    + " mine_ietf05_1 no_body_1 no_body_2 no_body_3",
            List.of("fail ALL_CHANGED"),
            "bad_1878954",
            List.of("permerror KEY_STRICT"),
            "badkey_10",
            List.of("permerror KEY_HASH"),
            "badkey_11",
            List.of("temperror KEY_NOT_ANSWERED"),
            "badkey_14 badkey_15",
            List.of("permerror QUERY"),
            "ignore_5 ignore_6",
            List.of("permerror EXPIRED"),
            "ignore_7",
            List.of("permerror IDENTITY"),
            "ignore_8",
            List.of("permerror FORM", VERIFIES_BY_SHA1, "fail HEADER_CHANGED", "permerror SYNTAX"),
            "multiple_2");

    @Test
    void ofMailDkim() throws Exception {
        var folder = Corpora.folder("auth-jdkim").resolve(JDKIM);
        var keys = keys(Files.readAllLines(folder.resolve("Mail-DKIM/FAKE_DNS.dat")));

        assertThat(told(folder.resolve("Mail-DKIM/corpus"), keys)).isEqualTo(MAIL_DKIM);
    }

    @Test
    void ofJdkim() throws Exception {
        var folder = Corpora.folder("auth-jdkim").resolve(JDKIM);

        assertThat(told(folder.resolve("corpus"), published()))
                .isEqualTo(rows(
                        List.of("pass VERIFIED"),
                        "gamma_gmail.com gamma_gmail.com_duplicateheaders multiHeader s1024_yahoo.com",
                        List.of(VERIFIES_BY_SHA1),
                        "pmta_myspace.com",
                        List.of("fail BODY_CHANGED"),
                        "FAIL_BADBH_s1024_yahoo.com",
                        // RFC 6376 section 2.11: in i= two hex digits follow a “=”; here it is a “-”.
                        List.of("permerror SYNTAX"),
                        "FAIL_illegalargumentexception"));
    }

    /// Each file begins with its keys. Among them: RFC 6376 with a bare RSA key, RFC 8463, and four of great senders.
    @Test
    void ofMailAuth() throws Exception {
        var got = new TreeMap<String, String>();
        for (var file : Corpora.files("auth-stalwart-mail-auth")) {
            if (file.toString().contains("/dkim/")) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
                int split = text.indexOf("\n\n");
                var keys = keys(text.substring(0, split).lines().toList());
                got.put(name(file), told(keys, text.substring(split + 2).getBytes(StandardCharsets.ISO_8859_1)));
            }
        }

        assertThat(got)
                .isEqualTo(rows(
                        List.of("pass VERIFIED", "pass VERIFIED"),
                        "001 003",
                        List.of("pass VERIFIED"),
                        "002 004 005 006"));
    }

    @Test
    void ofDkimpy() throws Exception {
        var folder = Corpora.folder("auth-dkimpy").resolve("dkim/tests/data");
        var got = new TreeMap<String, String>();
        for (var name : List.of("rfc6376.signed.msg", "message.mbox", "test2.message")) {
            got.put(name, told(published(), Files.readAllBytes(folder.resolve(name))));
        }
        var exim = new PublishedKeys(Map.of(
                "sed._domainkey.test.ex",
                Files.readString(folder.resolve("eximtest.dns")).strip()));
        got.put("ed25519test2.msg", told(exim, Files.readAllBytes(folder.resolve("ed25519test2.msg"))));

        assertThat(got)
                .isEqualTo(Map.of(
                        "rfc6376.signed.msg", "pass VERIFIED|pass VERIFIED",
                        "message.mbox", "pass VERIFIED",
                        "test2.message", "pass VERIFIED",
                        "ed25519test2.msg", "pass VERIFIED"));
    }

    private static Map<String, String> told(Path folder, PublishedKeys keys) throws Exception {
        var told = new TreeMap<String, String>();
        for (var file : Corpora.files("auth-jdkim")) {
            if (folder.equals(file.getParent())) {
                told.put(name(file), told(keys, Files.readAllBytes(file)));
            }
        }
        return told;
    }

    private static String told(PublishedKeys keys, byte[] mail) throws InterruptedException {
        return new Dkim(keys)
                .verify(SignedMail.of(mail, List.of()), RECEIVED).stream()
                        .map(verdict ->
                                verdict.result().word() + " " + verdict.reason().kind())
                        .collect(Collectors.joining("|"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(txt|eml)$", "");
    }

    private static Map<String, String> rows(Object... resultsAndNames) {
        Map<String, String> rows = new TreeMap<>();
        for (int i = 0; i < resultsAndNames.length; i += 2) {
            var results =
                    ((List<?>) resultsAndNames[i]).stream().map(String::valueOf).collect(Collectors.joining("|"));
            for (var name : String.valueOf(resultsAndNames[i + 1]).split(" ", -1)) {
                rows.put(name, results);
            }
        }
        return rows;
    }

    private static PublishedKeys published() {
        try (var in = PublicVectorsTest.class.getResourceAsStream("published-keys.txt")) {
            return keys(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines of a name and its record; `NXDOMAIN` and words between `~~` stand for what went wrong.
    private static PublishedKeys keys(List<String> lines) {
        var keys = new TreeMap<String, String>();
        for (var line : lines) {
            var part = line.strip().split("\\s+", 2);
            if (part.length == 2 && !part[0].startsWith("#") && !part[1].equals("NXDOMAIN")) {
                keys.put(
                        part[0],
                        switch (part[1]) {
                            case "~~Query timed out~~" -> "TIMEOUT";
                            case "~~SERVFAIL~~" -> "SERVFAIL";
                            default -> part[1];
                        });
            }
        }
        return new PublishedKeys(keys);
    }
}

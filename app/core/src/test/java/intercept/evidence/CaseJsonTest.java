package intercept.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseJsonTest {

    private static final String WHOLE = """
            {
              "title": "Reminder fraud, invoice INV-1042",
              "parties": [
                { "name": "My Company Ltd", "role": "supplier",           // supplier | customer | third-party
                  "domains": ["MyCompany.example"],
                  "tenantId": "11111111-2222-3333-4444-555555555555",     /* optional */
                  "accounts": ["DE89370400440532013000"],
                  "people": [ { "name": "Alice Smith", "addresses": ["alice@mycompany.example"] },
                              { "name": "Peter Janssens", "addresses": ["peter@mycompany.example"], "note": "boss" } ] }
              ],
              "custodians": { "from-alice/": "alice@mycompany.example" },
              "trustedReceivers": ["mx.customer.example"],
              "logCoverage": [ { "side": "supplier", "source": "audit-log", "mailboxes": ["alice@mycompany.example"],
                                 "from": "2026-05-01T00:00:00Z", "to": "2026-08-10T02:00:00+02:00" } ],
              "disputed": ["<one@mycompany.example>"],
              "statements": [ { "id": "ST-001", "text": "No sign of compromise", "source": "phone, 2026-08-09" } ],
              "incidents": [ { "name": "January, Client Two", "customer": "client2.example" } ],
              "payments": [ { "invoice": "INV-1042", "amount": "18450.00", "currency": "EUR",
                              "account": "GB33BUKB20201555555555", "at": "2026-08-07T10:00:00Z" } ]
            }
            """;

    private static final CaseDescription DESCRIPTION = new CaseDescription(
            "Reminder fraud, invoice INV-1042",
            List.of(new Party(
                    "My Company Ltd",
                    Side.SUPPLIER,
                    List.of("mycompany.example"),
                    Optional.of("11111111-2222-3333-4444-555555555555"),
                    List.of("DE89370400440532013000"),
                    List.of(
                            new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty()),
                            new Person("Peter Janssens", List.of("peter@mycompany.example"), Optional.of("boss"))))),
            Map.of("from-alice", "alice@mycompany.example"),
            List.of("mx.customer.example"),
            List.of(new CaseDescription.LogCoverage(
                    Side.SUPPLIER,
                    "audit-log",
                    List.of("alice@mycompany.example"),
                    Instant.parse("2026-05-01T00:00:00Z"),
                    Instant.parse("2026-08-10T00:00:00Z"))),
            List.of("<one@mycompany.example>"),
            List.of(new CaseDescription.Statement("ST-001", "No sign of compromise", "phone, 2026-08-09")),
            List.of(new CaseDescription.Incident("January, Client Two", "client2.example")),
            List.of(new CaseDescription.Payment(
                    "INV-1042",
                    "18450.00",
                    "EUR",
                    "GB33BUKB20201555555555",
                    Optional.of(Instant.parse("2026-08-07T10:00:00Z")))));

    @Test
    void readsEveryKeyAndJavaStyleComments() throws CaseJsonException {
        assertThat(read(WHOLE)).isEqualTo(DESCRIPTION);
    }

    @Test
    void readsWhatItWrites() throws CaseJsonException {
        var written = CaseJson.write(DESCRIPTION);

        assertThat(CaseJson.read(written)).isEqualTo(DESCRIPTION);
        assertThat(CaseJson.write(CaseJson.read(written))).isEqualTo(written);
    }

    @Test
    void writesOneFormOnly() {
        assertThat(new String(CaseJson.write(CaseDescription.EMPTY), StandardCharsets.UTF_8))
                .isEqualTo("""
                {
                  "title": ""
                }
                """);
    }

    @Test
    void knowsNothingWhereTheObjectIsEmpty() throws CaseJsonException {
        assertThat(read("\uFEFF{}")).isEqualTo(CaseDescription.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"titel\": \"x\" } | case.json, line 1: unknown key \"titel\"; known keys: title, parties, custodians, "
                        + "trustedReceivers, logCoverage, disputed, statements, incidents, payments.",
                "{ \"title\": 7 } | case.json, line 1: \"title\" must be a text in quotation marks, but is the number 7.",
                "{ \"parties\": {} } | case.json, line 1: \"parties\" must be a list in brackets [ … ], but is an object.",
                "{ \"parties\": [ { \"name\": \"A\", \"role\": \"victim\" } ] } | case.json, line 1: "
                        + "\"parties[0].role\" must be supplier, customer or third-party, but is \"victim\".",
                "{ \"parties\": [ { \"role\": \"supplier\" } ] } | case.json, line 1: the key \"name\" is missing in "
                        + "\"parties[0]\".",
                "{ \"parties\": [ { \"name\": \"A\", \"role\": \"supplier\", \"acounts\": [] } ] } | case.json, line 1: "
                        + "unknown key \"acounts\" in \"parties[0]\"; known keys: name, role, domains, tenantId, accounts, "
                        + "people.",
                "{ \"payments\": [ { \"at\": \"yesterday\" } ] } | case.json, line 1: \"payments[0].at\" must be a time "
                        + "with its zone such as 2026-08-07T10:00:00Z, but is \"yesterday\".",
                "{ \"payments\": [ { \"account\": \"zengin:1-2-3\" } ] } | case.json, line 1: \"payments[0].account\" must "
                        + "be zengin:BANK-BRANCH-TYPE-NUMBER, such as zengin:0001-123-1-1234567, but is \"zengin:1-2-3\".",
                "{ \"custodians\": { \"a\": \"alice\" } } | case.json, line 1: \"custodians.a\" must be a mail address "
                        + "such as alice@mycompany.example, but is \"alice\".",
                "{ \"title\": \"a\", \"title\": \"b\" } | case.json, line 1: the key \"title\" stands twice.",
                "[] | case.json, line 1: the file must hold an object in braces { … }.",
                "{} {} | case.json, line 1: the file goes on after its end.",
                "`` | case.json, line 1: the file is empty."
            })
    void namesTheKeyAndTheLineOfAMistake(String json, String message) {
        assertThatExceptionOfType(CaseJsonException.class)
                .isThrownBy(() -> read(json))
                .withMessage(message);
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        assertThatExceptionOfType(CaseJsonException.class)
                .isThrownBy(() -> read("{\n  \"title\": \"x\",\n  // a note\n  \"Parties\": []\n}"))
                .withMessageStartingWith("case.json, line 4: unknown key \"Parties\";");
    }

    @Test
    void saysWhereTheJsonBreaks() {
        assertThatExceptionOfType(CaseJsonException.class)
                .isThrownBy(() -> read("{\n  \"title\": \"x\"\n  \"parties\": []\n}"))
                .withMessageStartingWith("case.json, line 3: not JSON: ");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertThatExceptionOfType(CaseJsonException.class)
                .isThrownBy(() -> CaseJson.read("{\"title\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage("case.json is not written in UTF-8. Save it as UTF-8 and try again.");
    }

    private static CaseDescription read(String json) throws CaseJsonException {
        return CaseJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}

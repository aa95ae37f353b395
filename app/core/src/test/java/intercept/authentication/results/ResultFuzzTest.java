package intercept.authentication.results;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.ByteRange;
import intercept.model.Header;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Hostile and broken fields: read within bounds, never an exception, and nothing invented.
class ResultFuzzTest {

    private static final List<String> NAMES = List.of(
            "Authentication-Results",
            "ARC-Authentication-Results",
            "Authentication-Results-Original",
            "Received-SPF",
            "X-MS-Exchange-Authentication-Results");
    private static final List<String> PIECES = List.of(
            "spf",
            "dkim",
            "=",
            "pass",
            ";",
            " ",
            "(",
            ")",
            "\"",
            "\\",
            ".",
            "/",
            "header.d",
            "\r\n\t",
            "<",
            ">",
            "i=1",
            "none",
            "1",
            "reason",
            "\u0000",
            "\u00c3\u00a9",
            "\u00ff",
            "action=",
            "from=",
            "mx.customer.example",
            "@");

    @Test
    void readsAnythingAndQuotesOnlyWhatStandsThere() {
        var random = new Random(20_260_804);
        for (int round = 0; round < 20_000; round++) {
            String raw = random.ints(random.nextInt(60), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .reduce("", String::concat);
            var header = header(NAMES.get(random.nextInt(NAMES.size())), raw);
            var field = ResultFields.read(7, header).orElseThrow();
            String plain = ResultText.of(raw).text();
            assertThat(Stream.concat(field.statements().stream().map(ResultStatement::text), field.unread().stream()))
                    .as(raw)
                    .allSatisfy(text -> assertThat(plain).contains(text));
            assertThat(field.statements())
                    .as(raw)
                    .allSatisfy(statement -> assertThat(statement.result()).isNotEmpty());
            assertThat(ResultFields.read(7, header)).contains(field);
            field.statements().forEach(ResultFuzzTest::askAll);
        }
    }

    private static void askAll(ResultStatement statement) {
        assertThat(Stream.of(
                                statement.mailFrom(),
                                statement.helo(),
                                statement.signer(),
                                statement.from(),
                                statement.clientAddress(),
                                statement.noted("p"))
                        .flatMap(java.util.Optional::stream))
                .doesNotContainNull();
    }

    @Test
    void aFieldOfTenMillionCharactersIsReadAsFarAsOneOfAServer() {
        String many = "mx.customer.example; " + "spf=pass smtp.mailfrom=partner.example; ".repeat(250_000);
        var field = ResultFields.read(0, header("Authentication-Results", many)).orElseThrow();
        assertThat(field.statements()).hasSize(256);
        assertThat(field.limits()).containsExactly(ResultLimit.FIELD, ResultLimit.STATEMENTS);
    }

    @Test
    void aStatementThatIsCutIsNotRead() {
        String padding = "x.test; spf=fail (" + "x".repeat(65_480) + "); ";
        String cut = padding + "dkim=pass header.d=partner.example." + "evil.test".repeat(20);
        var field = ResultFields.read(0, header("Authentication-Results", cut)).orElseThrow();
        assertThat(field.statements()).extracting(ResultStatement::name).containsExactly("spf");
        assertThat(field.limits()).containsExactly(ResultLimit.FIELD);
    }

    @Test
    void commentsOfAnyDepthAreOneComment() {
        String deep = "x.test; spf=pass " + "(".repeat(30_000) + "deep" + ")".repeat(30_000) + " smtp.helo=a.test";
        var field = ResultFields.read(0, header("Authentication-Results", deep)).orElseThrow();
        assertThat(field.whole()).isTrue();
        assertThat(field.statements().getFirst().helo()).contains("a.test");
        assertThat(field.statements().getFirst().comments().getFirst()).hasSize(59_998 + 4);
    }

    @Test
    void marksThatNeverCloseAreOrdinaryCharacters() {
        for (String mark : List.of("(", "\"", "(\"", "a(", "a=(", "=", "\\", "a=\"", ". ", "/ ", "a. ", "() ")) {
            String raw = "x.test; spf=pass " + mark.repeat(65_000 / mark.length()) + "; dkim=fail header.d=a.test";
            var field =
                    ResultFields.read(0, header("Authentication-Results", raw)).orElseThrow();
            assertThat(field.statements())
                    .as(mark)
                    .extracting(ResultStatement::name)
                    .startsWith("spf");
        }
    }

    @Test
    void aStatementOfThousandsOfPropertiesIsReadInPart() {
        String raw = "x.test; spf=pass" + " smtp.helo=a.test".repeat(3_000);
        var field = ResultFields.read(0, header("Authentication-Results", raw)).orElseThrow();
        assertThat(field.statements().getFirst().properties()).hasSize(256);
        assertThat(field.limits()).containsExactly(ResultLimit.PROPERTIES);
    }

    @Test
    void ofAHundredThousandFieldsTheFirstAreRead() {
        var headers = IntStream.range(0, 100_000)
                .mapToObj(i -> header("Authentication-Results", "x.test; spf=pass"))
                .toList();
        var fields = ResultFields.of(headers);
        assertThat(fields.fields()).hasSize(256);
        assertThat(fields.leftOut()).isEqualTo(99_744);
    }

    private static Header header(String name, String raw) {
        return new Header(name, raw, raw, new ByteRange(0, raw.length()));
    }
}

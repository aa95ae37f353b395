package intercept.authentication.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagListTest {

    @Test
    void blanksAndLineEndsAroundValuesDoNotCount() {
        assertThat(TagList.parse(" v=1;\r\n\ta = rsa-sha256 ; b = ab\r\n cd;"))
                .isEqualTo(new TagList(Map.of("v", "1", "a", "rsa-sha256", "b", "ab\r\n cd"), Optional.empty()));
        assertThat(TagList.parse("b=ab\r\n cd").compact("b")).hasValue("abcd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v=1;; a=b     | a tag is empty
            v=1; a        | a tag has no “=”
            v=1; v=1      | the tag “v” stands twice
            1v=1          | the name of a tag holds other signs than letters, digits and “_”
            =1            | the name of a tag holds other signs than letters, digits and “_”
            """)
    void saysWhatIsWrong(String text, String problem) {
        assertThat(TagList.parse(text).problem()).hasValue(problem);
    }

    @Test
    void anyTextIsReadAsAListOrAProblem() {
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            var text = text(random);

            assertThatCode(() -> {
                        var list = TagList.parse(text);
                        SignatureTags.dkim(list);
                        SignatureTags.arcMessage(list);
                        SignatureTags.arcSeal(list);
                    })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anyTextIsAKeyOrHasAProblem() {
        var random = new Random(2);
        for (int round = 0; round < 20_000; round++) {
            var text = text(random);
            var key = KeyRecord.read("k.example", text, SigningLimits.USUAL);

            if (key.kind().equals("rsa") || key.kind().equals("ed25519")) {
                assertThat(key.key().isPresent())
                        .as(text)
                        .isNotEqualTo(key.problem().isPresent());
            }
        }
    }

    private static final String[] PIECES = {
        "v=1",
        "v=DKIM1",
        "a=rsa-sha256",
        "a=ed25519-sha256",
        "d=a.example",
        "s=s",
        "h=from:to",
        "h=",
        "bh=AAAA",
        "b=AAAA",
        "k=ed25519",
        "k=rsa",
        "t=y:s",
        "t=1",
        "x=9",
        "l=99999999999999999999999",
        "i=@a.example",
        "i=1",
        "cv=none",
        "p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALgSoqXVSEmfcIsOzw7oRuCCOwsmtX",
        "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
        "p=MAYCAQECAQM=",
        "p=",
        ";",
        ";",
        ";",
        ";",
        "=",
        " ",
        "\r\n ",
        "\0",
        "é",
        "c=relaxed"
    };

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(16); i >= 0; i--) {
            if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(256));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                text.append(random.nextInt(8) == 0 ? "" : ";");
            }
        }
        return text.toString();
    }
}

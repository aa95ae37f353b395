package intercept.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileHtmlTest {

    private static final String[] PIECES = {
        "<div>",
        "</div>",
        "<p>",
        "<table>",
        "<tr>",
        "<td colspan=9>",
        "</td>",
        "</table>",
        "<blockquote type=cite>",
        "<ul>",
        "<li>",
        "<b>",
        "</b>",
        "<a href='http://x.example'>",
        "</a>",
        "text ",
        "<br>",
        "&nbsp;",
        "&#0;",
        "\u0000",
        "<style>p{",
        "}</style>",
        "<!--",
        "-->",
        "<img src=cid:1>",
        "<pre>",
        "</pre>",
        "From: a\n",
        "Sent: b\n",
        "To: c\n",
        "> ",
        "\n",
        "<span style='font-size:0;color:#",
        "'>",
        "<script>",
        "</script>",
        "<svg>",
        "<math>",
        "<h1>",
        "]]>",
        "<td style='background:",
        "😀",
        "\u202e",
        "<select>",
        "<option>",
        "<frameset>",
        "<plaintext",
        "<![if !mso]>",
        "<hr>",
        "-----Original Message-----\n",
        "<div class=gmail_quote>",
        "<textarea>",
        "<template>",
        "<noscript>",
        "<form>"
    };

    @Test
    void readsBoxesNestedFiftyThousandDeep() {
        var html = "<div>".repeat(50_000) + "deep" + "</div>".repeat(50_000);
        assertThat(SafeHtml.read(html).text()).isEqualTo("deep");
    }

    @Test
    void readsTablesQuotesAndListsNestedThousandsDeep() {
        assertThat(SafeHtml.read("<table><tr><td>".repeat(5_000) + "deep").text())
                .isEqualTo("deep");
        assertThat(SafeHtml.read("<blockquote>".repeat(5_000) + "deep").text()).endsWith("deep");
        assertThat(SafeHtml.read("<ul><li>".repeat(5_000) + "deep").text()).endsWith("deep");
        assertThat(SafeHtml.read("<font size=1><b>".repeat(5_000) + "deep").text())
                .isEqualTo("deep");
        assertThat(PlainText.read(">".repeat(100_000) + "deep").text()).endsWith("deep");
    }

    @Test
    void saysWhatIsLeftOutOfABodyOfFiveMegabytes() {
        var html = "<p>line</p>".repeat(500_000);
        assertThat(SafeHtml.read(html).notices()).containsExactly(new Notice.TooLarge(1_500_000));
        assertThat(PlainText.read("line\n\n".repeat(900_000)).notices())
                .containsExactly(new Notice.TooLarge(1_400_000));
    }

    @Test
    void readsLongLinesOfOneKind() {
        for (var piece :
                new String[] {"(", "[", "&", "<", "<a ", "style='", "From: ", "\"", "a.", "http://", "-", "_"}) {
            var text = piece.repeat(200_000);
            assertThat(SafeHtml.read(text).blocks().size()).isLessThan(200_001);
            assertThat(PlainText.read(text).blocks().size()).isLessThan(200_001);
            assertThat(SafeHtml.read("<p style=\"" + text.replace("\"", "") + "\"><a href=\"" + text.replace("\"", "")
                                    + "\">x.com</a><style>" + text + "{" + text + "}</style>")
                            .blocks()
                            .size())
                    .isLessThan(10);
        }
    }

    @Test
    void readsAnything() {
        var random = new Random(42);
        for (int round = 0; round < 3_000; round++) {
            var html = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                html.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(SafeHtml.read(html.toString()).text()).hasSizeLessThan(5_000);
            assertThat(PlainText.read(html.toString()).notices()).isEmpty();
        }
    }
}

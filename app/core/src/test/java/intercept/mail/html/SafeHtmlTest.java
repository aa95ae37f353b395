package intercept.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.html.Block.Cell;
import intercept.mail.html.Block.Heading;
import intercept.mail.html.Block.ListItem;
import intercept.mail.html.Block.Origin;
import intercept.mail.html.Block.Paragraph;
import intercept.mail.html.Block.Picture;
import intercept.mail.html.Block.Preformatted;
import intercept.mail.html.Block.Quote;
import intercept.mail.html.Block.Row;
import intercept.mail.html.Block.Rule;
import intercept.mail.html.Block.Source;
import intercept.mail.html.Block.Table;
import intercept.mail.html.Notice.HiddenText;
import intercept.mail.html.Notice.How;
import intercept.mail.html.Run.Link;
import intercept.mail.html.Run.Look;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @Test
    void keepsParagraphsAndTheirEmphasis() {
        assertThat(blocks("<p>Please pay <b>EUR 18,450.00</b><br>by <i>Friday</i>.</p><p>Alice</p>"))
                .containsExactly(
                        new Paragraph(List.of(
                                Run.plain("Please pay "),
                                run("EUR 18,450.00\n", Look.BOLD),
                                Run.plain("by "),
                                run("Friday", Look.ITALIC),
                                Run.plain("."))),
                        paragraph("Alice"));
    }

    @Test
    void treatsBoxesAsLinesAndAnEmptyOneAsTheEndOfAParagraph() {
        assertThat(blocks("<div>Dear Bob,</div><div><br></div><div>line one</div><div>line two</div>"))
                .containsExactly(paragraph("Dear Bob,"), paragraph("line one\nline two"));
    }

    @Test
    void treatsOutlookParagraphsAsLines() {
        assertThat(blocks("<p class=MsoNormal>Hello<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                        + "<p class=MsoNormal>One</p><p class=MsoNormal>Two</p>"))
                .containsExactly(paragraph("Hello"), paragraph("One\nTwo"));
    }

    @Test
    void keepsHeadingsListsRulesAndPreformattedText() {
        assertThat(blocks("<h2>Terms</h2><ul><li>one<ol><li>deep</li></ol></li><li>two</li></ul><hr>"
                        + "<pre>a  b\n  c</pre>"))
                .containsExactly(
                        new Heading(2, List.of(Run.plain("Terms"))),
                        new ListItem(1, "•", List.of(paragraph("one"))),
                        new ListItem(2, "1.", List.of(paragraph("deep"))),
                        new ListItem(1, "•", List.of(paragraph("two"))),
                        new Rule(),
                        new Preformatted(List.of(Run.plain("a  b\n  c"))));
    }

    @Test
    void keepsTablesThatSaySomething() {
        assertThat(blocks("<table><tr><th>IBAN<th>BIC<tr><td>DE89<td>COBADEFF</table>"))
                .containsExactly(new Table(List.of(
                        new Row(List.of(
                                new Cell(1, true, List.of(new Paragraph(List.of(run("IBAN", Look.BOLD))))),
                                new Cell(1, true, List.of(new Paragraph(List.of(run("BIC", Look.BOLD))))))),
                        new Row(List.of(
                                new Cell(1, false, List.of(paragraph("DE89"))),
                                new Cell(1, false, List.of(paragraph("COBADEFF"))))))));
    }

    @Test
    void dissolvesTablesThatOnlyPlaceThings() {
        assertThat(blocks("<table><tr><td></td><td><table><tr><td><p>News</p></td></tr></table></td></tr></table>"))
                .containsExactly(paragraph("News"));
    }

    @Test
    void namesPicturesButLoadsNone() {
        var document = SafeHtml.read("<img src='cid:logo@x' alt='Logo' width=120 height=40>"
                + "<img src='https://track.example/p.gif' width=1 height=1>"
                + "<img src='http://cdn.example/banner.png' alt='Sale'>");
        assertThat(document.blocks())
                .containsExactly(
                        new Picture(Source.EMBEDDED, "logo@x", "Logo", Optional.of(120), Optional.of(40)),
                        new Picture(
                                Source.REMOTE,
                                "http://cdn.example/banner.png",
                                "Sale",
                                Optional.empty(),
                                Optional.empty()));
        assertThat(document.notices())
                .containsExactly(new Notice.RemotePictures(2, 1, List.of("track.example", "cdn.example")));
    }

    @Test
    void namesWhatItTookOut() {
        var document = SafeHtml.read("<html><head><link rel=stylesheet href='https://fonts.example/a.css'>"
                + "<style>@import url('//css.example/b.css'); p { background: url(http://bg.example/x.png) }</style>"
                + "<script>alert(1)</script></head><body onload='go()'><form><input name=password></form>"
                + "<iframe src='http://evil.test'></iframe><p>Hello</p></body></html>");
        assertThat(document.blocks()).containsExactly(paragraph("Hello"));
        assertThat(document.notices())
                .containsExactly(
                        new Notice.RemotePictures(1, 0, List.of("bg.example")),
                        new Notice.Scripts(2),
                        new Notice.Forms(1),
                        new Notice.RemoteStyles(2, List.of("fonts.example", "css.example")),
                        new Notice.Objects(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div style="display:none">secret</div>                                     | NOT_DISPLAYED
            <div hidden>secret</div>                                                   | NOT_DISPLAYED
            <span style="visibility: hidden">secret</span>                             | INVISIBLE
            <span style="font-size:1px">secret</span>                                  | TINY
            <div style="font-size:0"><b>secret</b></div>                               | TINY
            <font color="#ffffff">secret</font>                                        | SAME_COLOUR
            <span style="color: rgb(254,254,254)">secret</span>                        | SAME_COLOUR
            <table bgcolor=navy><tr><td><font color=#000080>secret</font></table>      | SAME_COLOUR
            <p style="opacity:0.0">secret</p>                                          | TRANSPARENT
            <p style="position:absolute; left:-9999px">secret</p>                      | OFF_SCREEN
            <p style="text-indent:-9999px">secret</p>                                  | OFF_SCREEN
            <p style="max-height:0">secret</p>                                         | NO_ROOM
            <p style="height:0px;overflow:hidden">secret</p>                           | NO_ROOM
            <p style="mso-hide:all">secret</p>                                         | OUTLOOK_ONLY
            <style>.x, p.y > b { display: none !important }</style><i class=x>secret</i> | NOT_DISPLAYED
            """)
    void tellsHiddenText(String html, How how) {
        var document = SafeHtml.read("<p>seen</p>" + html);
        assertThat(document.notices()).containsExactly(new HiddenText(how, "secret"));
        assertThat(document.blocks()).containsExactly(paragraph("seen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td style='font-size:0'><span style='font-size:14px'>seen</span></td>",
                "<div style='visibility:hidden'><span style='visibility:visible'>seen</span></div>",
                "<table bgcolor=black><tr><td><font color=white>seen</font></table>",
                "<div style='background:url(x.png)'><font color=white>seen</font></div>",
                "<div style='background-image:linear-gradient(red,blue);color:#fff'>seen</div>",
                "<style>@media (max-width:400px) { .m { display:none } }</style><p class=m>seen</p>",
                "<style>.b { background:#003 }</style><div class=b style='color:white'>seen</div>",
                "<div style='color:#777'>seen</div>",
                "<div style='display:none'>&nbsp;&zwnj;&#8203;</div>seen"
            })
    void leavesVisibleTextAlone(String html) {
        var document = SafeHtml.read(html);
        assertThat(document.text()).isEqualTo("seen");
        assertThat(document.notices()).noneMatch(HiddenText.class::isInstance);
    }

    @Test
    void namesTheDomainThatALinkReallyLeadsTo() {
        var document = SafeHtml.read("<a href='http://evil.test/login'>https://www.bank.example/login</a>");
        assertThat(document.notices()).isEmpty();
        document = SafeHtml.read("<a href='http://evil.com/login'>https://www.bank.co.uk/login</a>");
        assertThat(document.notices()).containsExactly(new Notice.OtherTarget("www.bank.co.uk", "evil.com"));
        assertThat(document.blocks())
                .containsExactly(new Paragraph(List.of(new Run(
                        "https://www.bank.co.uk/login",
                        Set.of(),
                        Optional.of(new Link("http://evil.com/login", Optional.of("evil.com")))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://click.bank.com/x                                  | www.bank.com
            mailto:alice@bank.com                                    | alice@bank.com
            http://evil.com/report.zip                               | report.zip
            http://evil.com/x                                        | Click here, e.g. now
            https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbank.com%2Fx&data=1 | bank.com/x
            """)
    void believesLinksThatLeadWhereTheySay(String target, String text) {
        assertThat(SafeHtml.read("<a href='" + target + "'>" + text + "</a>").notices())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.bank.com@evil.com/x | https://www.bank.com/x
            mailto:alice@bank-mail.com      | alice@bank.com
            https:\\\\evil.com\\x           | bank.com
            """)
    void seesThroughLinksThatPretend(String target, String text) {
        assertThat(SafeHtml.read("<a href='" + target + "'>" + text + "</a>").notices())
                .hasSize(1)
                .allMatch(Notice.OtherTarget.class::isInstance);
    }

    @Test
    void foldsWhatGmailQuotes() {
        assertThat(blocks("<div>Paid.</div><div class=gmail_quote><div class=gmail_attr>On Wed, Alice wrote:</div>"
                        + "<blockquote class=gmail_quote><div>Please pay.</div></blockquote></div>"))
                .containsExactly(
                        paragraph("Paid."),
                        new Quote(
                                Origin.EARLIER_MAIL,
                                1,
                                List.of(paragraph("On Wed, Alice wrote:"), paragraph("Please pay."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>From:</b> Alice<br><b>Sent:</b> Monday<br><b>To:</b> Bob<br><b>Subject:</b> Pay</p><p>Old</p>",
                "<p>Von: Alice<br>Gesendet: Montag<br>An: Bob<br>Betreff: Rechnung</p><p>Old</p>",
                "<p>De&nbsp;: Alice<br>Envoyé&nbsp;: lundi<br>À&nbsp;: Bob<br>Objet&nbsp;: Facture</p><p>Old</p>",
                "<p>差出人: Alice<br>送信日時: 月曜<br>宛先: Bob<br>件名: 請求書</p><p>Old</p>",
                "<p>-----Original Message-----<br>From: Alice<br>Sent: Monday<br>To: Bob</p><p>Old</p>",
                "<p>-----Ursprüngliche Nachricht-----<br>Von: Alice</p><p>Old</p>",
                "<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal>Xx: a@b.example<br>"
                        + "Yy: 1<br>Zz: 2</p></div><p>Old</p>"
            })
    void foldsTheMailBelowAReplyHeader(String earlier) {
        var blocks = blocks("<p>New text</p>" + earlier);
        assertThat(blocks).hasSize(2).startsWith(paragraph("New text"));
        assertThat(blocks.getLast()).isInstanceOfSatisfying(Quote.class, quote -> {
            assertThat(quote.origin()).isEqualTo(Origin.EARLIER_MAIL);
            assertThat(quote.blocks()).endsWith(paragraph("Old"));
        });
    }

    @Test
    void foldsEachEarlierMailOfAConversation() {
        var header = "<p>From: Alice<br>Sent: Monday<br>To: Bob<br>Subject: Pay</p>";
        assertThat(blocks("<p>New</p><hr>" + header + "<p>Second</p><hr>" + header + "<p>First</p>"))
                .extracting(block -> block instanceof Quote quote ? quote.level() + ":" + quote.lines() : "")
                .containsExactly("", "1:5", "2:5");
    }

    @Test
    void leavesAPassageInTheTextOpen() {
        assertThat(blocks("<p>The contract says</p><blockquote>Thirty days.</blockquote>"))
                .containsExactly(
                        paragraph("The contract says"),
                        new Quote(Origin.PASSAGE, 1, List.of(paragraph("Thirty days."))));
    }

    @Test
    void givesTheWholeAsText() {
        assertThat(SafeHtml.read("<p>New</p><ul><li>a</li><li>b</li></ul><blockquote type=cite>Old<br>er</blockquote>")
                        .text())
                .isEqualTo("New\n• a\n• b\n\n>Old\n>er");
    }

    @Test
    void defangsLinks() {
        assertThat(SafeText.defang("https://evil.example/a.b?c=d.e")).isEqualTo("hxxps://evil[.]example/a.b?c=d.e");
        assertThat(SafeText.defang("mailto:x@evil.example")).isEqualTo("mailto:x[@]evil[.]example");
    }

    static List<Block> blocks(String html) {
        return SafeHtml.read(html).blocks();
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Run.plain(text)));
    }

    private static Run run(String text, Look look) {
        return new Run(text, Set.of(look), Optional.empty());
    }
}

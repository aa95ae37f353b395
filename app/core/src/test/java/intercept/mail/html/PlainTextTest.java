package intercept.mail.html;

import static intercept.mail.html.SafeHtmlTest.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.html.Block.Origin;
import intercept.mail.html.Block.Paragraph;
import intercept.mail.html.Block.Quote;
import intercept.mail.html.Run.Link;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsLinesAndParagraphs() {
        assertThat(PlainText.read("Dear Bob,\r\n\r\none\r\ntwo  \r\n").blocks())
                .containsExactly(paragraph("Dear Bob,"), paragraph("one\ntwo"));
    }

    @Test
    void foldsQuotedLinesByTheirLevel() {
        assertThat(PlainText.read("Yes.\n\n> Shall I pay?\n>> Please pay.\n> > Soon.\nBob")
                        .blocks())
                .containsExactly(
                        paragraph("Yes."),
                        new Quote(
                                Origin.EARLIER_MAIL,
                                1,
                                List.of(
                                        paragraph("Shall I pay?"),
                                        new Quote(Origin.EARLIER_MAIL, 2, List.of(paragraph("Please pay.\nSoon."))))),
                        paragraph("Bob"));
    }

    @Test
    void foldsTheMailBelowAReplyHeader() {
        assertThat(PlainText.read(
                                "Paid.\n\n________________________________\nFrom: Alice\nSent: Monday\nTo: Bob\n\nPay")
                        .blocks())
                .containsExactly(
                        paragraph("Paid."),
                        new Quote(
                                Origin.EARLIER_MAIL,
                                1,
                                List.of(paragraph("From: Alice\nSent: Monday\nTo: Bob"), paragraph("Pay"))));
    }

    @Test
    void staysOpenWhereSomebodyOnlyWritesAboutFields() {
        assertThat(PlainText.read("From: tomorrow we are closed.\nTo: be or not to be.")
                        .blocks())
                .containsExactly(paragraph("From: tomorrow we are closed.\nTo: be or not to be."));
    }

    @Test
    void tellsLinks() {
        assertThat(PlainText.read("See http://pay.example/x?a=1.").blocks())
                .containsExactly(new Paragraph(List.of(
                        Run.plain("See "),
                        new Run(
                                "http://pay.example/x?a=1",
                                Set.of(),
                                Optional.of(new Link("http://pay.example/x?a=1", Optional.empty()))),
                        Run.plain("."))));
    }
}

package intercept.desktop.views.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import intercept.documents.DocumentException;
import intercept.documents.PdfDocument;
import intercept.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private final Reasons reasons = new Reasons(Words.of("intercept.desktop.views.invoices.words", Locale.JAPANESE));

    @Test
    void saysInTheReadersLanguageWhyADocumentRefused() {
        assertThat(reasons.say(refusal(new byte[0]))).isEqualTo("ファイルが空です。");
        assertThat(reasons.say(refusal("%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII))))
                .startsWith("壊れているか、PDFではありません（");
        assertThat(reasons.say("Page 3 takes too long to draw.")).isEqualTo("3ページは、読み取りまたは描画に時間がかかりすぎます。");
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(reasons.say("The disk is full.")).isEqualTo("The disk is full.");
    }

    private static String refusal(byte[] file) {
        return String.valueOf(catchThrowableOfType(
                        DocumentException.class, () -> PdfDocument.open(file).close())
                .getMessage());
    }
}

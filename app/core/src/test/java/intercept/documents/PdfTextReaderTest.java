package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import intercept.Corpora;
import intercept.model.DocumentText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextReaderTest {

    private final PdfTextReader reader = new PdfTextReader();

    @Test
    void readsPagesInOrderAndLinesFromTheTop() throws IOException {
        assertThat(reader.read(
                        pdf("", List.of("INVOICE INV-1042", "IBAN DE89 3704 0044 0532 0130 00"), List.of("Page two")),
                        "00"))
                .isEqualTo(new DocumentText(
                        "00",
                        List.of("INVOICE INV-1042\nIBAN DE89 3704 0044 0532 0130 00", "Page two"),
                        Optional.empty()));
    }

    @Test
    void keepsAPageWithoutTextAsAnEmptyOne() throws IOException {
        assertThat(reader.read(pdf("", List.of(), List.of("two")), "00").pages())
                .containsExactly("", "two");
    }

    @Test
    void readsWhatIsLockedWithTheEmptyPassword() throws IOException {
        assertThat(reader.read(pdf("owner/", List.of("secret")), "00"))
                .isEqualTo(new DocumentText("00", List.of("secret"), Optional.empty()));
    }

    @Test
    void saysThatItIsLocked() throws IOException {
        assertThat(reader.read(pdf("owner/user", List.of("secret")), "00"))
                .isEqualTo(new DocumentText("00", List.of(), Optional.of("The document is locked with a password.")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void stopsAtItsLimits(PdfTextReader.Limits limits, DocumentText expected) throws IOException {
        assertThat(new PdfTextReader(limits).read(pdf("", List.of("one"), List.of("two")), "00"))
                .isEqualTo(expected);
    }

    static List<Arguments> limits() {
        return List.of(
                arguments(
                        new PdfTextReader.Limits(1 << 20, 1, 1000, 60_000),
                        new DocumentText("00", List.of("one"), Optional.empty())),
                arguments(
                        new PdfTextReader.Limits(1 << 20, 9, 4, 60_000),
                        new DocumentText("00", List.of("one"), Optional.empty())),
                arguments(
                        new PdfTextReader.Limits(1 << 20, 9, 1000, -1),
                        unreadable("The document takes too long to read or holds too much text.")),
                arguments(
                        new PdfTextReader.Limits(10, 9, 1000, 60_000),
                        unreadable("The file is larger than 0 MB and was not read.")));
    }

    @Test
    void givesReasonsForWhatIsNoPdf() {
        assertThat(reader.read(new byte[0], "00")).isEqualTo(unreadable("The file is empty."));
        assertThat(reader.read("hello".getBytes(StandardCharsets.UTF_8), "00")
                        .unreadable()
                        .orElse(""))
                .startsWith("The document is damaged or not a PDF: ");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"pdf-artur-broken", "pdf-pdfbox"})
    void survivesHostileFiles(String corpus) throws IOException {
        for (var file : Corpora.files(corpus)) {
            if (file.toString().endsWith(".pdf")) {
                var text = reader.read(Files.readAllBytes(file), "00");

                assertThat(text.unreadable().isPresent())
                        .as(file.toString())
                        .isEqualTo(text.pages().isEmpty());
            }
        }
    }

    private static DocumentText unreadable(String reason) {
        return new DocumentText("00", List.of(), Optional.of(reason));
    }

    /// @param passwords `owner/user`; empty for none
    @SafeVarargs
    private static byte[] pdf(String passwords, List<String>... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    for (int i = 0; i < lines.size(); i++) {
                        content.beginText();
                        content.newLineAtOffset(72, 700 - 20 * i);
                        content.showText(lines.get(i));
                        content.endText();
                    }
                }
            }
            if (!passwords.isEmpty()) {
                int slash = passwords.indexOf('/');
                document.protect(new StandardProtectionPolicy(
                        passwords.substring(0, slash), passwords.substring(slash + 1), new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

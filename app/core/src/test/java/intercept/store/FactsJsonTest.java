package intercept.store;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.Encryption;
import intercept.model.document.FileSignature;
import intercept.model.document.FontBreak;
import intercept.model.document.FontBreak.Face;
import intercept.model.document.InvoiceField.Kind;
import intercept.model.document.PdfStructure;
import intercept.model.document.PdfStructure.Stamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsJsonTest {

    private static final FileSignature ALICE = new FileSignature(
            FileSignature.Kind.SIGNATURE,
            "Alice Smith",
            Optional.of(new Stamp(OffsetDateTime.parse("2026-08-05T08:15:00+02:00"), true)),
            FileSignature.Cover.BEGINNING,
            48_213,
            61_907);

    private static final DocumentFacts FACTS = new DocumentFacts(
            "0a",
            List.of(new DocumentFacts.PageSize(595, 842)),
            12,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new PdfStructure(
                    "1.7",
                    Map.of("Producer", "ACME-ERP PDF 4.2"),
                    Map.of(),
                    Optional.of(new Stamp(OffsetDateTime.parse("2026-08-05T08:15:00+02:00"), true)),
                    Optional.empty(),
                    List.of("", ""),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    3,
                    List.of(),
                    List.of(),
                    Optional.of(new Encryption(Encryption.Cipher.AES, 256)),
                    List.of(ALICE)),
            List.of(new FontBreak(
                    Kind.IBAN,
                    1,
                    new Box(200, 100, 150, 9),
                    "GB33 BUKB 2020 1555 5555 55",
                    new Face("Helvetica", "", 9.5, 0x333333),
                    new Face("Arial", "ABCDEF", 9, 0))));

    @Test
    void whatWasWrittenIsReadAgain() {
        assertThat(FactsJson.read(FactsJson.write(FACTS))).isEqualTo(FACTS);
    }

    @Test
    void factsOfAnOlderProgramShowNoFontBreaks() {
        var json = FactsJson.write(FACTS);
        var older = json.substring(0, json.indexOf(",\"fontBreaks\"")) + "}";

        assertThat(FactsJson.read(older).fontBreaks()).isEmpty();
    }

    @Test
    void whatALaterProgramAddsIsPassedOver() {
        var later = FactsJson.write(FACTS).replaceFirst("\\{", "{\"mood\":\"good\",");

        assertThat(FactsJson.read(later)).isEqualTo(FACTS);
    }

    @Test
    void signaturesOfAnOlderProgramAreReadAgain() {
        var older = FactsJson.write(FACTS).replaceFirst("\"signed\":\\[.*?\\]", "\"signatures\":[\"Alice Smith\"]");

        assertThat(older).contains("signatures").doesNotContain("signed");
        assertThat(FactsJson.read(older).structure().signed()).isEmpty();
    }
}

package intercept.store;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.DocumentFacts;
import intercept.model.document.Encryption;
import intercept.model.document.FileSignature;
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

    @Test
    void factsComeBackAsTheyWereWritten() {
        var facts = facts(Optional.of(new Encryption(Encryption.Cipher.AES, 256)), List.of(ALICE));

        assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void whatAnOlderProgramDidNotWriteIsEmpty() {
        var facts = facts(Optional.empty(), List.of());
        var older = FactsJson.write(facts).replace("\"signed\":[]", "\"signatures\":[\"Alice Smith\"]");

        assertThat(older).contains("signatures").doesNotContain("signed");
        assertThat(FactsJson.read(older)).isEqualTo(facts);
    }

    private static DocumentFacts facts(Optional<Encryption> lock, List<FileSignature> signed) {
        var structure = new PdfStructure(
                "1.7",
                Map.of("Producer", "Ledger 4"),
                Map.of(),
                Optional.empty(),
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
                lock,
                signed);
        return new DocumentFacts("ab", List.of(), 10, List.of(), List.of(), List.of(), List.of(), structure);
    }
}

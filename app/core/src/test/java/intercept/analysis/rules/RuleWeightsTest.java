package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import intercept.analysis.Rule;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The weights file: how much each finding speaks for each explanation (DOMAIN section 1.0).
class RuleWeightsTest {

    @Test
    void everyRuleHasItsRowAndNoRowIsOfNoRule() throws IOException {
        assertThat(StreamSupport.stream(weights().spliterator(), false)
                        .map(row -> row.get("id").asText()))
                .containsExactlyElementsOf(RuleCatalogue.ALL.stream()
                        .map(rule -> rule.suspicion().id())
                        .toList());
    }

    @Test
    void everyRowIsWellFormed() throws IOException {
        assertThat(weights()).allSatisfy(row -> {
            assertThat(row.get("digits").asText()).matches("[0-6]{9}");
            assertThat(row.get("combine").asText()).isIn("mean", "max");
            assertThat(row.get("absence").asText()).isIn("no", "cov");
            assertThat(row.get("reliability").asDouble()).isBetween(0.1, 1.0);
            assertThat(row.get("cluster").asText()).isNotBlank();
            assertThat(row.get("name").asText()).isNotBlank();
            assertThat(row.get("severity").asText())
                    .isEqualTo(severity(row.get("id").asText()));
        });
    }

    private static String severity(String id) {
        return RuleCatalogue.ALL.stream()
                .map(Rule::suspicion)
                .filter(suspicion -> suspicion.id().equals(id))
                .map(suspicion -> suspicion.severity().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("no such rule");
    }

    private static JsonNode weights() throws IOException {
        try (var in = Rule.class.getResourceAsStream("weights.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}

package intercept.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import intercept.model.document.DocumentFacts;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;

/// The facts of a document as text. A fact that a newer program wrote and this one does not know is passed over; a list
/// that an older program did not know is empty.
final class FactsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(OffsetDateTime.class, new DateWriter())
                    .addDeserializer(OffsetDateTime.class, new DateReader()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What an older program did not know is empty until the file is read again.
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    private FactsJson() {}

    static String write(DocumentFacts facts) {
        try {
            return MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws StoreFailure where the text is none that this program or a later one wrote
    static DocumentFacts read(String json) {
        try {
            return MAPPER.readValue(json, DocumentFacts.class);
        } catch (JsonProcessingException e) {
            throw new StoreFailure(StoreFailure.Kind.NOT_A_CASE, "facts of a document are damaged", e);
        }
    }

    private static final class DateWriter extends JsonSerializer<OffsetDateTime> {
        @Override
        public void serialize(OffsetDateTime date, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(date.toString());
        }
    }

    private static final class DateReader extends JsonDeserializer<OffsetDateTime> {
        @Override
        public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return OffsetDateTime.parse(json.getText());
        }
    }
}

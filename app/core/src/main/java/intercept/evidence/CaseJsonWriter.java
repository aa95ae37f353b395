package intercept.evidence;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes what the analyst knows the same way every time.
final class CaseJsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private CaseJsonWriter(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(CaseDescription description) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            var indenter = new DefaultIndenter("  ", "\n");
            var separators = Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withRootSeparator("");
            var printer = new DefaultPrettyPrinter(separators);
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            generator.setPrettyPrinter(printer);
            new CaseJsonWriter(generator).description(description);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void description(CaseDescription d) throws IOException {
        out.writeStartObject();
        out.writeStringField("title", d.title());
        list("parties", d.parties(), this::party);
        if (!d.custodians().isEmpty()) {
            out.writeObjectFieldStart("custodians");
            for (var entry : d.custodians().entrySet()) {
                out.writeStringField(entry.getKey(), entry.getValue());
            }
            out.writeEndObject();
        }
        strings("trustedReceivers", d.trustedReceivers());
        list("logCoverage", d.logCoverage(), this::coverage);
        strings("disputed", d.disputed());
        list("statements", d.statements(), this::statement);
        list("incidents", d.incidents(), this::incident);
        list("payments", d.payments(), this::payment);
        out.writeEndObject();
    }

    private void party(Party party) throws IOException {
        out.writeStringField("name", party.name());
        out.writeStringField("role", role(party.role()));
        strings("domains", party.domains());
        if (party.tenantId().isPresent()) {
            out.writeStringField("tenantId", party.tenantId().get());
        }
        strings("accounts", party.accounts());
        list("people", party.people(), this::person);
    }

    private void person(Person person) throws IOException {
        out.writeStringField("name", person.name());
        strings("addresses", person.addresses());
        if (person.note().isPresent()) {
            out.writeStringField("note", person.note().get());
        }
    }

    private void coverage(CaseDescription.LogCoverage coverage) throws IOException {
        out.writeStringField("side", role(coverage.side()));
        out.writeStringField("source", coverage.source());
        strings("mailboxes", coverage.mailboxes());
        out.writeStringField("from", coverage.from().toString());
        out.writeStringField("to", coverage.to().toString());
    }

    private void statement(CaseDescription.Statement statement) throws IOException {
        out.writeStringField("id", statement.id());
        out.writeStringField("text", statement.text());
        filled("source", statement.source());
    }

    private void incident(CaseDescription.Incident incident) throws IOException {
        out.writeStringField("name", incident.name());
        filled("customer", incident.customer());
    }

    private void payment(CaseDescription.Payment payment) throws IOException {
        filled("invoice", payment.invoice());
        filled("amount", payment.amount());
        filled("currency", payment.currency());
        filled("account", payment.account());
        if (payment.at().isPresent()) {
            out.writeStringField("at", payment.at().get().toString());
        }
    }

    /// Writes the fields of one element.
    private interface Fields<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String key, List<T> values, Fields<T> fields) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(key);
        for (var value : values) {
            out.writeStartObject();
            fields.write(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void strings(String key, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(key);
        for (var value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void filled(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(key, value);
        }
    }

    private static String role(Side side) {
        return switch (side) {
            case SUPPLIER -> "supplier";
            case CUSTOMER -> "customer";
            case THIRD_PARTY -> "third-party";
        };
    }
}

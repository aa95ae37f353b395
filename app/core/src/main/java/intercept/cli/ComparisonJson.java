package intercept.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.compare.ComparisonWords;
import intercept.model.PaymentAccount;
import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.HiddenText;
import intercept.model.document.InvoiceField;
import intercept.model.document.PdfFont;
import intercept.model.document.PdfStructure;
import intercept.model.document.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Writes a comparison as the JSON of `diff`, schema 1. Boxes are `[x, y, width, height]` in points, origin at the top
/// left
/// of the page as displayed.
final class ComparisonJson {

    private final ComparisonWords words;

    ComparisonJson(Locale language) {
        words = new ComparisonWords(language);
    }

    void write(Comparison comparison, OutputStream out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            write(comparison, json);
        }
    }

    void write(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", 1);
        pages(json, comparison);
        json.writeArrayFieldStart("changes");
        for (var change : comparison.changes()) {
            change(json, change);
        }
        json.writeEndArray();
        json.writeStringField("summary", words.summary(comparison));
        json.writeObjectFieldStart("payment");
        payment(json, "genuine", comparison.genuine());
        payment(json, "disputed", comparison.disputed());
        json.writeEndObject();
        lineage(json, comparison);
        json.writeObjectFieldStart("structure");
        structure(json, "genuine", comparison.genuine());
        structure(json, "disputed", comparison.disputed());
        json.writeEndObject();
        json.writeNumberField("similarity", rounded(comparison.similarity()));
        json.writeEndObject();
    }

    private static void pages(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeArrayFieldStart("pages");
        for (var pair : comparison.pages()) {
            json.writeStartObject();
            page(json, "genuine", pair.genuine());
            page(json, "disputed", pair.disputed());
            json.writeNumberField("similarity", rounded(pair.similarity()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().id());
        json.writeObjectFieldStart("page");
        page(json, "genuine", page(change.genuine()));
        page(json, "disputed", page(change.disputed()));
        json.writeEndObject();
        json.writeObjectFieldStart("box");
        box(json, "genuine", change.genuine().map(Change.Place::box));
        box(json, "disputed", change.disputed().map(Change.Place::box));
        json.writeEndObject();
        json.writeStringField("before", change.before());
        json.writeStringField("after", change.after());
        json.writeStringField("detail", words.say(change.detail()));
        json.writeBooleanField("payment", change.concernsPayment());
        json.writeEndObject();
    }

    private static void payment(JsonGenerator json, String side, DocumentFacts facts) throws IOException {
        json.writeArrayFieldStart(side);
        for (var field : facts.fields()) {
            if (!field.kind().saysWhereToPay()) {
                continue;
            }
            json.writeStartObject();
            json.writeStringField("type", type(field));
            json.writeStringField("value", field.value());
            json.writeStringField(
                    "checksum",
                    lower(field.account().map(PaymentAccount::checksum).orElse(PaymentAccount.Checksum.NONE)));
            json.writeNumberField("page", field.page());
            box(json, "box", Optional.of(field.box()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// An account by its numbering scheme, anything else by its kind.
    private static String type(InvoiceField field) {
        return field.account().map(account -> lower(account.type())).orElse(lower(field.kind()));
    }

    private void lineage(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeObjectFieldStart("lineage");
        json.writeStringField("verdict", comparison.lineage().verdict().id());
        json.writeArrayFieldStart("reasons");
        for (var reason : comparison.lineage().reasons()) {
            json.writeString(words.say(reason));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void structure(JsonGenerator json, String side, DocumentFacts facts) throws IOException {
        var structure = facts.structure();
        json.writeObjectFieldStart(side);
        json.writeStringField("sha256", facts.sha256());
        json.writeStringField("producer", structure.producer());
        json.writeStringField("creator", structure.creator());
        json.writeStringField("created", date(structure.created()));
        json.writeStringField("modified", date(structure.modified()));
        json.writeNumberField("revisions", structure.revisions().size());
        strings(json, "fonts", structure.fonts(), ComparisonJson::name);
        json.writeStringField("version", structure.version());
        strings(json, "id", structure.id(), Function.identity());
        json.writeBooleanField("linearized", structure.linearized());
        json.writeNumberField("objects", structure.objects());
        json.writeArrayFieldStart("history");
        for (var revision : structure.revisions()) {
            revision(json, revision);
        }
        json.writeEndArray();
        map(json, "info", structure.info());
        map(json, "xmp", structure.xmp());
        strings(json, "actions", structure.actions(), Function.identity());
        strings(json, "files", structure.files(), Function.identity());
        json.writeStringField(
                "encryption", structure.lock().map(FileClaims::say).orElse(""));
        strings(json, "signatures", structure.signed(), FileClaims::say);
        json.writeArrayFieldStart("hiddenText");
        for (var hidden : facts.hidden()) {
            hidden(json, hidden);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("embedded");
        for (var embedded : facts.embedded()) {
            embedded(json, embedded);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fields");
        for (var field : facts.fields()) {
            field(json, field);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void revision(JsonGenerator json, Revision revision) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", revision.number());
        json.writeStringField("kind", lower(revision.kind()));
        json.writeNumberField("length", revision.length());
        json.writeStringField("sha256", revision.sha256());
        json.writeEndObject();
    }

    private static void hidden(JsonGenerator json, HiddenText hidden) throws IOException {
        json.writeStartObject();
        json.writeNumberField("page", hidden.page());
        box(json, "box", Optional.of(hidden.box()));
        json.writeStringField("text", hidden.text());
        json.writeStringField("reason", lower(hidden.reason()));
        json.writeEndObject();
    }

    private static void embedded(JsonGenerator json, Embedded embedded) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", lower(embedded.kind()));
        json.writeStringField("name", embedded.name());
        json.writeNumberField("page", embedded.page());
        box(json, "box", embedded.box());
        json.writeStringField("sha256", embedded.sha256());
        json.writeStringField("text", embedded.text());
        json.writeArrayFieldStart("values");
        for (var value : embedded.values()) {
            json.writeStartObject();
            json.writeStringField("kind", lower(value.kind()));
            json.writeStringField("value", value.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, InvoiceField field) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", lower(field.kind()));
        json.writeStringField("value", field.value());
        json.writeStringField("printed", field.printed());
        json.writeNumberField("page", field.page());
        box(json, "box", Optional.of(field.box()));
        json.writeEndObject();
    }

    private static String name(PdfFont font) {
        return font.subsetTag().isEmpty() ? font.name() : font.subsetTag() + "+" + font.name();
    }

    private static String date(Optional<PdfStructure.Stamp> stamp) {
        return stamp.map(PdfStructure.Stamp::at).map(Object::toString).orElse("");
    }

    private static OptionalInt page(Optional<Change.Place> place) {
        return place.map(at -> OptionalInt.of(at.page())).orElse(OptionalInt.empty());
    }

    private static void page(JsonGenerator json, String name, OptionalInt page) throws IOException {
        if (page.isPresent()) {
            json.writeNumberField(name, page.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    /// An empty array where there is no place.
    private static void box(JsonGenerator json, String name, Optional<Box> box) throws IOException {
        json.writeFieldName(name);
        var numbers = box.map(at ->
                        new double[] {rounded(at.x()), rounded(at.y()), rounded(at.width()), rounded(at.height())})
                .orElse(new double[0]);
        json.writeArray(numbers, 0, numbers.length);
    }

    private static <T> void strings(JsonGenerator json, String name, List<T> values, Function<T, String> text)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(text.apply(value));
        }
        json.writeEndArray();
    }

    private static void map(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (var key : values.keySet().stream().sorted().toList()) {
            json.writeStringField(key, values.getOrDefault(key, ""));
        }
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

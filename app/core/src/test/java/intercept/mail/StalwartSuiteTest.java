package intercept.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import intercept.Corpora;
import intercept.model.Address;
import intercept.model.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every mail of the stalwart mail-parser suite beside the JSON that it is expected to become.
class StalwartSuiteTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedSet<String> disagreements = new TreeSet<>();

    @Test
    void readsEveryMailAsExpected() throws IOException {
        Path root = Corpora.folder("eml-stalwart-mail-parser");
        for (Path file : Corpora.files("eml-stalwart-mail-parser")) {
            Path expected = Path.of(file.toString().replaceAll("\\.eml$", ".json"));
            if (file.toString().endsWith(".eml") && Files.exists(expected)) {
                compare(root.relativize(file).toString(), Files.readAllBytes(file), JSON.readTree(expected.toFile()));
            }
        }
        KnownDisagreements.check("stalwart", disagreements);
    }

    private void compare(String name, byte[] original, JsonNode expected) {
        var mail = Mails.read(original);
        var message = mail.message();
        JsonNode header = expected.at("/parts/0/headers");
        check(
                name,
                "subject",
                message.subject(),
                value(header, "subject").path("Text").asText(""));
        check(name, "from", show(message.from()), addresses(value(header, "from")));
        check(name, "to", show(message.to()), addresses(value(header, "to")));
        check(name, "cc", show(message.cc()), addresses(value(header, "cc")));
        check(
                name,
                "message-id",
                id(mail),
                value(header, "message_id").path("Text").asText(""));
        check(name, "text", plain(mail.text()), text(expected, "text_body", "Text", mail.text()));
        check(name, "html", plain(mail.html().orElse("")), text(expected, "html_body", "Html", ""));
        check(name, "attachments", attachments(mail, expected, original), "same");
    }

    private void check(String mail, String aspect, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            disagreements.add(mail + "\t" + aspect);
        }
    }

    private static String id(ParsedMail mail) {
        return mail.message()
                .messageId()
                .map(id -> id.substring(1, id.length() - 1))
                .orElse("");
    }

    private static JsonNode value(JsonNode header, String name) {
        JsonNode found = JSON.nullNode();
        for (JsonNode field : header) {
            if (field.path("name").asText("").equals(name)) {
                found = field.path("value");
            }
        }
        return found;
    }

    private static String show(List<Address> addresses) {
        return addresses.stream()
                .map(address -> address.name() + "|" + address.address())
                .toList()
                .toString();
    }

    private static String addresses(JsonNode value) {
        List<String> found = new ArrayList<>();
        JsonNode address = value.path("Address");
        address.path("List").forEach(one -> found.add(show(one)));
        address.path("Group").forEach(group -> group.path("addresses").forEach(one -> found.add(show(one))));
        return found.toString();
    }

    private static String show(JsonNode address) {
        return address.path("name").asText("") + "|" + address.path("address").asText("");
    }

    private static String text(JsonNode expected, String list, String kind, String whereNone) {
        List<String> texts = new ArrayList<>();
        for (JsonNode index : expected.path(list)) {
            JsonNode body = expected.path("parts").path(index.asInt()).path("body");
            if (body.has(kind)) {
                texts.add(plain(body.path(kind).asText()));
            }
        }
        // A body that they have in HTML only is one that we make text of.
        return texts.isEmpty() ? plain(whereNone) : plain(String.join("\n", texts));
    }

    private static String plain(String text) {
        return BodyText.plainLineEnds(text)
                .lines()
                .map(String::stripTrailing)
                .reduce("", (a, b) -> a + "\n" + b)
                .strip();
    }

    private static String attachments(ParsedMail mail, JsonNode expected, byte[] original) {
        List<Part> ours = mail.message().attachments().toList();
        JsonNode theirs = expected.path("attachments");
        if (ours.size() != theirs.size()) {
            return "other number";
        }
        for (int i = 0; i < ours.size(); i++) {
            JsonNode part = expected.path("parts").path(theirs.path(i).asInt());
            if (!same(ours.get(i), mail.contents().get(ours.get(i).index()), part, original)) {
                return "other content";
            }
        }
        return "same";
    }

    /// Their expectations were made from mails with plain line ends, so content is compared by those. Texts are
    /// compared as texts; a mail that came along is compared by its bytes in the original.
    private static boolean same(Part ours, byte[] content, JsonNode theirs, byte[] original) {
        JsonNode body = theirs.path("body");
        if (body.has("Text") || body.has("Html")) {
            String text = body.path("Text").asText(body.path("Html").asText());
            return plain(Charsets.read(content, ours.charset()).text()).equals(plain(text));
        }
        if (body.has("Message")) {
            byte[] raw = Arrays.copyOfRange(
                    original,
                    theirs.path("offset_body").asInt(),
                    theirs.path("offset_end").asInt());
            byte[] decoded = ours.encoding().equals("base64") ? TransferDecoding.base64(raw) : raw;
            return plain(latin(content)).equals(plain(latin(decoded)));
        }
        byte[] bytes = bytes(body.has("Binary") ? body.path("Binary") : body.path("InlineBinary"));
        return BodyText.plainLineEnds(latin(content)).equals(BodyText.plainLineEnds(latin(bytes)));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(JsonNode numbers) {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers.path(i).asInt();
        }
        return bytes;
    }
}

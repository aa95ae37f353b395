package intercept.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Walks JSON strictly: unknown and repeated keys and wrong types are errors that name the key and the line.
final class JsonObjectReader {

    private final JsonParser parser;

    JsonObjectReader(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads the value of one key.
    interface Field {
        /// @return false if the object has no such key
        boolean read(String key) throws IOException, CaseJsonException;
    }

    /// Reads one element of an array.
    interface Element<T> {
        T read(String path) throws IOException, CaseJsonException;
    }

    /// Reads the object that starts at the current token.
    ///
    /// @param path how the object is named in a message, such as `parties[1]`; empty for the whole file
    /// @return the keys that stood there
    Set<String> object(String path, String allowed, Field field) throws IOException, CaseJsonException {
        expect(JsonToken.START_OBJECT, path, "an object in braces { … }");
        var seen = new LinkedHashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            int line = line();
            if (!seen.add(key)) {
                throw at(line, "the key \"%s\" stands twice%s".formatted(key, within(path)));
            }
            parser.nextToken();
            if (!field.read(key)) {
                throw at(line, "unknown key \"%s\"%s; known keys: %s".formatted(key, within(path), allowed));
            }
        }
        return seen;
    }

    <T> List<T> array(String path, Element<T> element) throws IOException, CaseJsonException {
        expect(JsonToken.START_ARRAY, path, "a list in brackets [ … ]");
        var read = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            read.add(element.read(path + "[" + read.size() + "]"));
        }
        return List.copyOf(read);
    }

    List<String> strings(String path) throws IOException, CaseJsonException {
        return array(path, this::filled);
    }

    /// A text, which may be empty.
    String text(String path) throws IOException, CaseJsonException {
        expect(JsonToken.VALUE_STRING, path, "a text in quotation marks");
        return parser.getText();
    }

    /// A text that says something.
    String filled(String path) throws IOException, CaseJsonException {
        var text = text(path).strip();
        if (text.isEmpty()) {
            throw wrong(path, "a text that is not empty", "\"\"");
        }
        return text;
    }

    /// A required key that did not stand there.
    void require(Set<String> seen, String path, String... keys) throws CaseJsonException {
        for (var key : keys) {
            if (!seen.contains(key)) {
                throw at(line(), "the key \"%s\" is missing%s".formatted(key, within(path)));
            }
        }
    }

    CaseJsonException wrong(String path, String expected, String found) {
        return at(line(), "\"%s\" must be %s, but is %s".formatted(path, expected, found));
    }

    private void expect(JsonToken token, String path, String expected) throws IOException, CaseJsonException {
        if (parser.currentToken() != token) {
            if (path.isEmpty()) {
                throw at(line(), "the file must hold " + expected);
            }
            throw wrong(path, expected, found());
        }
    }

    private String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + parser.getText() + "\"";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getText();
            case null, default -> "something else";
        };
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static CaseJsonException at(int line, String what) {
        return new CaseJsonException("case.json, line %d: %s.".formatted(line, what));
    }

    private static String within(String path) {
        return path.isEmpty() ? "" : " in \"" + path + "\"";
    }
}

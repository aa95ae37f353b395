package intercept.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the story of a case: a text file that people can write.
final class Story {

    private static final Pattern START = Pattern.compile("(?m)^=== ");

    private Story() {}

    static List<Entry> read(String resource) {
        var entries = new ArrayList<Entry>();
        var pieces = START.split(text(resource), -1);
        for (int i = 1; i < pieces.length; i++) {
            entries.add(entry(pieces[i]));
        }
        return entries;
    }

    static String text(String resource) {
        try (var in = Story.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String piece) {
        int body = piece.indexOf("\n\n");
        var head = (body < 0 ? piece : piece.substring(0, body)).strip().split("\n", -1);
        var fields = new LinkedHashMap<String, String>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(": ");
            fields.put(head[i].substring(0, colon), head[i].substring(colon + 2).strip());
        }
        return new Entry(
                head[0].strip(), fields, body < 0 ? "" : piece.substring(body).strip());
    }
}

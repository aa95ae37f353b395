package intercept.mail;

import intercept.Corpora;
import intercept.model.Part;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every mail of the mime4j suite beside its XML and the decoded files of its leaves, mails inside mails included.
class Mime4jSuiteTest {

    private static final Pattern BODY = Pattern.compile("<(?:text|binary)-body name=\"([^\"]+)\"");
    private static final Pattern HEADER = Pattern.compile("<header>(.*?)</header>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<field>(.*?)</field>", Pattern.DOTALL);

    private final SortedSet<String> disagreements = new TreeSet<>();

    @Test
    void readsEveryMailAsExpected() throws IOException {
        for (Path file : Corpora.files("eml-mime4j")) {
            Path expected = Path.of(file.toString().replaceAll("\\.msg$", "_decoded.xml"));
            if (file.toString().endsWith(".msg") && Files.exists(expected)) {
                compare(file, Files.readString(expected, StandardCharsets.ISO_8859_1));
            }
        }
        KnownDisagreements.check("mime4j", disagreements);
    }

    private void compare(Path file, String xml) throws IOException {
        var mail = Mails.read(Files.readAllBytes(file));
        String name = file.getFileName().toString();
        if (!fields(mail).equals(fields(xml))) {
            disagreements.add(name + "\theader");
        }
        List<Leaf> ours = new ArrayList<>();
        leaves(mail, ours);
        List<byte[]> theirs = new ArrayList<>();
        var match = BODY.matcher(xml);
        while (match.find()) {
            theirs.add(Files.readAllBytes(file.resolveSibling(match.group(1))));
        }
        boolean same = ours.size() == theirs.size();
        for (int i = 0; same && i < theirs.size(); i++) {
            same = ours.get(i).holds(theirs.get(i));
        }
        if (!same) {
            disagreements.add(name + "\tcontent");
        }
    }

    private static List<String> fields(ParsedMail mail) {
        return mail.headers().stream()
                .map(header -> plain(header.name() + ":" + header.raw()))
                .toList();
    }

    private static List<String> fields(String xml) {
        var header = HEADER.matcher(xml);
        if (!header.find()) {
            return List.of();
        }
        return FIELD.matcher(header.group(1))
                .results()
                .map(match -> plain(match.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")))
                .toList();
    }

    private static String plain(String field) {
        return field.replaceAll("\\s+", " ").replace(" :", ":").strip();
    }

    private static void leaves(ParsedMail mail, List<Leaf> into) {
        for (var part : mail.message().parts()) {
            byte[] content = mail.contents().get(part.index());
            if (part.role() == Part.Role.MESSAGE) {
                leaves(Mails.read(content), into);
            } else {
                into.add(new Leaf(part.charset(), content));
            }
        }
    }

    private static final class Leaf {
        private final Optional<Charset> charset;
        private final byte[] content;

        Leaf(Optional<String> charset, byte[] content) {
            this.charset = charset.flatMap(Charsets::named);
            this.content = content;
        }

        /// Texts were written as UTF-8 or in the charset of the part, with either line end.
        boolean holds(byte[] expected) {
            String wanted = lines(expected);
            boolean recoded = charset.isPresent()
                    && lines(new String(content, charset.get()).getBytes(StandardCharsets.UTF_8))
                            .equals(wanted);
            return recoded || lines(content).equals(wanted);
        }

        private static String lines(byte[] bytes) {
            return BodyText.plainLineEnds(new String(bytes, StandardCharsets.ISO_8859_1))
                    .stripTrailing();
        }
    }
}

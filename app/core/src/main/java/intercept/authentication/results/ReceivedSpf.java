package intercept.authentication.results;

import intercept.authentication.results.FieldParts.Comment;
import intercept.authentication.results.FieldParts.Part;
import intercept.authentication.results.FieldParts.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a Received-SPF field (RFC 7208 section 9.1): result, comment, then `key=value` pairs.
final class ReceivedSpf {

    private ReceivedSpf() {}

    static ResultField read(int header, String name, ResultText field) {
        Set<ResultLimit> limits = EnumSet.noneOf(ResultLimit.class);
        if (field.cut()) {
            limits.add(ResultLimit.FIELD);
        }
        List<Part> parts =
                FieldParts.of(field.text()).stream().flatMap(List::stream).toList();
        var result = parts.stream()
                .filter(part -> !(part instanceof Comment))
                .findFirst()
                .filter(first -> first instanceof Word word && Words.isUsualResult(word.text()));
        if (result.isEmpty()) {
            return field(header, name, Optional.empty(), List.of(), List.of(field.text()), limits);
        }
        var builder = new StatementBuilder("spf", ((Word) result.get()).text(), result.get());
        parts.stream().filter(part -> !part.equals(result.get())).forEach(part -> builder.add(part, limits));
        var server = server(builder);
        var statement = builder.build(header, FieldKind.RECEIVED_SPF, server, Optional.empty(), field.text());
        return field(header, name, server, List.of(statement), List.of(), limits);
    }

    private static ResultField field(
            int header,
            String name,
            Optional<String> server,
            List<ResultStatement> statements,
            List<String> unread,
            Set<ResultLimit> limits) {
        return new ResultField(
                header,
                name,
                FieldKind.RECEIVED_SPF,
                server,
                Optional.empty(),
                Optional.empty(),
                false,
                statements,
                List.of(),
                unread,
                List.copyOf(limits));
    }

    /// `receiver`, which some fill with `<UNKNOWN>` or the recipient's address; else the host before the comment's
    /// colon (RFC 7208's own examples: `(mybox.example.org: domain of …`).
    private static Optional<String> server(StatementBuilder builder) {
        return builder.property("receiver")
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("unknown") && name.indexOf('@') < 0)
                .or(() -> builder.comments().stream()
                        .filter(comment -> comment.indexOf(": ") > 0)
                        .map(comment -> comment.substring(0, comment.indexOf(": ")))
                        .filter(host -> host.indexOf('.') > 0 && host.indexOf(' ') < 0)
                        .findFirst());
    }
}

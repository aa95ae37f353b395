package intercept.authentication.results;

import intercept.authentication.results.FieldParts.Comment;
import intercept.authentication.results.FieldParts.Pair;
import intercept.authentication.results.FieldParts.Part;
import intercept.authentication.results.FieldParts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers the parts of one statement.
final class StatementBuilder {

    private final String name;
    private final String result;
    private final List<String> comments = new ArrayList<>();
    private final List<ResultProperty> properties = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private Optional<String> reason = Optional.empty();
    private int from;
    private int to;

    StatementBuilder(String name, String result, Part first) {
        this.name = name;
        this.result = Words.lower(result);
        from = first.from();
        to = first.to();
    }

    ResultMethod method() {
        return ResultMethod.of(name);
    }

    void add(Part part, Set<ResultLimit> limits) {
        if (comments.size() + properties.size() + unread.size() >= ResultLimit.PARTS_OF_STATEMENT) {
            limits.add(ResultLimit.PROPERTIES);
            return;
        }
        from = Math.min(from, part.from());
        to = Math.max(to, part.to());
        switch (part) {
            case Comment comment -> comments.add(comment.text());
            case Word word -> unread.add(word.text());
            case Pair pair when pair.name().equals("reason") && reason.isEmpty() -> reason = Optional.of(pair.value());
            case Pair pair -> properties.add(new ResultProperty(pair.name(), pair.value()));
        }
    }

    Optional<String> property(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .map(ResultProperty::value)
                .findFirst();
    }

    List<String> comments() {
        return comments;
    }

    ResultStatement build(
            int header, FieldKind kind, Optional<String> server, Optional<Integer> instance, String text) {
        return new ResultStatement(
                header,
                kind,
                server,
                instance,
                method(),
                name,
                result,
                reason,
                List.copyOf(comments),
                List.copyOf(properties),
                List.copyOf(unread),
                text.substring(from, to));
    }
}

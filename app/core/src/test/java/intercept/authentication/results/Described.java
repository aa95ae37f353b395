package intercept.authentication.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was read of a field, in lines of text.
final class Described {

    private Described() {}

    static String field(ResultField field) {
        List<String> lines = new ArrayList<>();
        var head = new StringBuilder(field.kind().toString());
        field.instance().ifPresent(instance -> head.append(" i=").append(instance));
        field.server().ifPresent(server -> head.append(" by ").append(server));
        field.version().ifPresent(version -> head.append(" version ").append(version));
        if (field.nothingExamined()) {
            head.append(", nothing examined");
        }
        if (!field.recipientDomains().isEmpty()) {
            head.append(", for ").append(field.recipientDomains());
        }
        lines.add(head.toString());
        field.statements().forEach(statement -> lines.add(statement(statement)));
        field.unread().forEach(text -> lines.add("unread: " + text));
        field.limits().forEach(limit -> lines.add("limit: " + limit));
        return lines.stream().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    static String statement(ResultStatement statement) {
        var line = new StringBuilder(statement.name()).append('=').append(statement.result());
        if (statement.method() == ResultMethod.OTHER) {
            line.append(" [other]");
        }
        statement
                .reason()
                .ifPresent(reason -> line.append(" because <").append(reason).append('>'));
        for (var property : statement.properties()) {
            line.append(" {")
                    .append(property.name())
                    .append('=')
                    .append(property.value())
                    .append('}');
        }
        statement
                .comments()
                .forEach(comment -> line.append(" (").append(comment).append(')'));
        if (!statement.unread().isEmpty()) {
            line.append(" unread: ").append(statement.unread());
        }
        return line.toString();
    }
}

package intercept.authentication.results;

import intercept.authentication.results.FieldParts.Comment;
import intercept.authentication.results.FieldParts.Pair;
import intercept.authentication.results.FieldParts.Part;
import intercept.authentication.results.FieldParts.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads an Authentication-Results field (RFC 8601 section 2.2) and those of the same form. Beyond the grammar:
/// - no name of the server, as Exchange Online writes it, and the recipient's domain between the statements;
/// - properties before their statement (`from=partner.example; dkim=pass`, Yahoo until about 2015, SpamAssassin);
/// - properties, `action` and `reason` cut off from their statement by a semicolon;
/// - several statements without a semicolon between them.
final class AuthenticationResults {

    private final int header;
    private final String name;
    private final FieldKind kind;
    private final ResultText field;
    private final Set<ResultLimit> limits = EnumSet.noneOf(ResultLimit.class);
    private final List<StatementBuilder> statements = new ArrayList<>();
    private final List<Part> leading = new ArrayList<>();
    private final List<String> recipientDomains = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private Optional<String> server = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<Integer> instance = Optional.empty();
    private boolean nothingExamined;
    private boolean propertiesComeFirst;

    private AuthenticationResults(int header, String name, FieldKind kind, ResultText field) {
        this.header = header;
        this.name = name;
        this.kind = kind;
        this.field = field;
    }

    static ResultField read(int header, String name, FieldKind kind, ResultText field) {
        return new AuthenticationResults(header, name, kind, field).read();
    }

    private ResultField read() {
        if (field.cut()) {
            limits.add(ResultLimit.FIELD);
        }
        var segments = FieldParts.of(field.text());
        int next = instanceFirst(segments) ? 1 : 0;
        if (next < segments.size() && serverFirst(segments.get(next))) {
            next++;
        }
        for (var segment : segments.subList(next, segments.size())) {
            segment(segment);
        }
        leading.forEach(this::unread);
        return new ResultField(
                header,
                name,
                kind,
                server,
                version,
                instance,
                nothingExamined,
                statements.stream()
                        .map(statement -> statement.build(header, kind, server, instance, field.text()))
                        .toList(),
                List.copyOf(recipientDomains),
                List.copyOf(unread),
                List.copyOf(limits));
    }

    /// `i=1;` of ARC.
    private boolean instanceFirst(List<List<Part>> segments) {
        if (kind == FieldKind.ARC_AUTHENTICATION_RESULTS
                && !segments.isEmpty()
                && segments.getFirst().getFirst() instanceof Pair pair
                && pair.name().equals("i")
                && pair.value().matches("[0-9]{1,4}")) {
            instance = Optional.of(Integer.valueOf(pair.value()));
            return true;
        }
        return false;
    }

    /// The server's name and the version of the format; false where the first part is a statement.
    private boolean serverFirst(List<Part> segment) {
        List<Part> parts =
                segment.stream().filter(part -> !(part instanceof Comment)).toList();
        if (parts.isEmpty() || !(parts.getFirst() instanceof Word first)) {
            return false;
        }
        if (first.text().equalsIgnoreCase("none") && parts.size() == 1) {
            return false;
        }
        server = Optional.of(first.text());
        for (Part part : parts.subList(1, parts.size())) {
            switch (part) {
                case Word word
                when version.isEmpty() && word.text().matches("[0-9]{1,9}") -> version = Optional.of(word.text());
                case Pair pair when isProperty(pair) -> lead(pair);
                case Pair pair when isStatement(pair) -> start(pair);
                default -> unread(part);
            }
        }
        return true;
    }

    private void segment(List<Part> segment) {
        int before = statements.size();
        for (Part part : segment) {
            if (limits.contains(ResultLimit.STATEMENTS)) {
                return;
            }
            if (statements.size() == before) {
                beforeStatement(part, segment);
            } else if (part instanceof Pair pair && isMethodInside(pair)) {
                start(pair);
            } else {
                statements.getLast().add(part, limits);
            }
        }
    }

    private void beforeStatement(Part part, List<Part> segment) {
        switch (part) {
            case Pair pair when isProperty(pair) -> propertyAlone(pair);
            case Pair pair when isAddition(pair) -> statements.getLast().add(pair, limits);
            case Pair pair when isStatement(pair) -> start(pair);
            case Word word when isNone(word.text(), segment) -> nothingExamined = true;
            case Word word when isDomain(word.text()) && segment.size() == 1 -> recipientDomain(word.text());
            case Comment comment -> lead(comment);
            default -> unread(part);
        }
    }

    private void start(Pair pair) {
        if (statements.size() >= ResultLimit.STATEMENTS_OF_FIELD) {
            limits.add(ResultLimit.STATEMENTS);
            return;
        }
        var statement = new StatementBuilder(method(pair), pair.value(), pair);
        leading.forEach(part -> statement.add(part, limits));
        leading.clear();
        statements.add(statement);
    }

    /// Without the version of the method (RFC 8601 section 2.2, `spf/1`).
    private static String method(Pair pair) {
        int slash = pair.name().indexOf('/');
        return slash < 0 ? pair.name() : pair.name().substring(0, slash);
    }

    private void recipientDomain(String name) {
        if (!recipientDomains.contains(name) && recipientDomains.size() < ResultLimit.STATEMENTS_OF_FIELD) {
            recipientDomains.add(name);
        }
    }

    private void propertyAlone(Pair pair) {
        if (propertiesComeFirst || statements.isEmpty()) {
            lead(pair);
        } else {
            statements.getLast().add(pair, limits);
        }
    }

    private void lead(Part part) {
        propertiesComeFirst |= part instanceof Pair;
        leading.add(part);
        if (leading.size() > ResultLimit.PARTS_OF_STATEMENT) {
            leading.removeLast();
            limits.add(ResultLimit.PROPERTIES);
        }
    }

    private void unread(Part part) {
        if (unread.size() >= ResultLimit.PARTS_OF_STATEMENT) {
            limits.add(ResultLimit.PROPERTIES);
        } else {
            unread.add(field.text().substring(part.from(), part.to()));
        }
    }

    private static boolean isNone(String text, List<Part> segment) {
        return text.equalsIgnoreCase("none")
                && segment.stream().filter(part -> !(part instanceof Comment)).count() == 1;
    }

    private static boolean isProperty(Pair pair) {
        return pair.name().indexOf('.') > 0 || pair.name().equals("from");
    }

    private boolean isAddition(Pair pair) {
        return !statements.isEmpty()
                && (pair.name().equals("action") || pair.name().equals("reason"));
    }

    private static boolean isStatement(Pair pair) {
        return Words.isKeyword(method(pair)) && Words.isKeyword(pair.value());
    }

    /// Another method's result within a statement. Those of ARC repeat what an earlier server found.
    private boolean isMethodInside(Pair pair) {
        return ResultMethod.of(pair.name()) != ResultMethod.OTHER
                && Words.isUsualResult(pair.value())
                && statements.getLast().method() != ResultMethod.ARC;
    }

    private static boolean isDomain(String text) {
        return text.indexOf('.') > 0
                && text.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c));
    }
}

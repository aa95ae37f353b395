package intercept.cases;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One mail of the story, as its author wrote it down.
record Entry(String number, Map<String, String> fields, String text) {

    OffsetDateTime at() {
        return OffsetDateTime.parse(need("at"));
    }

    Actor from() {
        return Actor.of(need("from"));
    }

    List<Actor> to() {
        return actors("to");
    }

    List<Actor> cc() {
        return actors("cc");
    }

    /// Whom it reaches by way of an address that passes mails on.
    List<Actor> reaches() {
        return actors("reaches");
    }

    String subject() {
        return need("subject");
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    String style() {
        return field("style").orElse("");
    }

    List<String> attachments() {
        return field("attach").stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /// Whether the collected mailboxes still hold it.
    boolean kept() {
        return !field("kept").equals(Optional.of("no"));
    }

    private List<Actor> actors(String name) {
        return field(name).stream()
                .flatMap(keys -> Arrays.stream(keys.split(",", -1)))
                .map(Actor::of)
                .toList();
    }

    private String need(String name) {
        return field(name).orElseThrow(() -> new IllegalStateException("mail " + number + " has no " + name));
    }
}

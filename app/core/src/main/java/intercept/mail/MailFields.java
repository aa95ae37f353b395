package intercept.mail;

import intercept.model.Address;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts that the fields state.
final class MailFields {

    private final RawHeaders raw;
    private final byte[] original;
    private final MailLimits limits;
    private final Problems problems;

    MailFields(RawHeaders raw, byte[] original, MailLimits limits, Problems problems) {
        this.raw = raw;
        this.original = original;
        this.limits = limits;
        this.problems = problems;
    }

    List<Address> firstAddresses(String name) {
        return named(name)
                .map(this::addresses)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<Address> allAddresses(String name) {
        return named(name).flatMap(field -> addresses(field).stream()).toList();
    }

    private List<Address> addresses(RawHeaders.Field field) {
        return AddressList.read(text(field), limits, problems);
    }

    Optional<String> messageId() {
        return named("Message-ID")
                .flatMap(field -> MessageIds.read(text(field)).stream())
                .findFirst();
    }

    Optional<String> inReplyTo() {
        return named("In-Reply-To")
                .flatMap(field -> MessageIds.read(text(field)).stream())
                .findFirst();
    }

    List<String> references() {
        return named("References")
                .flatMap(field -> MessageIds.read(text(field)).stream())
                .toList();
    }

    Optional<String> threadIndex() {
        return named("Thread-Index")
                .map(field -> text(field).replaceAll("\\s+", ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    Optional<OffsetDateTime> date() {
        return named("Date")
                .flatMap(field -> MailDate.read(text(field), problems).stream())
                .findFirst();
    }

    private Stream<RawHeaders.Field> named(String name) {
        return raw.fields().stream().filter(field -> field.is(name));
    }

    private String text(RawHeaders.Field field) {
        return FieldText.unfolded(field.bytes(original));
    }
}

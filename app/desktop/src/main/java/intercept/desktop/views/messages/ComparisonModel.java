package intercept.desktop.views.messages;

import intercept.compare.MessageComparison;
import intercept.compare.MessageComparison.Side;
import intercept.desktop.fx.Jobs;
import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.Header;
import intercept.model.Standing;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Two messages beside each other. Knows no node.
final class ComparisonModel {

    /// How far it is.
    sealed interface State {

        /// No two messages were asked for.
        record Nothing() implements State {}

        record Waiting() implements State {}

        /// @param left the genuine one where one is known to be, else the older
        record Done(Reading left, Reading right, MessageComparison comparison) implements State {}

        /// @param message fit for a reader
        record Failed(String message) implements State {}
    }

    private final CaseSession session;
    private final Jobs jobs;
    private final Readings readings;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<OptionalLong> twin = new ReadOnlyObjectWrapper<>(OptionalLong.empty());

    ComparisonModel(CaseSession session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        readings = new Readings(session);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The message that the gravest finding names together with the chosen one.
    ReadOnlyObjectProperty<OptionalLong> twinProperty() {
        return twin.getReadOnlyProperty();
    }

    /// Looks for the counterpart of a message.
    void chosen(long message) {
        twin.set(OptionalLong.empty());
        jobs.load(twin, _ -> counterpart(message), twin::set);
    }

    private OptionalLong counterpart(long message) throws CaseException {
        return session.findings().stream()
                .sorted(Comparator.comparing(row -> row.finding().severity()))
                .map(row -> row.finding().evidence().stream()
                        .flatMap(each -> each.mail().stream())
                        .distinct()
                        .toList())
                .filter(mails -> mails.contains(message))
                .flatMap(List::stream)
                .filter(other -> other != message)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    void compare(long one, long other) {
        state.set(new State.Waiting());
        jobs.load(state, _ -> compared(one, other), state::set);
    }

    /// Reads both again: the case changed.
    void refresh() {
        if (state.get() instanceof State.Done done) {
            long one = done.left().detail().row().id();
            long other = done.right().detail().row().id();
            jobs.load(state, _ -> compared(one, other), state::set);
        }
    }

    /// Puts the comparison away.
    void close() {
        if (!(state.get() instanceof State.Nothing)) {
            state.set(new State.Nothing());
            jobs.load(state, _ -> true, _ -> {}); // what is still being compared comes too late
        }
    }

    private State compared(long one, long other) throws InterruptedException {
        try {
            var both = new ArrayList<>(List.of(readings.read(one), readings.read(other)));
            both.sort(ORDER);
            return new State.Done(both.get(0), both.get(1), MessageComparison.of(side(both.get(0)), side(both.get(1))));
        } catch (CaseException e) {
            return new State.Failed(CloserStates.message(e));
        }
    }

    private static final Comparator<Reading> ORDER = Comparator.comparing(
                    (Reading mail) -> mail.detail().row().standing() != Standing.GENUINE)
            .thenComparing(mail -> mail.detail().message().at().isEmpty())
            .thenComparingLong(mail -> mail.detail()
                    .message()
                    .date()
                    .map(OffsetDateTime::toEpochSecond)
                    .orElse(0L))
            .thenComparingLong(mail -> mail.detail().row().id());

    private static Side side(Reading mail) {
        var headers = mail.detail().headers();
        return new Side(
                headers.isEmpty() ? told(mail) : headers,
                mail.html().orElse(mail.plain()).text());
    }

    /// What a .msg without Internet headers tells all the same.
    private static List<Header> told(Reading mail) {
        var message = mail.detail().message();
        var told = new ArrayList<Header>();
        addresses("From", message.from()).ifPresent(told::add);
        addresses("Reply-To", message.replyTo()).ifPresent(told::add);
        addresses("To", message.to()).ifPresent(told::add);
        addresses("Cc", message.cc()).ifPresent(told::add);
        told.add(field("Subject", message.subject()));
        message.date()
                .map(DateTimeFormatter.RFC_1123_DATE_TIME::format)
                .ifPresent(date -> told.add(field("Date", date)));
        return told;
    }

    private static Optional<Header> addresses(String name, List<Address> addresses) {
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        field(name, addresses.stream().map(Address::display).collect(Collectors.joining(", "))));
    }

    private static Header field(String name, String value) {
        return new Header(name, value, value, new ByteRange(0, 0));
    }
}

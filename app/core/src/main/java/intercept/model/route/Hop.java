package intercept.model.route;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One step of a mail's way.
///
/// @param header place of its Received field among all fields of the mail, from 0
/// @param delay since the hop before that states a time; below zero where the clocks disagree
/// @param sender provider that it took the mail from, by address or name
/// @param receiver provider that wrote it, by its name
public record Hop(
        int header,
        Received received,
        Optional<Duration> delay,
        Optional<Provider> sender,
        Optional<Provider> receiver,
        List<HopOddity> oddities) {

    /// The hand-over, where the field was read as one.
    public Optional<Received.Transfer> transfer() {
        return received instanceof Received.Transfer transfer ? Optional.of(transfer) : Optional.empty();
    }

    /// The server that wrote the field.
    public Optional<Server> by() {
        return transfer().flatMap(Received.Transfer::by);
    }

    /// Whom that server took the mail from.
    public Optional<Client> from() {
        return transfer().flatMap(Received.Transfer::from);
    }
}

package intercept.timeline;

import intercept.model.PartyKind;
import intercept.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The dated events of a case, oldest first, in lanes.
///
/// @param undated messages that cannot be placed
public record Timeline(List<Lane> lanes, List<Event> events, int undated) {

    /// A row of the drawing: a person, or a group of those with little to show.
    ///
    /// @param name shown name, else the address; for an impostor the name that deceives
    /// @param address empty for a group
    public record Lane(String name, String address, PartyKind kind) {}

    /// A message at its sender's lane, with arrows to the lanes of those who received it.
    ///
    /// @param lane index of the sender's lane
    /// @param to lane indexes of the recipients, the sender's left out
    public record Event(
            long message,
            long number,
            Instant at,
            int lane,
            List<Integer> to,
            String subject,
            Optional<Severity> worst) {}
}

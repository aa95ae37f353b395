package intercept.session;

import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Severity;
import intercept.model.Standing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// One line of the message table.
///
/// @param number what people call it: "Message 203". Stable within a case
/// @param custodians mailboxes that hold a copy
/// @param worst severity of its gravest finding that is not dismissed
public record MessageRow(
        long id,
        long number,
        Optional<OffsetDateTime> date,
        Optional<Address> from,
        PartyKind fromKind,
        List<Address> to,
        PartyKind toKind,
        String subject,
        List<Holder> custodians,
        Standing standing,
        int attachments,
        int findings,
        Optional<Severity> worst) {

    /// A mailbox that holds a copy.
    public record Holder(String custodian, PartyKind kind) {}
}

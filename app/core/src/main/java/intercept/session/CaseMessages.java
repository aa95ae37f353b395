package intercept.session;

import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Standing;
import java.util.List;

/// The mails of a case. Reading never fails on odd evidence.
public interface CaseMessages {

    /// Row ids of the messages that match, in order. Light: 200,000 ids are one array.
    long[] messageIds(MessageQuery query);

    /// Lines for some of those ids, in the order asked for.
    List<MessageRow> rows(List<Long> ids);

    MessageDetail message(long id);

    /// Facts and copies of some mails, in the order asked for. A store that can do so without the bodies should.
    default List<MessageFacts> facts(List<Long> ids) {
        return ids.stream()
                .map(this::message)
                .map(detail -> new MessageFacts(detail.row(), detail.message(), detail.copies()))
                .toList();
    }

    /// As what an address appears in this case.
    default PartyKind kind(Address address) {
        return PartyKind.UNKNOWN;
    }

    /// The analyst's own word on a message; it outweighs what the program proposed.
    void stand(long message, Standing standing);

    /// The original bytes of a mail, or the decoded bytes of an attachment.
    byte[] bytes(String sha256);
}

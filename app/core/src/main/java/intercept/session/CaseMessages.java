package intercept.session;

import intercept.model.Address;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The mails of a case. Reading never fails on odd evidence, but it does where the case file cannot be read.
public interface CaseMessages {

    /// Row ids of the messages that match, in order. Light: 200,000 ids are one array.
    long[] messageIds(MessageQuery query) throws CaseException;

    /// Lines for some of those ids, in the order asked for.
    List<MessageRow> rows(List<Long> ids) throws CaseException;

    MessageDetail message(long id) throws CaseException;

    /// Facts and copies of some mails, in the order asked for. A store that can do so without the bodies should.
    default List<MessageFacts> facts(List<Long> ids) throws CaseException {
        var facts = new ArrayList<MessageFacts>(ids.size());
        for (var id : ids) {
            var detail = message(id);
            facts.add(new MessageFacts(detail.row(), detail.message(), detail.copies()));
        }
        return facts;
    }

    /// Looks closely at one mail; absent where its original cannot be taken apart any more.
    Optional<Examination> examine(long id) throws CaseException;

    /// The parties that the case describes.
    default List<Party> parties() throws CaseException {
        return List.of();
    }

    /// As what an address appears in this case.
    default PartyKind kind(Address address) throws CaseException {
        return PartyKind.UNKNOWN;
    }

    /// The analyst's own word on a message; it outweighs what the program proposed.
    void stand(long message, Standing standing) throws CaseException;

    /// The original bytes of a mail, or the decoded bytes of an attachment.
    byte[] bytes(String sha256) throws CaseException;
}

package intercept.desktop.views.messages;

import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Standing;
import intercept.session.MessageDetail;
import intercept.session.MessageQuery;
import intercept.session.MessageRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// A case with very many messages, that counts how often its lines are read.
final class ManyMails extends BorrowedCase {

    private final int size;
    private int reads;
    private int lines;

    ManyMails(int size) {
        this.size = size;
    }

    /// How often lines were asked for.
    int reads() {
        return reads;
    }

    /// How many lines were asked for.
    int lines() {
        return lines;
    }

    @Override
    public long[] messageIds(MessageQuery query) {
        var ids = LongStream.rangeClosed(1, size);
        return (query.text().isEmpty() ? ids : ids.filter(id -> id % 1_000 == 0)).toArray();
    }

    @Override
    public List<MessageRow> rows(List<Long> ids) {
        reads++;
        lines += ids.size();
        return ids.stream().map(ManyMails::row).toList();
    }

    @Override
    public MessageDetail message(long id) {
        var detail = super.message(1);
        return new MessageDetail(
                row(id), detail.message().withId(id), detail.headers(), "Text", Optional.empty(), List.of(), List.of());
    }

    private static MessageRow row(long id) {
        return new MessageRow(
                id,
                id,
                Optional.of(Instant.ofEpochSecond(1_780_000_000L + id * 60).atOffset(ZoneOffset.UTC)),
                Optional.of(new Address("", "sender" + id + "@customer.example")),
                PartyKind.CUSTOMER,
                List.of(new Address("", "alice.smith@mycompany.example")),
                PartyKind.SUPPLIER,
                "Subject " + id,
                List.of(new MessageRow.Holder("alice.smith@mycompany.example", PartyKind.SUPPLIER)),
                Standing.NEUTRAL,
                0,
                0,
                Optional.empty());
    }
}

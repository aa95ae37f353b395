package intercept.session;

import intercept.model.Address;
import intercept.store.AddressTable;
import intercept.store.AddressTable.Role;
import intercept.store.Db;
import intercept.store.MessageTable;
import intercept.timeline.Dated;
import intercept.timeline.Timeline;
import intercept.timeline.TimelineBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The mails of the case as the timeline needs them.
record DatedMails(Db db, KnownParties parties) {

    private static final Address NOBODY = new Address("", "");

    Timeline timeline() {
        var known = parties.now();
        return db.read(sql -> {
            var people = new AddressTable(sql).all();
            var messages = new MessageTable(sql);
            var mails = messages.sent().stream()
                    .map(sent -> dated(sent, people.getOrDefault(sent.id(), Map.of()), known))
                    .toList();
            return TimelineBuilder.build(mails, (int) messages.undated(), parties.description());
        });
    }

    private static Dated dated(MessageTable.Sent sent, Map<Role, List<Address>> people, Parties known) {
        var author =
                people.getOrDefault(Role.FROM, List.of()).stream().findFirst().orElse(NOBODY);
        var recipients = Stream.of(Role.TO, Role.CC, Role.BCC)
                .flatMap(role -> people.getOrDefault(role, List.of()).stream())
                .map(address -> new Dated.Recipient(address, known.kind(address)))
                .toList();
        return new Dated(
                sent.id(), sent.id(), sent.at(), author, known.kind(author), recipients, sent.subject(), sent.worst());
    }
}

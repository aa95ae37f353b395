package intercept.desktop.views.messages;

import intercept.desktop.fx.PartyMark;
import intercept.identity.FreeMail;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.route.Envelope;
import intercept.model.route.MailTrace;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All addresses of a mail beside each other, and what does not fit.
///
/// @param rows odd ones are always among them
/// @param leftOut recipients that are not listed
record SeenAddresses(List<SeenAddress> rows, int leftOut) {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 1_000;

    boolean isOdd() {
        return rows.stream().anyMatch(SeenAddress::isOdd);
    }

    static SeenAddresses of(Reading mail, MailTrace trace, PartyLookup parties, Words words) {
        return new Reader(mail, parties, words).read(trace);
    }

    private record Reader(Reading mail, PartyLookup parties, Words words) {

        SeenAddresses read(MailTrace trace) {
            var message = mail.detail().message();
            var author = message.author();
            var rows = new ArrayList<SeenAddress>();
            message.from().stream().limit(MOST).forEach(from -> rows.add(row("field.from", from, fromNotes(message))));
            message.sender().ifPresent(sender -> rows.add(row("field.sender", sender, sender(sender, author))));
            message.replyTo().stream()
                    .limit(MOST)
                    .forEach(reply -> rows.add(row("field.reply-to", reply, reply(reply, author))));
            trace.route()
                    .envelope()
                    .filter(envelope -> envelope.form() != Envelope.Form.NULL)
                    .filter(envelope -> author.filter(
                                    from -> from.key().equals(new Address("", envelope.address()).key()))
                            .isEmpty())
                    .ifPresent(envelope -> rows.add(row(
                            "identity.field.mail-from",
                            new Address("", envelope.address()),
                            envelope(envelope, author))));
            int left = 0;
            int shown = 0;
            for (var field : List.of("field.to", "field.cc", "field.bcc")) {
                var addresses = switch (field) {
                    case "field.to" -> message.to();
                    case "field.cc" -> message.cc();
                    default -> message.bcc();
                };
                for (var address : addresses.subList(0, Math.min(LOOKED_AT, addresses.size()))) {
                    var row = row(field, address, List.of());
                    if (row.isOdd() || shown < MOST) {
                        rows.add(row);
                        shown++;
                    } else {
                        left++;
                    }
                }
                left += Math.max(0, addresses.size() - LOOKED_AT);
            }
            return new SeenAddresses(List.copyOf(rows), left);
        }

        private SeenAddress row(String field, Address address, List<String> notes) {
            var party = parties.party(address);
            var kind = mail.kind(address);
            var whose = parties.domain(address.domain(), kind);
            var own = party.map(this::name)
                    .orElseGet(() -> kind == PartyKind.IMPOSTOR
                            ? PartyMark.word(kind, words.locale())
                            : whose.service() ? words.get("identity.service") : words.get("identity.nobody"));
            return new SeenAddress(words.get(field), address, kind, whose, own, parties.impersonations(address), notes);
        }

        private String name(Party party) {
            return IdentityWords.party(party, words);
        }

        private List<String> fromNotes(Message message) {
            return message.from().size() > 1 ? List.of(words.get("identity.note.several")) : List.of();
        }

        private List<String> sender(Address sender, Optional<Address> author) {
            return author.filter(from -> !from.key().equals(sender.key()))
                    .map(_ -> List.of(words.get("identity.note.sender")))
                    .orElse(List.of());
        }

        private List<String> reply(Address reply, Optional<Address> author) {
            if (author.isEmpty() || author.get().key().equals(reply.key())) {
                return List.of();
            }
            boolean same =
                    RegistrableDomain.same(reply.domain(), author.get().domain()) && !FreeMail.serves(reply.domain());
            return List.of(words.get(same ? "identity.note.reply.same" : "identity.note.reply.other"));
        }

        private List<String> envelope(Envelope envelope, Optional<Address> author) {
            if (envelope.form() != Envelope.Form.PLAIN) {
                return List.of(words.get("envelope." + envelope.form()));
            }
            var domain = new Address("", envelope.address()).domain();
            boolean same = author.filter(from -> RegistrableDomain.same(domain, from.domain()))
                    .isPresent();
            return same ? List.of() : List.of(words.get("identity.note.envelope"));
        }
    }
}

package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Header;
import intercept.model.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An address in a field of a mail.
///
/// @param field as its name is usually written: `From`, `Cc`
record AddressUse(Message message, String field, Address address) {

    /// Of a field with more addresses only the first are looked at: nobody reads so many, and the work stays small.
    static final int MOST_IN_FIELD = 1_000;

    /// Places that a finding names; it counts all.
    static final int MOST_EVIDENCE = 20;

    /// A path has at most 256 characters (RFC 5321 section 4.5.3.1.3); what is much longer is no address.
    private static final int LONGEST_ADDRESS = 320;

    private static final int LONGEST_QUOTE = 500;

    /// From, Reply-To and Sender: who wrote, and who gets the answer.
    static Stream<AddressUse> senders(Message message) {
        return Stream.of(
                        uses(message, "From", message.from()),
                        uses(message, "Reply-To", message.replyTo()),
                        uses(message, "Sender", message.sender().stream().toList()))
                .flatMap(uses -> uses);
    }

    /// To and Cc: whom the mail shows to its reader.
    static Stream<AddressUse> recipients(Message message) {
        return Stream.concat(uses(message, "To", message.to()), uses(message, "Cc", message.cc()));
    }

    private static Stream<AddressUse> uses(Message message, String field, List<Address> addresses) {
        return addresses.stream()
                .limit(MOST_IN_FIELD)
                .filter(address ->
                        !address.domain().isEmpty() && address.address().length() <= LONGEST_ADDRESS)
                .map(address -> new AddressUse(message, field, address));
    }

    /// The field that holds the address: there may be several of one name.
    Evidence proof(CaseFacts facts) {
        var fields = facts.headers(message).stream()
                .filter(header -> header.is(field))
                .toList();
        return fields.stream()
                .filter(header -> header.value().contains(address.address()))
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .map(header -> proof(facts, header))
                .orElseGet(() -> Proof.header(facts, message, field));
    }

    private Evidence proof(CaseFacts facts, Header header) {
        var quote = header.value().length() <= LONGEST_QUOTE ? header.value() : address.display();
        return new Evidence.HeaderField(
                message.id(), facts.headersRef(message), header.name(), java.util.Optional.of(header.at()), quote);
    }

    /// The first places as evidence.
    static Evidence[] proof(CaseFacts facts, List<AddressUse> uses) {
        var evidence = new ArrayList<Evidence>();
        uses.stream().limit(MOST_EVIDENCE).forEach(use -> evidence.add(use.proof(facts)));
        return evidence.toArray(Evidence[]::new);
    }

    /// In how many mails.
    static int mails(List<AddressUse> uses) {
        Set<Long> mails = new HashSet<>();
        uses.forEach(use -> mails.add(use.message().id()));
        return mails.size();
    }
}

package intercept.analysis;

import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.Message;
import intercept.model.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether genuine mails reached the customer: a mail that lies in a mailbox of his, with the same Message-ID, did.
/// Pure. Where it lies in none, nothing is said: it may have been deleted, or that mailbox was not collected.
public final class DeliveryCheck {

    private final Set<String> domains = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();

    public DeliveryCheck(CaseDescription known) {
        for (var party : known.parties(Side.CUSTOMER)) {
            party.domains().forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
            party.people()
                    .forEach(person ->
                            person.addresses().forEach(address -> addresses.add(address.toLowerCase(Locale.ROOT))));
        }
    }

    /// A stored mail and where it was found.
    public record Found(Message message, List<Copy> copies) {}

    /// A genuine mail and the customer's mailboxes that hold it; none where it was not found there.
    public record Delivery(Message original, List<String> mailboxes) {}

    /// @param original a genuine mail
    /// @param found mails that may be copies of it, itself included; only those with its Message-ID count
    public Delivery check(Message original, List<Found> found) {
        var mailboxes = found.stream()
                .filter(candidate -> sameMail(original, candidate.message()))
                .flatMap(candidate -> candidate.copies().stream())
                .map(copy -> copy.custodian().toLowerCase(Locale.ROOT))
                .filter(this::ofCustomer)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return new Delivery(original, List.copyOf(mailboxes));
    }

    /// Whether any of the customer's mailboxes was collected at all.
    public boolean ofCustomer(String custodian) {
        int at = custodian.lastIndexOf('@');
        return addresses.contains(custodian) || (at >= 0 && domains.contains(custodian.substring(at + 1)));
    }

    private static boolean sameMail(Message original, Message candidate) {
        Optional<String> id = original.messageId();
        return candidate.id() == original.id() || (id.isPresent() && id.equals(candidate.messageId()));
    }
}

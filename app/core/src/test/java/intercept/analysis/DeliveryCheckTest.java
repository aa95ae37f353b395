package intercept.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.DeliveryCheck.Delivery;
import intercept.analysis.DeliveryCheck.Found;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryCheckTest {

    private static final Message ORIGINAL = CopyCheckTest.copyTo(new Address("", "x@mycompany.example"));

    private final DeliveryCheck check = new DeliveryCheck(CopyCheckTest.known());

    @Test
    void findsAnOriginalInTheCustomersMailboxUnderTheSameMessageId() {
        var atHome = new Found(ORIGINAL, List.of(new Copy("alice@mycompany.example", "Sent Items", "a.eml")));
        var arrived = new Found(ORIGINAL.withId(9), List.of(new Copy("Bob@customer.example", "Inbox", "b.eml")));

        assertThat(check.check(ORIGINAL, List.of(atHome, arrived)))
                .isEqualTo(new Delivery(ORIGINAL, List.of("bob@customer.example")));
    }

    @Test
    void countsTheAddressesOfTheCustomersPeopleOutsideHisDomain() {
        var arrived = new Found(ORIGINAL, List.of(new Copy("bob@home.example", "Inbox", "b.eml")));

        assertThat(check.check(ORIGINAL, List.of(arrived)).mailboxes()).containsExactly("bob@home.example");
    }

    @Test
    void saysNothingOfAMailThatLiesOnlyWithItsSender() {
        var atHome = new Found(ORIGINAL, List.of(new Copy("alice@mycompany.example", "Sent Items", "a.eml")));

        assertThat(check.check(ORIGINAL, List.of(atHome)).mailboxes()).isEmpty();
    }

    @Test
    void countsNoCopyOfUnknownOrigin() {
        var somewhere = new Found(ORIGINAL, List.of(new Copy(Copy.UNKNOWN, "", "b.eml")));

        assertThat(check.check(ORIGINAL, List.of(somewhere)).mailboxes()).isEmpty();
    }
}

package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.Address;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressListTest {

    @Test
    void readsNamesQuotedBareAndInComments() {
        assertThat(
                        read(
                                "\"Smith, Alice\" <alice@supplier.example>, Bob <bob@customer.example>, carol@customer.example (Carol)"))
                .containsExactly(
                        new Address("Smith, Alice", "alice@supplier.example"),
                        new Address("Bob", "bob@customer.example"),
                        new Address("Carol", "carol@customer.example"));
    }

    @Test
    void keepsACommaInsideAnEncodedWord() {
        assertThat(read("=?utf-8?Q?M=C3=BCller,_Hans?= <hans@supplier.example>"))
                .containsExactly(new Address("Müller, Hans", "hans@supplier.example"));
    }

    @Test
    void readsAnAddressHiddenInAName() {
        assertThat(read("\"alice@supplier.example\" <thief@elsewhere.test>"))
                .containsExactly(new Address("alice@supplier.example", "thief@elsewhere.test"));
    }

    @Test
    void givesTheMembersOfAGroup() {
        assertThat(read("Managers: alice@supplier.example, Bob <bob@customer.example>;, carol@customer.example"))
                .containsExactly(
                        new Address("", "alice@supplier.example"),
                        new Address("Bob", "bob@customer.example"),
                        new Address("", "carol@customer.example"));
        assertThat(read("undisclosed-recipients:;")).isEmpty();
    }

    @Test
    void readsObsoleteRoutesAndBlanks() {
        assertThat(read("Alice <@relay.test,@mx.test:alice@supplier.example>, bob . smith @ customer . example"))
                .containsExactly(
                        new Address("Alice", "alice@supplier.example"), new Address("", "bob.smith@customer.example"));
    }

    @Test
    void survivesWhatIsNeverClosed() {
        assertThat(read("\"Alice <alice@supplier.example>"))
                .extracting(Address::address)
                .containsExactly("alice@supplier.example");
        assertThat(read("Bob <bob@customer.example, carol@customer.example"))
                .extracting(Address::address)
                .containsExactly("bob@customer.example", "carol@customer.example");
    }

    @Test
    void takesAWordWithoutAnAddressForAName() {
        assertThat(read("Moderator")).containsExactly(new Address("Moderator", ""));
    }

    private static List<Address> read(String field) {
        return AddressList.read(field, MailLimits.DEFAULT, new Problems());
    }
}

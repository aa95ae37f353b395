package intercept.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.CopyCheck.InCopy;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyCheckTest {

    private static final Person PETER =
            new Person("Peter Janssens", List.of("peter@mycompany.example"), Optional.empty());

    private final CopyCheck check = new CopyCheck(known());

    @Test
    void seesThroughATwinOfTheBoss() {
        var twin = new Address("Peter Janssens", "peter@mycompany-mail.example");
        var mail = copyTo(twin);

        assertThat(check.check(List.of(mail))).containsExactly(new InCopy.Fake(mail, PETER, twin));
    }

    @Test
    void readsAccentsAndTurnedNamesAsThePersonThatAReaderSees() {
        var twin = new Address("JANSSENS, Péter", "boss@freemail.example");
        var mail = copyTo(twin);

        assertThat(check.check(List.of(mail))).containsExactly(new InCopy.Fake(mail, PETER, twin));
    }

    @Test
    void knowsTheTrueAddressWhateverNameStandsBesideIt() {
        var mail = copyTo(new Address("The boss", "Peter@MyCompany.example"));

        assertThat(check.check(List.of(mail))).containsExactly(new InCopy.Real(mail, PETER));
    }

    @Test
    void saysNothingOfStrangers() {
        assertThat(check.check(List.of(copyTo(new Address("Someone Else", "else@elsewhere.example")))))
                .isEmpty();
    }

    static Message copyTo(Address cc) {
        return new Message(
                7,
                "00",
                MailFormat.EML,
                Optional.of("<7@mycompany.example>"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(cc),
                List.of(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    static CaseDescription known() {
        return new CaseDescription(
                "",
                List.of(
                        new Party(
                                "My Company",
                                Side.SUPPLIER,
                                List.of("mycompany.example"),
                                Optional.empty(),
                                List.of(),
                                List.of(PETER)),
                        new Party(
                                "Customer",
                                Side.CUSTOMER,
                                List.of("customer.example"),
                                Optional.empty(),
                                List.of(),
                                List.of(new Person("Bob Brown", List.of("bob@home.example"), Optional.empty())))),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

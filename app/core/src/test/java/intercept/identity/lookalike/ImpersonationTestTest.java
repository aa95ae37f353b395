package intercept.identity.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.lookalike.Impersonation.Kind;
import intercept.model.Address;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpersonationTestTest {

    private final ImpersonationTest test = new ImpersonationTest(List.of(
            party(
                    "My Company Ltd",
                    Side.SUPPLIER,
                    "mycompany.example",
                    new Person("Alice Smith", List.of("alice.smith@mycompany.example"), Optional.empty())),
            party(
                    "Northwind",
                    Side.CUSTOMER,
                    "northwind.test",
                    new Person(
                            "Bob Jones", List.of("bob.jones@northwind.test", "bobby@gmail.com"), Optional.empty()))));

    private static Party party(String name, Side side, String domain, Person person) {
        return new Party(name, side, List.of(domain), Optional.empty(), List.of(), List.of(person));
    }

    @ParameterizedTest
    @CsvSource({
        "'', alice.smith@outlook.com, PERSON_AT_FREE_MAIL, Alice Smith, alice.smith@mycompany.example",
        "Alice Smith, as1987@outlook.com, PERSON_AT_FREE_MAIL, Alice Smith, alice.smith@mycompany.example",
        "'Smith, Alice', info@evil.test, PERSON_ELSEWHERE, Alice Smith, alice.smith@mycompany.example",
        "'', mycompany.billing@gmail.com, COMPANY_AT_FREE_MAIL, My Company Ltd, mycompany.example",
        "Northwind Accounts, info@evil.test, COMPANY_ELSEWHERE, Northwind, northwind.test",
        "'', alice.smith@rnycompany.example, NEAR_ADDRESS, Alice Smith, alice.smith@mycompany.example",
        "'', alice.smlth@mycompany.example, NEAR_ADDRESS, Alice Smith, alice.smith@mycompany.example",
        "'', bob.jone@northwind.test, NEAR_ADDRESS, Bob Jones, bob.jones@northwind.test",
        "'', billing@mycompany-accounts.example, LOOKALIKE_DOMAIN, mycompany.example, mycompany.example",
        "alice.smith@mycompany.example, x@evil.test, ADDRESS_IN_NAME, alice.smith@mycompany.example, "
                + "alice.smith@mycompany.example",
        "Al\u200Bicia, x@evil.test, HIDDEN_CHARACTERS, '', ''"
    })
    void findsWhomAnAddressPassesFor(String name, String address, Kind kind, String whom, String genuine) {
        var observed = new Address(name == null ? "" : name, address);

        assertThat(test.examine(observed)).anySatisfy(found -> {
            assertThat(found.observed()).isEqualTo(observed);
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.whom()).isEqualTo(whom);
            assertThat(found.genuine()).isEqualTo(genuine);
            assertThat(found.likeness()).isBetween(0.5, 1.0);
            assertThat(found.sentence()).contains(address).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Alice Smith, alice.smith@mycompany.example",
        "Alice Smith, Alice.Smith@MYCOMPANY.example",
        "Bob Jones, bobby@gmail.com",
        "My Company Accounts, accounts@mycompany.example",
        "Alice Cooper, alice@othercompany.test",
        "Carol White, carol.white@gmail.com",
        "'', ''",
        "broken, broken",
        "carol.white@gmail.com, carol.white@gmail.com"
    })
    void staysQuietAboutGenuineAddressesAndStrangers(String name, String address) {
        assertThat(test.examine(new Address(name, address))).isEmpty();
    }

    @Test
    void tellsTheFoundingCaseInASentence() {
        assertThat(test.examine(new Address("Alice Smith", "alice.smith@outlook.com")))
                .extracting(Impersonation::sentence)
                .containsExactly("“alice.smith@outlook.com” carries the name of Alice Smith "
                        + "(alice.smith@mycompany.example), at a service where anybody can open it.");
    }

    @Test
    void takesAnything() {
        var random = new Random(9);
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.appendCodePoint(
                        random.nextInt(3) > 0
                                ? "alice.smith@mycompany".charAt(random.nextInt(21))
                                : random.nextInt(0x110000));
            }
            assertThat(test.examine(new Address(text.toString(), text.reverse().toString())))
                    .allSatisfy(found -> assertThat(found.sentence()).isNotBlank());
        }
        var monster = "alice".repeat(10_000);
        assertThat(test.examine(new Address(monster, monster + "@" + monster))).isEmpty();
    }
}

package intercept.analysis.rules;

import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A supplier with one person, Alice Smith, and a customer, Bob Brown, who trusts his own server: for rules that hold
/// mails against earlier ones.
final class KnownHouse {

    private KnownHouse() {}

    static TestFacts of(List<TestMail> mails) {
        var alice = new Person("Alice Smith", List.of("alice@mycompany.example"), Optional.empty());
        var bob = new Person("Bob Brown", List.of("bob@customer.example"), Optional.empty());
        return TestFacts.of(mails.toArray(TestMail[]::new))
                .with(TestFacts.supplier("mycompany.example", List.of(), alice))
                .with(TestFacts.customer("customer.example", List.of(), bob))
                .trusting("mx.customer.example");
    }

    static TestFacts of(TestMail... mails) {
        return of(List.of(mails));
    }

    /// Genuine mails of Alice, one on each working day from 6 July 2026 at 09:15 in Brussels, found in her mailbox and
    /// in
    /// Bob's; then the others.
    static TestFacts after(int genuine, UnaryOperator<TestMail> looks, TestMail... others) {
        var mails = new ArrayList<TestMail>();
        for (int i = 0; i < genuine; i++) {
            var day = java.time.LocalDate.of(2026, 7, 6).plusDays(i / 5 * 7L + i % 5);
            mails.add(looks.apply(TestMail.from("Alice Smith <alice@mycompany.example>")
                    .to("bob@customer.example")
                    .subject("Invoice " + i)
                    .at(day + "T09:15:00+02:00")
                    .heldBy("bob@customer.example")
                    .heldBy("alice@mycompany.example")));
        }
        mails.addAll(List.of(others));
        return of(mails);
    }

    /// A mail in Alice's name from a private mailbox, of a Thursday at noon in London.
    static TestMail impostor() {
        return TestMail.from("Alice Smith <alice.smith@outlook.test>")
                .to("bob@customer.example")
                .subject("Reminder")
                .at("2026-09-03T12:00:00+01:00")
                .heldBy("bob@customer.example");
    }

    /// As the customer's own server writes it.
    static String received(String from, String time) {
        return "from " + from + " by mx.customer.example (Postfix) with ESMTPS id BDE07DC48C0; " + time;
    }
}

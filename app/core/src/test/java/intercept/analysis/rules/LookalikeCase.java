package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.Rule;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Finding;
import java.util.List;

/// A case between mycompany.example and customer.example, for the rules about look-alike domains.
final class LookalikeCase {

    static final TestMail MAIL = TestMail.from("carol@other.example").to("bob@customer.example");

    private LookalikeCase() {}

    static TestFacts of(TestMail... mails) {
        return TestFacts.of(mails)
                .with(TestFacts.supplier("mycompany.example", List.of()))
                .with(TestFacts.customer("customer.example", List.of()))
                .with(TestFacts.customer("abc.example", List.of()));
    }

    static List<Finding> findings(Rule rule, TestFacts facts) {
        return ((Answer.Looked) rule.examine(facts)).findings();
    }
}

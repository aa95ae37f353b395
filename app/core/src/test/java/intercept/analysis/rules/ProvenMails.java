package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.ProvenFacts;
import intercept.analysis.Rule;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.dns.RecordedDns;
import intercept.dns.ZoneTexts;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.util.List;
import java.util.Optional;

/// A supplier, a customer who trusts his own server, and what the name servers say of the senders.
final class ProvenMails {

    static final String ID = "<1@mycompany.example>";
    static final String ALLOWED = "192.0.2.25";
    static final String FOREIGN = "198.51.100.9";

    private static final RecordedDns DNS = ZoneTexts.dns(
            ZoneTexts.zone(
                    "2026-08-01",
                    "mycompany.example",
                    "@ TXT \"v=spf1 ip4:192.0.2.25 -all\"",
                    "_dmarc TXT \"v=DMARC1; p=reject\""),
            ZoneTexts.zone(
                    "2026-08-01",
                    "outlook.test",
                    "@ TXT \"v=spf1 ip4:198.51.100.9 -all\"",
                    "_dmarc TXT \"v=DMARC1; p=none\""));

    private ProvenMails() {}

    static TestMail mail(String from, String client) {
        return received(written(from), client);
    }

    /// The same, where the customer's own server states these results of it.
    static TestMail stated(String from, String client, String results) {
        return received(written(from).header("Authentication-Results", "mx.customer.example; " + results), client);
    }

    private static TestMail written(String from) {
        var address = from.substring(from.indexOf('<') + 1).replace(">", "");
        return TestMail.from(from)
                .to("bob@customer.example")
                .at("2026-08-05T09:15:00Z")
                .id(ID)
                .heldBy("bob@customer.example")
                .header("Return-Path", "<" + address + ">");
    }

    private static TestMail received(TestMail mail, String client) {
        return mail.header(
                "Received",
                "from out.sender.test (out.sender.test [" + client
                        + "]) by mx.customer.example (Postfix) with ESMTPS id A1; Wed, 5 Aug 2026 09:15:05 +0000");
    }

    static ProvenFacts facts(TestMail... mails) {
        return ProvenFacts.of(
                TestFacts.of(mails)
                        .with(party("My Company NV", Side.SUPPLIER, "mycompany.example", "Alice Smith", "alice"))
                        .with(party("Customer Inc.", Side.CUSTOMER, "customer.example", "Bob Brown", "bob"))
                        .trusting("mx.customer.example")
                        .disputing(ID),
                DNS);
    }

    static ProvenFacts withoutAnswers(TestMail... mails) {
        return ProvenFacts.of(facts(mails).facts(), ZoneTexts.dns());
    }

    private static Party party(String name, Side role, String domain, String person, String local) {
        return new Party(
                name,
                role,
                List.of(domain),
                Optional.empty(),
                List.of(),
                List.of(new Person(person, List.of(local + "@" + domain), Optional.empty())));
    }

    static List<Finding> findings(Rule rule, ProvenFacts facts) {
        return switch (rule.examine(facts)) {
            case Answer.Looked looked -> looked.findings();
            case Answer.NotApplicable none -> throw new AssertionError("not applicable: " + none.missing());
        };
    }
}

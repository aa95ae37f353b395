package intercept.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.CaseDescription;
import intercept.model.CaseDescription.Incident;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final TestMail TWIN = TestMail.from("alice.smith@outlook.test");

    @Test
    void eachCustomerIsOneIncidentInTheOrderOfTheFirstDisputedMail() {
        assertThat(numbers(
                        List.of(),
                        TWIN.to("bob@customer.example").at("2026-08-05T09:52:00Z"),
                        TWIN.to("emma@client2.example").at("2026-01-14T09:20:00Z"),
                        TWIN.to("dana@customer.test").at("2026-08-06T07:00:00Z")))
                .containsExactly(1, 2, 2);
    }

    @Test
    void whatTheAnalystNamedComesFirstInHisOrder() {
        var named = List.of(new Incident("August", "customer.test"), new Incident("nothing found", "client9.example"));

        assertThat(numbers(
                        named,
                        TWIN.to("emma@client2.example").at("2026-01-14T09:20:00Z"),
                        TWIN.to("bob@customer.example").at("2026-08-05T09:52:00Z")))
                .containsExactly(3, 1);
    }

    @Test
    void theCustomerCountsBeforeStrangersAndStrangersBeforeOurOwnPeople() {
        assertThat(numbers(
                        List.of(),
                        TWIN.to("new@elsewhere.example", "bob@customer.example").at("2026-01-01T00:00:00Z"),
                        TWIN.to("alice@mycompany.example", "alice.smith@outlook.test", "new@elsewhere.example")
                                .at("2026-01-02T00:00:00Z")))
                .containsExactly(1, 2);
    }

    @Test
    void aMailAimedAtNobodyOutsideBelongsToTheFirstIncident() {
        assertThat(numbers(
                        List.of(),
                        TWIN.to("alice@mycompany.example").at("2026-01-01T00:00:00Z"),
                        TWIN.to("emma@client2.example").at("2026-01-02T00:00:00Z")))
                .containsExactly(1, 1);
    }

    @Test
    void aFindingBelongsToTheIncidentOfItsFirstMail() {
        var facts = TestFacts.of(
                TWIN.to("emma@client2.example").at("2026-01-14T09:20:00Z"),
                TWIN.to("bob@customer.example").at("2026-08-05T09:52:00Z"));
        var incidents = new Incidents(known(List.of()), facts.messages());
        var finding = new Finding(
                "CV-011",
                Severity.CRITICAL,
                Optional.empty(),
                "",
                List.of(),
                1,
                List.of(new Evidence.WholeMessage(2, "00", ""), new Evidence.WholeMessage(1, "00", "")));

        assertThat(incidents.number(finding, Map.of(2L, facts.messages().getLast())))
                .isEqualTo(finding.ofIncident(2));
        assertThat(incidents.number(finding, Map.of())).isEqualTo(finding);
    }

    /// The numbers of disputed mails, in the order of their dates.
    private static List<Integer> numbers(List<Incident> named, TestMail... disputed) {
        var messages = TestFacts.of(disputed).messages();
        var incidents = new Incidents(known(named), messages);
        return messages.stream().map(incidents::number).toList();
    }

    private static CaseDescription known(List<Incident> named) {
        return new CaseDescription(
                "",
                List.of(
                        party("My Company", Side.SUPPLIER, "mycompany.example"),
                        party("Customer", Side.CUSTOMER, "customer.example", "customer.test"),
                        party("Client Two", Side.CUSTOMER, "client2.example")),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                named,
                List.of());
    }

    private static Party party(String name, Side role, String... domains) {
        return new Party(name, role, List.of(domains), Optional.empty(), List.of(), List.of());
    }
}

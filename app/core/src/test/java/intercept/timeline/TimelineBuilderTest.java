package intercept.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.Person;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.timeline.Dated.Recipient;
import intercept.timeline.Timeline.Event;
import intercept.timeline.Timeline.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {

    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final Recipient ALICE = to("Alice Smith", "alice@mycompany.example", PartyKind.SUPPLIER);
    private static final Recipient BOB = to("Bob Brown", "bob@customer.example", PartyKind.CUSTOMER);
    private static final Recipient TWIN = to("Alice Smith", "alice.smith@freemail.example", PartyKind.IMPOSTOR);

    @Test
    void putsYourSideFirstThenTheImpostorThenTheCustomer() {
        var timeline = TimelineBuilder.build(List.of(mail(1, 0, BOB, ALICE), mail(2, 60, TWIN, BOB)), 3, known());

        assertThat(timeline.lanes())
                .containsExactly(
                        new Lane("Alice Smith", "alice@mycompany.example", PartyKind.SUPPLIER),
                        new Lane("Alice Smith", "alice.smith@freemail.example", PartyKind.IMPOSTOR),
                        new Lane("Bob Brown", "bob@customer.example", PartyKind.CUSTOMER));
        assertThat(timeline.undated()).isEqualTo(3);
    }

    @Test
    void givesEveryEventItsSendersLaneAndItsRecipients() {
        var timeline =
                TimelineBuilder.build(List.of(mail(2, 60, TWIN, BOB, ALICE), mail(1, 0, ALICE, BOB)), 0, known());

        assertThat(timeline.events())
                .containsExactly(
                        new Event(1, 101, NOON, 0, List.of(2), "Mail 1", Optional.empty()),
                        new Event(
                                2, 102, NOON.plusSeconds(60), 1, List.of(0, 2), "Mail 2", Optional.of(Severity.HIGH)));
    }

    @Test
    void drawsAllAddressesOfOnePersonOnOneLane() {
        var private_ = to("A. Smith", "Alice@Home.example", PartyKind.SUPPLIER);

        var timeline = TimelineBuilder.build(List.of(mail(1, 0, ALICE, BOB), mail(2, 5, private_, ALICE)), 0, known());

        assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("Alice Smith", "Bob Brown");
        assertThat(timeline.events().getLast().to()).isEmpty();
    }

    @Test
    void keepsAnImpostorApartWhoWritesFromTheTrueAddress() {
        var spoofed = to("Alice Smith", "alice@mycompany.example", PartyKind.IMPOSTOR);

        var timeline = TimelineBuilder.build(List.of(mail(1, 0, ALICE, BOB), mail(2, 5, spoofed, BOB)), 0, known());

        assertThat(timeline.lanes())
                .extracting(Lane::kind)
                .containsExactly(PartyKind.SUPPLIER, PartyKind.IMPOSTOR, PartyKind.CUSTOMER);
    }

    @Test
    void groupsThoseWithLittleToShowByKindOfParty() {
        var mails = new ArrayList<Dated>();
        for (int i = 0; i < 100; i++) {
            var kind = i % 2 == 0 ? PartyKind.UNKNOWN : PartyKind.THIRD_PARTY;
            mails.add(mail(i, i, to("", "person" + i + "@elsewhere.example", kind), BOB));
        }
        mails.add(mail(100, 100, ALICE, BOB));

        var lanes = TimelineBuilder.build(mails, 0, known()).lanes();

        assertThat(lanes).hasSize(TimelineBuilder.MOST_LANES);
        assertThat(lanes.subList(0, 2)).extracting(Lane::name).containsExactly("Alice Smith", "Bob Brown");
        assertThat(lanes.subList(10, 12))
                .containsExactly(
                        TimelineBuilder.group(PartyKind.THIRD_PARTY), TimelineBuilder.group(PartyKind.UNKNOWN));
    }

    @Test
    void keepsTheImpostorsApartWhereEverybodyNamedWouldFillTheLanes() {
        var people = new ArrayList<Person>();
        var mails = new ArrayList<Dated>();
        for (int i = 0; i < 20; i++) {
            var address = "colleague" + i + "@mycompany.example";
            people.add(new Person("Colleague " + i, List.of(address), Optional.empty()));
            mails.add(mail(2L * i, i, to("", address, PartyKind.SUPPLIER), BOB));
            mails.add(mail(2L * i + 1, i, to("", address, PartyKind.SUPPLIER), BOB));
        }
        var boss = to("Colleague 3", "colleague3@mycompany-mail.example", PartyKind.IMPOSTOR);
        mails.add(mail(100, 100, TWIN, BOB, boss));

        var lanes = TimelineBuilder.build(mails, 0, described(people)).lanes();

        assertThat(lanes).hasSize(TimelineBuilder.MOST_LANES);
        assertThat(lanes)
                .extracting(Lane::address)
                .contains("alice.smith@freemail.example", "colleague3@mycompany-mail.example", "bob@customer.example");
        assertThat(lanes.getLast()).isEqualTo(TimelineBuilder.group(PartyKind.SUPPLIER));
    }

    @Test
    void drawsAnImpostorBelowThePersonWhoseNameHeShows() {
        var boss = to("Bob Brown", "bob@customer-mail.example", PartyKind.IMPOSTOR);

        var timeline =
                TimelineBuilder.build(List.of(mail(1, 0, ALICE, BOB), mail(2, 5, TWIN, ALICE, boss)), 0, known());

        assertThat(timeline.lanes())
                .extracting(Lane::address)
                .containsExactly(
                        "alice@mycompany.example",
                        "alice.smith@freemail.example",
                        "bob@customer.example",
                        "bob@customer-mail.example");
    }

    @Test
    void givesNoMoreThanFourImpostorsALaneWhereOthersNeedThem() {
        var mails = new ArrayList<Dated>();
        for (int i = 0; i < 20; i++) {
            mails.add(mail(i, i, to("", "fake" + i + "@freemail.example", PartyKind.IMPOSTOR), BOB));
            mails.add(mail(50 + i, i, to("", "busy" + i + "@list.example", PartyKind.UNKNOWN), BOB));
            mails.add(mail(80 + i, i, to("", "busy" + i + "@list.example", PartyKind.UNKNOWN), BOB));
        }

        var lanes = TimelineBuilder.build(mails, 0, known()).lanes();

        assertThat(lanes)
                .filteredOn(lane -> lane.kind() == PartyKind.IMPOSTOR)
                .hasSize(5)
                .last()
                .isEqualTo(TimelineBuilder.group(PartyKind.IMPOSTOR));
    }

    @Test
    void takesTheBusiestAddressesWhereNobodyIsNamed() {
        var mails = new ArrayList<Dated>();
        for (int i = 0; i < 40; i++) {
            mails.add(mail(i, i, to("", "person" + i + "@list.example", PartyKind.UNKNOWN)));
        }
        mails.add(mail(40, 40, to("", "person39@list.example", PartyKind.UNKNOWN)));

        var lanes = TimelineBuilder.build(mails).lanes();

        assertThat(lanes).hasSize(12);
        assertThat(lanes.getFirst())
                .isEqualTo(new Lane("person39@list.example", "person39@list.example", PartyKind.UNKNOWN));
        assertThat(lanes.getLast()).isEqualTo(TimelineBuilder.group(PartyKind.UNKNOWN));
    }

    @Test
    void isEmptyForAnEmptyCase() {
        assertThat(TimelineBuilder.build(List.of())).isEqualTo(new Timeline(List.of(), List.of(), 0));
    }

    @Test
    void placesTwoHundredThousandMails() {
        var mails = new ArrayList<Dated>();
        for (int i = 0; i < 200_000; i++) {
            var from = to("", "person" + i % 5_000 + "@list.example", PartyKind.UNKNOWN);
            mails.add(mail(i, 200_000 - i, from, ALICE, BOB));
        }

        var timeline = TimelineBuilder.build(mails, 0, known());

        assertThat(timeline.events()).hasSize(200_000);
        assertThat(timeline.events().getFirst().message()).isEqualTo(199_999);
    }

    private static Dated mail(long id, long second, Recipient from, Recipient... to) {
        var worst = from.kind() == PartyKind.IMPOSTOR ? Optional.of(Severity.HIGH) : Optional.<Severity>empty();
        return new Dated(
                id, 100 + id, NOON.plusSeconds(second), from.address(), from.kind(), List.of(to), "Mail " + id, worst);
    }

    private static Recipient to(String name, String address, PartyKind kind) {
        return new Recipient(new Address(name, address), kind);
    }

    private static CaseDescription known() {
        var alice =
                new Person("Alice Smith", List.of("alice@mycompany.example", "alice@home.example"), Optional.empty());
        return described(List.of(alice));
    }

    private static CaseDescription described(List<Person> ours) {
        var bob = new Person("Bob Brown", List.of("bob@customer.example"), Optional.empty());
        return new CaseDescription(
                "",
                List.of(party("My Company", Side.SUPPLIER, ours), party("Customer", Side.CUSTOMER, List.of(bob))),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Party party(String name, Side side, List<Person> people) {
        return new Party(name, side, List.of(), Optional.empty(), List.of(), people);
    }
}

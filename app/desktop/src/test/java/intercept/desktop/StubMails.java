package intercept.desktop;

import intercept.model.Address;
import intercept.model.Standing;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The forty mails of [StubCase]: ordinary business, the reminder, its twin, and oddities that test a layout.
final class StubMails {

    static final Address ALICE = new Address("Alice Smith", "alice.smith@mycompany.example");
    static final Address PETER = new Address("Peter Janssens", "peter.janssens@mycompany.example");
    static final Address BOB = new Address("Bob Brown", "bob.brown@customer.example");
    static final Address CAROL = new Address("Carol Reyes", "carol.reyes@customer.example");
    static final Address FORWARDER = new Address("Port desk", "desk@forwarder.example");
    static final Address FALSE_ALICE = new Address("Alice Smith", "alice.smith@freemail.example");
    static final Address FALSE_PETER = new Address("Peter Janssens", "peter.janssens@mycompany-mail.example");
    static final Address YUKI = new Address("佐藤 由紀", "yuki.sato@tokyo-partner.example");
    static final Address HEBREW = new Address("דנה לוי", "dana.levi@carrier.example");

    /// The genuine reminder, the altered one, and the customer's question.
    static final long REMINDER = 24;

    static final long TWIN = 25;
    static final long QUESTION = 26;
    static final long SECOND = 27;
    static final long FINAL_ANSWER = 29;

    private static final String LONG_SUBJECT =
            ("Delivery schedule, packing lists, certificates of origin, customs papers and insurance for containers"
                            + " MSKU-1187342, MSKU-1187343 and MSKU-1187344, as discussed in March, with the changes"
                            + " that the port asked for on Monday and the two that were taken back on Tuesday evening, and"
                            + " with the new contact at the forwarder, Q3")
                    .strip();

    private final List<StubMail> mails = new ArrayList<>();

    private StubMails() {}

    static List<StubMail> all() {
        var all = new StubMails();
        all.ordinary();
        all.fraud();
        all.oddities();
        return List.copyOf(all.mails);
    }

    private void ordinary() {
        for (int n = 0; n < 20; n++) {
            boolean out = n % 2 == 0;
            var from = out ? ALICE : n % 4 == 1 ? BOB : CAROL;
            var to = out ? (n % 4 == 0 ? BOB : CAROL) : ALICE;
            add(
                    "2026-0%d-%02dT%02d:1%d".formatted(2 + n / 4, 3 + n, 8 + n % 9, n % 6),
                    from,
                    to,
                    (out ? "" : "RE: ") + "Order PO-%d, delivery week %d".formatted(7700 + n / 2, 10 + n / 2),
                    """
                            Hello,

                            the goods of this order leave the warehouse on Thursday. The papers follow by post.

                            Kind regards
                            """);
            last(mail -> mail.heldBy("alice.smith@mycompany.example"));
        }
        add("2026-07-01T09:05", ALICE, BOB, "Invoice INV-1042", """
                Dear Bob,

                please find our invoice INV-1042 over EUR 17,450.00 attached.

                Kind regards
                Alice
                """);
        last(mail -> mail.with("INV-1042.pdf")
                .as(Standing.GENUINE)
                .heldBy("alice.smith@mycompany.example", "bob.brown@customer.example"));
        add("2026-07-14T13:40", FORWARDER, ALICE, "Arrival notice", "The vessel arrives on Friday.");
        add("2026-07-20T16:02", CAROL, ALICE, "Goods received, thank you", "All 40 pallets are in.");
    }

    private void fraud() {
        add("2026-08-05T09:15", ALICE, BOB, "Reminder INV-1042", """
                Dear Bob,

                invoice INV-1042 over EUR 17,450.00 is overdue. Please pay to our known account BE68 5390 0754 7034.

                Kind regards
                Alice
                """);
        last(mail -> mail.copyTo(PETER)
                .with("INV-1042.pdf")
                .as(Standing.GENUINE)
                .heldBy(
                        "alice.smith@mycompany.example",
                        "bob.brown@customer.example",
                        "peter.janssens@mycompany.example"));
        add("2026-08-05T09:52", FALSE_ALICE, BOB, "RE: Reminder INV-1042", """
                Dear Bob,

                our account is under audit. Please pay to our new account LT12 1000 0111 0100 1000.

                Kind regards
                Alice
                """);
        last(mail -> mail.copyTo(FALSE_PETER).with("INV-1042.pdf").inHtml("""
                                <p>Dear Bob,</p><p>our account is under audit. Please pay to our new account
                                <b>LT12 1000 0111 0100 1000</b>.</p><p>Kind regards<br>Alice</p>
                                <img src="https://tracker.test/open.gif" width="1" height="1">
                                <blockquote>On 5 Aug, Alice Smith wrote:<br>Invoice INV-1042 is overdue.</blockquote>
                                """));
        last(mail -> mail.as(Standing.DISPUTED).heldBy(BOB.address()));
        add("2026-08-05T12:40", BOB, FALSE_ALICE, "RE: RE: Reminder INV-1042", "Is this account right?");
        add("2026-08-05T12:58", FALSE_ALICE, BOB, "RE: RE: Reminder INV-1042", "Yes, please use the new account.");
        last(mail -> mail.as(Standing.DISPUTED).copyTo(FALSE_PETER).heldBy(BOB.address()));
        add("2026-08-05T13:26", BOB, FALSE_ALICE, "RE: RE: Reminder INV-1042", "Shall I phone Peter?");
        add("2026-08-05T13:41", FALSE_ALICE, BOB, "RE: RE: Reminder INV-1042", "He is travelling. Please pay today.");
        last(mail -> mail.as(Standing.DISPUTED).heldBy(BOB.address()));
        add("2026-08-07T07:05", ALICE, BOB, "Second reminder INV-1042", "We have not seen your payment.");
        last(mail -> mail.as(Standing.GENUINE).copyTo(PETER));
    }

    private void oddities() {
        add("2026-06-10T02:30", YUKI, ALICE, "請求書 INV-0987 のお支払いについて（至急ご確認ください）", """
                アリス様

                いつもお世話になっております。請求書 INV-0987 の件、来週中にお振り込みいたします。

                佐藤
                """);
        add("2026-06-11T08:00", ALICE, YUKI, "RE: 請求書 INV-0987 のお支払いについて（至急ご確認ください）", "ありがとうございます。");
        add("2026-05-19T07:44", FORWARDER, ALICE, LONG_SUBJECT, "See the attached schedule.");
        last(mail -> mail.with("schedule-of-delivery-third-quarter-final-final-2.pdf"));
        add("2026-05-21T10:12", HEBREW, ALICE, "בקשת תשלום עבור הזמנה PO-7704", "שלום, נא לאשר את התשלום.");
        add("2026-05-22T10:12", ALICE, HEBREW, "RE: בקשת תשלום עבור הזמנה PO-7704", "Confirmed.");
        add("2026-04-02T18:20", new Address("", "no-reply@newsletter.test"), ALICE, "", "An empty subject.");
        add(
                "2026-04-03T18:20",
                new Address(
                        "A very long shown name that says nothing about who wrote this",
                        "accounts-receivable.international.department.north@invoices.shared-services.mycompany.example"),
                BOB,
                "Long address",
                "The domain must not be cut.");
        add("2025-11-28T11:00", BOB, ALICE, "Order PO-7650", "A mail of the year before.");
        add("2026-08-06T14:20", BOB, CAROL, "Paid INV-1042", "EUR 17,450.00 has gone out today.");
        last(mail -> mail.heldBy(BOB.address()));
        mails.add(new StubMail(
                mails.size() + 1L,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "(no date, no sender)",
                "",
                Optional.empty(),
                Standing.NEUTRAL,
                List.of("unknown"),
                List.of()));
    }

    private void add(String at, Address from, Address to, String subject, String text) {
        mails.add(new StubMail(
                mails.size() + 1L,
                Optional.of(LocalDateTime.parse(at).atOffset(ZoneOffset.UTC)),
                Optional.of(from),
                List.of(to),
                List.of(),
                subject,
                text,
                Optional.empty(),
                Standing.NEUTRAL,
                List.of("alice.smith@mycompany.example"),
                List.of()));
    }

    private void last(UnaryOperator<StubMail> change) {
        mails.set(mails.size() - 1, change.apply(mails.getLast()));
    }
}

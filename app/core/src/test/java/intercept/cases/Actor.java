package intercept.cases;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Who writes or receives mails in the story.
enum Actor {
    ALICE("Alice Smith", "alice.smith@mycompany.example", House.SUPPLIER, Client.EXCHANGE, "AM0PR04MB5043"),
    PETER("Peter Janssens", "peter.janssens@mycompany.example", House.SUPPLIER, Client.EXCHANGE, "DB7PR04MB4505"),
    ACCOUNTS("Carla De Smet", "accounts@mycompany.example", House.SUPPLIER, Client.EXCHANGE, "VI1PR04MB6112"),
    DISPATCH("Tom Wouters", "dispatch@mycompany.example", House.SUPPLIER, Client.EXCHANGE, "AM9PR04MB8505"),
    SALES("Jeroen Claes", "sales@mycompany.example", House.SUPPLIER, Client.EXCHANGE, "AS8PR04MB7702"),
    IT("Lotte Maes", "it.admin@mycompany.example", House.SUPPLIER, Client.EXCHANGE, "DB9PR04MB9354"),

    BOB("Bob Brown", "bob.brown@customer.example", House.CUSTOMER, Client.OUTLOOK, "NWK-AP-014"),
    DANA("Dana Kowalski", "dana.kowalski@customer.example", House.CUSTOMER, Client.OUTLOOK, "NWK-AP-003"),
    CAROL("Carol Reyes", "carol.reyes@customer.example", House.CUSTOMER, Client.OUTLOOK, "NWK-PU-022"),

    EMMA("Emma Novak", "emma.novak@client2.example", House.CLIENT_TWO, Client.THUNDERBIRD, "[10.44.2.17]"),
    OKAFOR("Samuel Okafor", "samuel.okafor@client2.example", House.CLIENT_TWO, Client.THUNDERBIRD, "[10.44.2.5]"),

    SATO("佐藤 由紀", "sato@hanamizuki.example", House.TOKYO, Client.BECKY, "[10.1.0.33]"),
    LINDNER("Jürgen Lindner", "j.lindner@lindner.example", House.COLOGNE, Client.APPLE, "imac-jl"),
    FORWARDER("Forwarder NV Operations", "ops@forwarder.example", House.FORWARDER, Client.SCRIPT, "tms01"),
    NEWSLETTER("Trade Weekly", "newsletter@tradeweekly.example", House.PRESS, Client.SCRIPT, "build2"),
    FILESHARE("Jeroen Claes via Files", "no-reply@files-share.example", House.FILE_SHARE, Client.SCRIPT, "localhost"),
    CLIENT2BOUNCE("Mail Delivery System", "mailer-daemon@mx.client2.example", House.CLIENT_TWO, Client.SCRIPT, "mx"),

    FAKEALICE("Alice Smith", "alice.smith@outlook.test", House.FREE_MAIL, Client.FREE_MAIL, "VI1PR0102MB3344"),
    FAKEPETER("Peter Janssens", "peter.janssens@mycompany-mail.example", House.NOWHERE, Client.SCRIPT, ""),
    FAKEBILLING("My Company Billing", "mycompany.billing@freemail.example", House.NOWHERE, Client.SCRIPT, ""),

    // The case bank-change.
    HILDE("Hilde Vermeulen", "hilde.vermeulen@zeewind.example", House.ROPES, Client.EXCHANGE, "AM7PR03MB3311"),
    KOEN("Koen Dewulf", "koen.dewulf@zeewind.example", House.ROPES, Client.EXCHANGE, "DB8PR03MB5908"),
    SOFIE("Sofie Maertens", "sofie.maertens@zeewind.example", House.ROPES, Client.EXCHANGE, "AS4PR03MB8127"),

    AOIFE("Aoife Brennan", "aoife.brennan@claddagh-marine.example", House.GALWAY, Client.OUTLOOK, "GWY-FIN-02"),
    DECLAN("Declan Walsh", "declan.walsh@claddagh-marine.example", House.GALWAY, Client.OUTLOOK, "GWY-FIN-01"),
    BURREN("Burren Chandlery Accounts", "accounts@burren.example", House.GALWAY, Client.OUTLOOK, "GWY-FIN-02"),

    UWE("Uwe Kröger", "u.kroeger@nordkai.example", House.BREMERHAVEN, Client.THUNDERBIRD, "[10.8.0.24]"),

    TANAKA("田中 美咲", "tanaka@minato-yacht.example", House.YOKOHAMA, Client.BECKY, "[10.3.0.12]"),
    SCHELDT("Scheldt Freight Planning", "planning@scheldt-freight.example", House.SCHELDT, Client.SCRIPT, "tms04"),
    DECK("Deck & Hull", "letter@deckandhull.example", House.DECK, Client.SCRIPT, "press1"),
    INGRID("Ingrid Solberg", "ingrid@solberg.example", House.BERGEN, Client.THUNDERBIRD, "[10.9.1.4]"),
    ROPEMAKERS("Ropemakers' exchange", "ropemakers@lists.ropemakers.example", House.NOWHERE, Client.SCRIPT, "");

    /// The program somebody writes with.
    enum Client {
        EXCHANGE,
        OUTLOOK,
        THUNDERBIRD,
        BECKY,
        APPLE,
        SCRIPT,
        FREE_MAIL
    }

    private static final OffsetDateTime OUTLOOK_ITEMS = OffsetDateTime.parse("2026-07-01T00:00:00+02:00");
    private static final String TERMS = "VAT BE 0123.456.749. Our deliveries are subject to our general terms of sale."
            + " This message is meant for its addressee only; if it reached you by mistake, please let us know and"
            + " delete it.";

    final String full;
    final String address;
    final House house;
    final Client client;
    /// The mailbox server in Exchange Online, the computer elsewhere.
    final String machine;

    Actor(String full, String address, House house, Client client, String machine) {
        this.full = full;
        this.address = address;
        this.house = house;
        this.client = client;
        this.machine = machine;
    }

    static Actor of(String key) {
        return valueOf(key.strip().toUpperCase(Locale.ROOT));
    }

    /// Whose mailbox was handed over.
    static Stream<Actor> custodians() {
        return Stream.of(ALICE, PETER, ACCOUNTS, BOB, EMMA, HILDE, KOEN, AOIFE);
    }

    boolean isCustodian() {
        return custodians().anyMatch(this::equals);
    }

    ZoneId zone() {
        return ZoneId.of(house.zone);
    }

    /// Whether this person's mails of that time were handed over as Outlook items and not as an export in MIME form.
    boolean handsOverItems(OffsetDateTime at) {
        return (this == PETER || this == KOEN) && at.isAfter(OUTLOOK_ITEMS);
    }

    String mailbox() {
        return full + " <" + address + ">";
    }

    /// Folder that holds what this person sent.
    String sentFolder() {
        return this == EMMA ? "Sent" : "Sent Items";
    }

    String folderName() {
        return this == EMMA ? "client2 (from Mr Okafor)" : address;
    }

    boolean hasLogo() {
        return house == House.SUPPLIER || this == FAKEALICE;
    }

    /// The lines under a mail; empty for those who sign by hand.
    List<String> signature() {
        return switch (this) {
            case ALICE -> company("Alice Smith", "Accounts Receivable", "+32 9 555 01 42");
            case FAKEALICE -> company("Alice Smith", "Accounts Receivable", "+32 9 555 01 24");
            case ACCOUNTS -> company("Carla De Smet", "Accounting", "+32 9 555 01 40");
            case SALES -> company("Jeroen Claes", "Sales", "+32 9 555 01 51");
            case DISPATCH -> company("Tom Wouters", "Warehouse and dispatch", "+32 9 555 01 60");
            case PETER -> company("Peter Janssens", "Managing Director", "+32 9 555 01 41");
            case IT -> company("Lotte Maes", "IT", "+32 9 555 01 99");
            case OKAFOR -> List.of("-- ", "Client Two Ltd, 8 Tanner's Yard, London", "+44 20 7946 0118");
            case EMMA -> List.of("-- ", "Emma Novak, Purchase Ledger", "Client Two Ltd, 8 Tanner's Yard, London");
            case HILDE -> ropes("Hilde Vermeulen", "Debtors", "+32 59 555 02 31");
            case KOEN -> ropes("Koen Dewulf", "Managing Director", "+32 59 555 02 30");
            case SOFIE -> ropes("Sofie Maertens", "Sales", "+32 59 555 02 35");
            case UWE -> List.of("-- ", "Uwe Kröger, Einkauf", "Nordkai Werft GmbH, Am Trockendock 4, Bremerhaven");
            case INGRID -> List.of("-- ", "Ingrid Solberg", "Solberg Repslageri, Bergen");
            default -> List.of();
        };
    }

    private static List<String> ropes(String who, String office, String phone) {
        return List.of(
                who,
                office,
                "",
                "Zeewind Touwen NV",
                "Visserskaai 58, 8400 Oostende, Belgium",
                "T " + phone,
                "www.zeewind.example");
    }

    private static List<String> company(String who, String office, String phone) {
        return List.of(
                who,
                office,
                "",
                "My Company NV",
                "Kortrijksesteenweg 12, 9000 Gent, Belgium",
                "T " + phone,
                "www.mycompany.example",
                "",
                TERMS);
    }
}

package intercept.cases;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Carries a letter: what each server on the way writes on top of it.
final class Post {

    private static final String TLS = "version=TLS1_2," + Field.FOLD + "cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";

    private Post() {}

    /// As the author's own folder keeps it: no server has written on it.
    static byte[] kept(Letter letter) {
        return mail(List.of(), letter.head(), List.of(), letter.body(), List.of(), letter.entry());
    }

    /// As it lies in a recipient's mailbox.
    static byte[] delivered(Letter letter, Actor recipient) {
        boolean listed = MailingList.carries(letter);
        return mail(
                trace(letter, recipient),
                listed ? MailingList.head(letter) : letter.head(),
                stamps(letter, recipient),
                listed ? MailingList.body(letter) : letter.body(),
                closing(letter),
                letter.entry());
    }

    /// The header of a delivered mail as one text, as Outlook keeps it beside an item.
    static String header(Letter letter, Actor recipient) {
        var text = new String(delivered(letter, recipient), java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.substring(0, text.indexOf("\r\n\r\n") + 4);
    }

    /// When the mailbox had it.
    static OffsetDateTime arrival(Letter letter, Actor recipient) {
        boolean inside = letter.from().house == recipient.house;
        int seconds = inside ? 2 : letter.from().house == House.FREE_MAIL ? 6 : 5;
        return letter.entry().at().plusSeconds(seconds);
    }

    private static byte[] mail(
            List<Field> trace, List<Field> head, List<Field> stamps, Mime body, List<Field> closing, Entry entry) {
        var out = new ByteArrayOutputStream();
        for (var fields : List.of(trace, head, stamps, version(head, body, entry), closing)) {
            fields.forEach(field -> out.writeBytes(Mime.ascii(field.line())));
        }
        out.writeBytes(Mime.ascii("\r\n"));
        out.writeBytes(body.content());
        return out.toByteArray();
    }

    private static List<Field> version(List<Field> head, Mime body, Entry entry) {
        var version = new Field("MIME-Version", "1.0");
        if (head.stream().anyMatch(field -> field.name().equalsIgnoreCase("MIME-Version"))) {
            return body.fields();
        }
        var all = new ArrayList<>(body.fields());
        all.add(entry.from().client == Actor.Client.OUTLOOK ? 0 : all.size(), version);
        return all;
    }

    private static List<Field> trace(Letter letter, Actor recipient) {
        var fields = new ArrayList<Field>();
        if (letter.from().house == recipient.house) {
            fields.addAll(Hops.inside(letter, recipient));
            return fields;
        }
        var handover = Handover.of(letter, recipient);
        fields.addAll(Hops.arrival(letter, recipient, handover));
        fields.addAll(handover.before());
        if (letter.from().house.signs()) {
            var all = new ArrayList<>(letter.head());
            all.addAll(version(letter.head(), letter.body(), letter.entry()));
            fields.add(Dkim.sign(
                    letter.from().house,
                    all,
                    letter.body().content(),
                    letter.entry().at().toEpochSecond() + 1));
        }
        boolean straight = letter.recipients().anyMatch(recipient::equals);
        fields.addAll(Hops.departure(
                letter, straight ? recipient : letter.entry().to().getFirst()));
        return fields;
    }

    /// What Exchange puts between the author's fields and the body's.
    private static List<Field> stamps(Letter letter, Actor recipient) {
        var out = new ArrayList<Field>();
        var name = "stamp " + letter.entry().number();
        if (letter.from().house.exchange().isPresent() && letter.from().house != recipient.house) {
            if (letter.from().house == House.FREE_MAIL) {
                out.add(new Field("x-tmn", "[" + Ids.hex(32, name) + "]"));
            }
            out.add(new Field("x-ms-publictraffictype", "Email"));
            out.add(new Field(
                    "x-ms-traffictypediagnostic",
                    letter.from().machine + ":EE_|" + Hops.relay(letter.from()) + ":EE_"));
            out.add(new Field("x-ms-office365-filtering-correlation-id", Ids.guid(name)));
            out.add(new Field("x-microsoft-antispam", "BCL:0;ARA:13230040|366016|376014|1800799024;"));
        }
        if (recipient.house.isTenant()) {
            boolean inside = letter.from().house == recipient.house;
            out.add(new Field(
                    "X-MS-Exchange-Organization-Network-Message-Id", Ids.guid("network " + letter.messageId())));
            out.add(new Field(
                    "X-MS-Exchange-Organization-AuthSource",
                    inside
                            ? Hops.exchangeHost(letter.from())
                            : recipient.house.exchange().orElseThrow().edgeHost()));
            out.add(new Field("X-MS-Exchange-Organization-AuthAs", inside ? "Internal" : "Anonymous"));
            out.add(new Field("X-MS-Exchange-Organization-SCL", inside ? "-1" : "1"));
        }
        return out;
    }

    /// What Exchange puts at the end.
    private static List<Field> closing(Letter letter) {
        var house = letter.from().house;
        if (house.exchange().isEmpty()) {
            return List.of();
        }
        boolean consumer = house == House.FREE_MAIL;
        var prefix = "X-MS-Exchange-CrossTenant-";
        var out = new ArrayList<Field>();
        out.add(new Field("X-OriginatorOrg", house.domain));
        out.add(new Field(prefix + "AuthAs", "Internal"));
        out.add(new Field(prefix + "AuthSource", Hops.exchangeHost(letter.from())));
        if (consumer) {
            out.add(new Field(prefix + "RMS-PersistedConsumerOrg", "00000000-0000-0000-0000-000000000000"));
        }
        out.add(new Field(prefix + "Network-Message-Id", Ids.guid("network " + letter.messageId())));
        out.add(new Field(
                prefix + "originalarrivaltime",
                Times.arrival(letter.entry().at().plusNanos(231_000_000))));
        out.add(new Field(prefix + "fromentityheader", "Hosted"));
        out.add(new Field(prefix + "id", house.exchange().orElseThrow().tenant()));
        if (consumer) {
            out.add(new Field(prefix + "rms-persistedconsumerorg", "00000000-0000-0000-0000-000000000000"));
        } else {
            out.add(new Field(prefix + "mailboxtype", "HOSTED"));
        }
        out.add(new Field("X-MS-Exchange-Transport-CrossTenantHeadersStamped", Hops.relay(letter.from())));
        return out;
    }

    static OffsetDateTime utc(Letter letter, int seconds) {
        return letter.entry().at().plusSeconds(seconds).withOffsetSameInstant(ZoneOffset.UTC);
    }

    static String tls() {
        return TLS;
    }
}

package intercept.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The unified audit log of Alice's and Peter's mailboxes, in the columns of the Purview portal.
final class AuditLog {

    private static final String OFFICE = "203.0.113.40";
    private static final String STRANGER = "198.51.100.7";
    private static final String MICROSOFT = "192.0.2.64";
    private static final String APP = "5e1a9c34-7b0f-4d2e-8a66-2f9d41c07b15";
    private static final Instant CONSENT = Instant.parse("2026-06-26T07:41:22Z");
    /// Somebody reads mails about money, and nothing else.
    private static final List<String> OF_INTEREST =
            List.of("Invoice", "Payment", "Reminder", "PO 77", "Half-year", "Newark");

    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.0000000'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter INSIDE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private record Row(Instant at, int type, String operation, Actor user, String more) {}

    private final List<Row> rows = new ArrayList<>();

    AuditLog(List<Letter> letters) {
        letters.stream().filter(letter -> covered(letter)).forEach(this::work);
        for (int day = 0; day < 91; day++) {
            everyday(LocalDate.of(2026, 5, 9).plusDays(day));
        }
        consent();
        letters.stream().filter(letter -> covered(letter)).forEach(this::read);
        rows.removeIf(row -> !Logs.covers(row.at()));
        rows.sort(Comparator.comparing(Row::at).thenComparing(Row::operation));
    }

    String csv() {
        var out = new StringBuilder("RecordId,CreationDate,RecordType,Operation,UserId,AuditData,AssociatedAdminUnits,"
                + "AssociatedAdminUnitsNames\r\n");
        int number = 0;
        for (var row : rows) {
            var id = Ids.guid("audit " + number++ + row);
            var data = "{\"CreationTime\":\"" + INSIDE.format(row.at()) + "\",\"Id\":\"" + id + "\",\"Operation\":\""
                    + row.operation() + "\",\"OrganizationId\":\""
                    + House.SUPPLIER.exchange().orElseThrow().tenant() + "\",\"RecordType\":" + row.type()
                    + ",\"ResultStatus\":\"" + (row.operation().endsWith("Failed") ? "Failed" : "Succeeded")
                    + "\",\"UserKey\":\"" + Ids.hex(16, row.user().address) + "\",\"UserType\":0,\"Version\":1,"
                    + "\"Workload\":\"" + (row.type() == 8 || row.type() == 15 ? "AzureActiveDirectory" : "Exchange")
                    + "\",\"UserId\":\"" + row.user().address + "\"," + owner(row) + row.more() + "}";
            out.append(id + "," + COLUMN.format(row.at()) + "," + row.type() + "," + row.operation() + ","
                    + row.user().address + "," + MessageTrace.quoted(data) + ",,\r\n");
        }
        return out.toString();
    }

    private static boolean covered(Letter letter) {
        return Logs.covers(letter.entry().at().toInstant());
    }

    /// The owner sends, or opens what came in.
    private void work(Letter letter) {
        var at = letter.entry().at().toInstant();
        for (var owner : List.of(Actor.ALICE, Actor.PETER)) {
            if (letter.from() == owner) {
                rows.add(new Row(
                        at.plusSeconds(1),
                        2,
                        "Send",
                        owner,
                        client(OFFICE, "Client=MSExchangeRPC")
                                + ",\"Item\":{\"InternetMessageId\":\"" + letter.messageId() + "\",\"Subject\":\""
                                + json(letter.entry().subject()) + "\",\"Attachments\":\"" + attachments(letter)
                                + "\"},"
                                + "\"SaveToSentItems\":true"));
            } else if (letter.recipients().anyMatch(owner::equals)) {
                var opened = at.plusSeconds(Ids.number(120, 2_400, "open " + owner + letter.messageId()));
                bind(opened, owner, client(OFFICE, "Client=MSExchangeRPC"), "Inbox", letter);
            }
        }
    }

    /// The app opens mails about money some minutes after they were sent or came in.
    private void read(Letter letter) {
        var at = letter.entry().at().toInstant();
        boolean alices = letter.from() == Actor.ALICE || letter.recipients().anyMatch(Actor.ALICE::equals);
        boolean interesting = OF_INTEREST.stream().anyMatch(letter.entry().subject()::contains);
        if (!alices || !interesting || at.isBefore(CONSENT)) {
            return;
        }
        var opened = letter.entry().number().equals("070")
                ? Instant.parse("2026-08-05T09:22:31Z")
                : at.plusSeconds(Ids.number(430, 720, "read " + letter.messageId()));
        bind(opened, Actor.ALICE, app(), letter.from() == Actor.ALICE ? "Sent Items" : "Inbox", letter);
    }

    private void bind(Instant at, Actor owner, String client, String folder, Letter letter) {
        rows.add(new Row(
                at,
                50,
                "MailItemsAccessed",
                owner,
                client
                        + ",\"OperationProperties\":[{\"Name\":\"MailAccessType\",\"Value\":\"Bind\"},{\"Name\":\"IsThrottled\","
                        + "\"Value\":\"False\"}],\"Folders\":[{\"FolderItems\":[{\"InternetMessageId\":\""
                        + letter.messageId()
                        + "\",\"SizeInBytes\":" + letter.body().content().length + "}],\"Path\":\"\\\\" + folder
                        + "\"}],\"OperationCount\":1"));
    }

    private void everyday(LocalDate day) {
        var name = day.toString();
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        boolean away = !day.isBefore(LocalDate.of(2026, 7, 13)) && !day.isAfter(LocalDate.of(2026, 7, 24));
        var seven = day.atTime(6, 0).toInstant(ZoneOffset.UTC);
        if (!weekend && !away) {
            login(seven.plusSeconds(Ids.number(1_500, 5_400, "alice in " + name)), Actor.ALICE);
        }
        if (!weekend) {
            login(seven.plusSeconds(Ids.number(3_000, 9_000, "peter in " + name)), Actor.PETER);
            // Microsoft's own back end; harmless, and in every log.
            rows.add(new Row(
                    seven.plusSeconds(Ids.number(0, 40_000, "rest " + name)),
                    50,
                    "MailItemsAccessed",
                    Actor.ALICE,
                    client(MICROSOFT, "Client=REST;Client=RESTSystem;;") + ",\"OperationProperties\":"
                            + "[{\"Name\":\"MailAccessType\",\"Value\":\"Bind\"},{\"Name\":\"IsThrottled\",\"Value\":\"False\"}],"
                            + "\"Folders\":[],\"OperationCount\":0"));
        }
        if (Ids.number(0, 2, "spray " + name) == 0) {
            var ip = "198.51.100." + Ids.number(100, 250, "spray ip " + name);
            rows.add(new Row(
                    seven.plusSeconds(Ids.number(-18_000, 50_000, "spray " + name)),
                    15,
                    "UserLoginFailed",
                    Ids.number(0, 2, "who " + name) == 0 ? Actor.ALICE : Actor.PETER,
                    "\"ActorIpAddress\":\"" + ip + "\",\"ClientIP\":\"" + ip + "\",\"ErrorNumber\":\"50126\","
                            + "\"LogonError\":\"InvalidUserNameOrPassword\""));
        }
        if (!day.isBefore(LocalDate.of(2026, 6, 29)) && !weekend) {
            rows.add(new Row(
                    day.atTime(5, 0).toInstant(ZoneOffset.UTC).plusSeconds(Ids.number(0, 600, "sync " + name)),
                    2,
                    "MailItemsAccessed",
                    Actor.ALICE,
                    app() + ",\"OperationProperties\":[{\"Name\":\"MailAccessType\","
                            + "\"Value\":\"Sync\"},{\"Name\":\"IsThrottled\",\"Value\":\"False\"}],\"Item\":{\"ParentFolder\":"
                            + "{\"Path\":\"\\\\Inbox\"}}"));
        }
    }

    private void login(Instant at, Actor who) {
        rows.add(new Row(
                at,
                15,
                "UserLoggedIn",
                who,
                "\"ActorIpAddress\":\"" + OFFICE + "\",\"ClientIP\":\"" + OFFICE
                        + "\",\"ErrorNumber\":\"0\",\"ExtendedProperties\":[{\"Name\":\"UserAgent\",\"Value\":\"Mozilla/5.0 (Windows"
                        + " NT 10.0; Win64; x64)\"},{\"Name\":\"RequestType\",\"Value\":\"OAuth2:Authorize\"}]"));
    }

    private void consent() {
        var target = ",\"Target\":[{\"ID\":\"ServicePrincipal_" + Ids.guid("principal")
                + "\",\"Type\":2},{\"ID\":\"Mail Sync Pro\",\"Type\":1},{\"ID\":\"" + APP + "\",\"Type\":4}]";
        var who = "\"ActorIpAddress\":\"" + STRANGER + "\",\"ClientIP\":\"" + STRANGER + "\",\"ObjectId\":\"" + APP
                + "\"";
        rows.add(new Row(CONSENT.minus(Duration.ofSeconds(2)), 8, "Add service principal.", Actor.ALICE, who + target));
        rows.add(new Row(
                CONSENT.minus(Duration.ofSeconds(1)),
                8,
                "Add delegated permission grant.",
                Actor.ALICE,
                who
                        + target
                        + ",\"ModifiedProperties\":[{\"Name\":\"DelegatedPermissionGrant.Scope\",\"NewValue\":\"Mail.Read"
                        + " offline_access User.Read\",\"OldValue\":\"\"}]"));
        rows.add(new Row(
                CONSENT,
                8,
                "Consent to application.",
                Actor.ALICE,
                who + target
                        + ",\"ModifiedProperties\":[{\"Name\":\"ConsentContext.IsAdminConsent\",\"NewValue\":\"False\",\"OldValue\":"
                        + "\"\"},{\"Name\":\"ConsentAction.Permissions\",\"NewValue\":\"[] => [[Id: x, ClientId: " + APP
                        + ", PrincipalId: " + Ids.guid("alice")
                        + ", ConsentType: Principal, Scope: Mail.Read offline_access"
                        + " User.Read]]\",\"OldValue\":\"\"}]"));
        rows.add(new Row(
                CONSENT.plus(Duration.ofSeconds(161)),
                2,
                "MailItemsAccessed",
                Actor.ALICE,
                app()
                        + ",\"OperationProperties\":[{\"Name\":\"MailAccessType\",\"Value\":\"Sync\"},{\"Name\":\"IsThrottled\","
                        + "\"Value\":\"False\"}],\"Item\":{\"ParentFolder\":{\"Path\":\"\\\\Sent Items\"}}"));
    }

    private static String owner(Row row) {
        return row.type() == 2 || row.type() == 50 ? "\"MailboxOwnerUPN\":\"" + row.user().address + "\"," : "";
    }

    private static String client(String ip, String info) {
        return "\"ClientIPAddress\":\"" + ip + "\",\"ClientInfoString\":\"" + info + "\",\"LogonType\":0";
    }

    private static String app() {
        return client(STRANGER, "Client=REST;;") + ",\"AppId\":\"" + APP + "\",\"ClientAppId\":\"" + APP
                + "\",\"SessionId\":\"" + Ids.guid("app session") + "\"";
    }

    private static String attachments(Letter letter) {
        return letter.enclosures().stream()
                .filter(file -> !file.inline())
                .map(file -> file.name() + " (" + file.bytes().length + "b)")
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}

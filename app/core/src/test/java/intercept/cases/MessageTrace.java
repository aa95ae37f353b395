package intercept.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A message trace of the supplier's tenant, in the columns of Get-MessageTraceV2.
final class MessageTrace {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String[][] STRANGERS = {
        {"orders@bakery-aalst.example", "Order week %d", "203.0.113.88"},
        {"info@printshop-lier.example", "Proof %d for approval", "203.0.113.90"},
        {"noreply@tradeweekly.example", "Trade Weekly - Issue %d", "192.0.2.171"},
        {"boekhouding@office-supplies.example", "Factuur %d", "203.0.113.92"},
        {"planning@haulier.example", "Pick-up slot %d confirmed", "203.0.113.95"},
    };

    private record Row(
            Instant at,
            String sender,
            String recipient,
            String subject,
            String status,
            String to,
            String from,
            int size,
            String id) {}

    private final List<Row> rows = new ArrayList<>();

    MessageTrace(List<Letter> letters) {
        letters.forEach(this::add);
        for (int day = 0; day < 90; day++) {
            everyday(Logs.FROM.plusSeconds(day * 86_400L), day);
        }
        rows.removeIf(row -> !Logs.covers(row.at()));
        rows.sort(Comparator.comparing(Row::at).thenComparing(Row::recipient));
    }

    String csv() {
        var out =
                new StringBuilder("\"Received\",\"SenderAddress\",\"RecipientAddress\",\"Subject\",\"Status\",\"ToIP\","
                        + "\"FromIP\",\"Size\",\"MessageId\",\"MessageTraceId\"\r\n");
        for (var row : rows) {
            out.append(String.join(
                            ",",
                            quoted(TIME.format(row.at())),
                            quoted(row.sender()),
                            quoted(row.recipient()),
                            quoted(row.subject()),
                            quoted(row.status()),
                            quoted(row.to()),
                            quoted(row.from()),
                            quoted(Integer.toString(row.size())),
                            quoted(row.id()),
                            quoted(Ids.guid("trace " + row.id()))))
                    .append("\r\n");
        }
        return out.toString();
    }

    static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private void add(Letter letter) {
        var sender = letter.from();
        letter.recipients().forEach(recipient -> {
            boolean out = sender.house == House.SUPPLIER;
            if (!out && recipient.house != House.SUPPLIER) {
                return;
            }
            boolean inside = out && recipient.house == House.SUPPLIER;
            int size = 9_000 + letter.plain().length() * 3 + letter.body().content().length;
            rows.add(new Row(
                    letter.entry().at().toInstant().plusSeconds(2),
                    sender.address,
                    recipient.address,
                    letter.entry().subject(),
                    "Delivered",
                    out && !inside ? exchanger(recipient.house) : "",
                    out ? "" : sender.house.ip,
                    size,
                    letter.messageId()));
        });
    }

    private static String exchanger(House house) {
        return house == House.CUSTOMER ? "203.0.113.25" : house.ip;
    }

    private void everyday(Instant midnight, int day) {
        boolean weekend = midnight.atZone(ZoneOffset.UTC).getDayOfWeek().getValue() > 5;
        int mails = weekend ? 1 : 3;
        for (int i = 0; i < mails; i++) {
            var name = "everyday " + day + " " + i;
            var stranger = STRANGERS[Ids.number(0, STRANGERS.length, name)];
            var ours = Ids.number(0, 3, "to " + name) == 0 ? Actor.ACCOUNTS : Actor.SALES;
            boolean spam = weekend && Ids.number(0, 3, "spam " + name) == 0;
            var subject = String.format(
                    Locale.ROOT, stranger[1], 20 + day / 7 + (stranger[1].startsWith("Fact") ? 4100 + day : 0));
            rows.add(new Row(
                    midnight.plusSeconds(Ids.number(6 * 3600, 16 * 3600, name)),
                    spam ? "winner@lottery.test" : stranger[0],
                    ours.address,
                    spam ? "You have been selected" : subject,
                    spam ? "FilteredAsSpam" : "Delivered",
                    "",
                    spam ? "198.51.100.200" : stranger[2],
                    Ids.number(6_000, 90_000, name),
                    "<" + Ids.hex(20, name) + "@" + stranger[0].substring(stranger[0].indexOf('@') + 1) + ">"));
        }
    }
}

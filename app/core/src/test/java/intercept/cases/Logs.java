package intercept.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The logs that the supplier's administrator exported on 7 August 2026.
final class Logs {

    static final Instant FROM = Instant.parse("2026-05-09T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-08-07T14:20:00Z");

    private Logs() {}

    static SortedMap<String, byte[]> of(List<Letter> letters) {
        var files = new TreeMap<String, byte[]>();
        var audit = new AuditLog(letters).csv();
        files.put("logs/AuditLog_alice_peter_2026-05-09_2026-08-07.csv", utf8WithMark(audit));
        // The administration centre hands message traces out in UTF-16 without a mark.
        files.put(
                "logs/MessageTrace_2026-05-09_2026-08-07.csv",
                new MessageTrace(letters).csv().getBytes(StandardCharsets.UTF_16LE));
        files.put("logs/202608071612-MailboxRules.csv", utf8WithMark(rules()));
        return files;
    }

    static boolean covers(Instant at) {
        return !at.isBefore(FROM) && at.isBefore(UNTIL);
    }

    private static byte[] utf8WithMark(String text) {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String rules() {
        return """
                "UserName","RuleName","Enabled","Priority","RuleIdentity","StopProcessingRules","CopyToFolder",\
                "MoveToFolder","RedirectTo","ForwardTo","ForwardAsAttachmentTo","ApplyCategory","MarkImportance",\
                "MarkAsRead","DeleteMessage","SoftDeleteMessage","From","SubjectContainsWords",\
                "SubjectOrBodyContainsWords","BodyContainsWords","HasAttachment","Description","InError","ErrorType"
                "alice.smith@mycompany.example","Newsletters","True","1","4412630970188955647","True","","Newsletters",\
                "","","","","","False","False","False","newsletter@tradeweekly.example","","","","False",\
                "If the message was received from newsletter@tradeweekly.example, move it to folder Newsletters and \
                stop processing more rules.","False","None"
                "peter.janssens@mycompany.example","Customers first","True","1","9127440182736450561","False","","",\
                "","","","Customers","","False","False","False","","","","","False","If the sender's address contains \
                customer.example or client2.example, categorize it as Customers.","False","None"
                """.replace("\n", "\r\n");
    }
}

package intercept.session;

import intercept.authentication.results.Claims;
import intercept.mail.ParsedMail;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.route.MailTrace;
import java.util.List;

/// Traces of mails that lie in no case file, made as those of a case are.
public final class TestTraces {

    private TestTraces() {}

    public static MailTrace of(CaseDescription description, ParsedMail mail, List<Copy> copies) {
        return new MailTraces(description).of(mail, copies);
    }

    public static Claims claims(CaseDescription description, ParsedMail mail, List<Copy> copies) {
        var traces = new MailTraces(description);
        return traces.claims(mail, copies, traces.of(mail, copies));
    }
}

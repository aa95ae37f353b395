package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.model.Finding;
import intercept.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Holds the mails that are not known to be genuine against the genuine ones of the sender whom they name.
///
/// "No baseline" is an answer: a mail without one gives no finding, and where there are mails to judge and none has
/// one, the rule could not look.
final class JudgedMails {

    private final CaseFacts facts;
    private final Suspects suspects;
    private final SenderBaseline baseline;

    JudgedMails(CaseFacts facts) {
        this.facts = facts;
        suspects = new Suspects(facts);
        baseline = new SenderBaseline(facts, suspects);
    }

    Suspects suspects() {
        return suspects;
    }

    SenderBaseline baseline() {
        return baseline;
    }

    /// Whether the mail is to be held against the genuine ones of its sender: all but these themselves.
    boolean isJudged(Message message) {
        return !suspects.isGenuine(message)
                && (suspects.isSuspect(message)
                        || suspects.claimedParty(message).isPresent());
    }

    /// @param least genuine mails that tell something, fewer of which are no baseline
    /// @param genuine the earlier genuine mails of a judged one
    /// @param tells what a genuine mail tells; nothing where it does not
    /// @param judge a finding, where the mail does not fit
    <T> Answer against(
            int least, Function<Message, List<Message>> genuine, Function<Message, Optional<T>> tells, Judge<T> judge) {
        var findings = new ArrayList<Finding>();
        boolean any = false;
        boolean enough = false;
        for (var message : facts.messages()) {
            if (!isJudged(message)) {
                continue;
            }
            any = true;
            var usual = genuine.apply(message).stream()
                    .flatMap(earlier -> tells.apply(earlier).stream())
                    .toList();
            if (usual.size() >= least) {
                enough = true;
                judge.finding(message, usual).ifPresent(findings::add);
            }
        }
        return any && !enough ? new Answer.NotApplicable("baseline") : new Answer.Looked(List.copyOf(findings));
    }

    /// Holds a mail against what the genuine ones tell.
    interface Judge<T> {
        Optional<Finding> finding(Message message, List<T> usual);
    }
}

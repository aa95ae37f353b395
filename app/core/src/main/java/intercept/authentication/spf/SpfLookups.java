package intercept.authentication.spf;

import intercept.authentication.spf.SpfProblem.Kind;
import intercept.dns.DnsSource;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsQuestion;
import intercept.model.dns.DnsType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Asks, counts (RFC 7208 section 4.6.4), and notes what was asked and how it was answered.
final class SpfLookups {

    static final int MAX_LOOKUPS = 10;
    static final int MAX_VOID = 2;
    /// Mail servers of one `mx`, names of one client.
    static final int MAX_NAMES = 10;

    private static final int MAX_STEPS = 2_000;

    /// Ends an evaluation without a verdict.
    static final class Stop extends Exception {
        private static final long serialVersionUID = 1;

        private final transient SpfProblem problem;
        private final SpfResult result;

        Stop(SpfResult result, SpfProblem problem) {
            super(problem.text(), null, false, false);
            this.result = result;
            this.problem = problem;
        }

        SpfProblem problem() {
            return problem;
        }

        SpfResult result() {
            return result;
        }
    }

    private final DnsSource dns;
    private final List<SpfStep> steps = new ArrayList<>();
    private final Set<DnsQuestion> missing = new LinkedHashSet<>();
    private List<DnsAnswer> answers = new ArrayList<>();
    private int lookups;
    private int voids;
    private boolean isCut;

    SpfLookups(DnsSource dns) {
        this.dns = dns;
    }

    DnsAnswer ask(String name, DnsType type) throws InterruptedException {
        var answer = dns.ask(name, type);
        answers.add(answer);
        if (answer.outcome() == Outcome.NOT_RECORDED) {
            missing.add(answer.question());
        }
        return answer;
    }

    /// Asks for what a mechanism needs: an answer or an end.
    DnsAnswer askNeeded(String name, DnsType type) throws Stop, InterruptedException {
        var answer = ask(name, type);
        stopIfUnknown(answer);
        if (answer.isVoid()) {
            voids++;
            if (voids > MAX_VOID) {
                throw new Stop(
                        SpfResult.PERMERROR,
                        SpfProblem.of(Kind.VOID_LIMIT, answer.question().toString()));
            }
        }
        return answer;
    }

    static void stopIfUnknown(DnsAnswer answer) throws Stop {
        if (answer.isUnknown()) {
            var kind = answer.outcome() == Outcome.NOT_RECORDED ? Kind.NOT_RECORDED : Kind.DNS_FAILED;
            throw new Stop(
                    SpfResult.TEMPERROR, SpfProblem.of(kind, answer.question().toString()));
        }
    }

    void count(String term) throws Stop {
        lookups++;
        if (lookups > MAX_LOOKUPS) {
            throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.LOOKUP_LIMIT, term));
        }
    }

    /// Answers since the last call.
    List<DnsAnswer> takeAnswers() {
        var taken = List.copyOf(answers);
        answers = new ArrayList<>();
        return taken;
    }

    void add(SpfStep step) {
        if (steps.size() < MAX_STEPS) {
            steps.add(step);
        } else {
            isCut = true;
        }
    }

    int lookups() {
        return lookups;
    }

    int voids() {
        return voids;
    }

    boolean isCut() {
        return isCut;
    }

    List<SpfStep> steps() {
        return List.copyOf(steps);
    }

    List<DnsQuestion> missing() {
        return List.copyOf(missing);
    }
}

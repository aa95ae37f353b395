package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells of mails that came through a mailing list with a history in the case, through a forwarder that the
/// case declares, or through a server whose word counts that sealed what it saw (ARC): SPF, DKIM and DMARC
/// fail there without anybody's fault.
///
/// It excuses; it does not prove who wrote a mail.
public final class SentOnHonestly implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-007", Severity.INFO, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int MOST_EVIDENCE = 20;
    private static final List<HonestWays.Kind> ORDER =
            List.of(HonestWays.Kind.LIST, HonestWays.Kind.FORWARDER, HonestWays.Kind.SEALED);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var ways = new HonestWays(facts).all();
        var findings = new ArrayList<Finding>();
        for (var kind : ORDER) {
            ways.forEach((way, seen) -> {
                if (way.kind() == kind) {
                    findings.add(finding(facts, way, seen));
                }
            });
        }
        return new Answer.Looked(List.copyOf(findings));
    }

    private static Finding finding(CaseFacts facts, HonestWays.Way way, List<HonestWays.Seen> seen) {
        var evidence = seen.stream()
                .limit(MOST_EVIDENCE)
                .map(each -> Proof.field(facts, each.message(), Optional.of(each.header()), each.field()))
                .toArray(Evidence[]::new);
        return SUSPICION.finding(
                SUSPICION.severity(), variant(way), List.of(way.name(), Integer.toString(seen.size())), evidence);
    }

    private static String variant(HonestWays.Way way) {
        return switch (way.kind()) {
            case LIST -> "list";
            case FORWARDER -> "";
            case SEALED -> "sealed";
        };
    }
}

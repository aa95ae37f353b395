package intercept.authentication;

import intercept.authentication.arc.ArcReason;
import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.dmarc.DmarcIdentifier;
import intercept.authentication.dmarc.DmarcPolicy;
import intercept.authentication.dmarc.DmarcReason;
import intercept.authentication.dmarc.DmarcStep;
import intercept.authentication.results.Standing;
import intercept.authentication.signing.SignatureReason;
import intercept.authentication.spf.SpfProblem;
import intercept.authentication.spf.SpfStep;
import intercept.model.dns.DnsAnswer;
import intercept.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why a check ended as it did and the steps that led there, in the language of the reader. What stands in a record or
/// in the mail stays as it is written, and so does what makes a record unreadable.
public final class ReasonWords {

    private static final int ANSWERS = 5;
    private static final int LETTERS = 200;

    private final Words words;
    private final Function<Instant, String> time;

    /// @param time how the time of an answer is written
    public ReasonWords(Locale locale, Function<Instant, String> time) {
        words = Words.of("intercept.authentication.words", locale);
        this.time = time;
    }

    public String of(SignatureReason reason) {
        return words.get("signature." + reason.kind(), reason.words().toArray());
    }

    public String of(ArcVerdict verdict) {
        var reason = verdict.reason();
        var said = reason.words().toArray();
        boolean message = reason.kind() == ArcReason.Kind.MESSAGE || reason.kind() == ArcReason.Kind.MESSAGE_UNCHECKED;
        boolean seal = reason.kind() == ArcReason.Kind.SEAL || reason.kind() == ArcReason.Kind.SEAL_UNCHECKED;
        if (message || seal) {
            verdict.instances().stream()
                    .filter(one -> Integer.toString(one.number()).equals(said[0]))
                    .findFirst()
                    .ifPresent(one -> said[2] =
                            of(message ? one.message().reason() : one.seal().reason()));
        }
        return words.get("arc." + reason.kind(), said);
    }

    public String of(SpfProblem problem) {
        return words.get("spf.problem." + problem.kind(), shortened(problem.detail()));
    }

    public String of(DmarcReason reason) {
        return words.get("dmarc.reason." + reason);
    }

    public String of(Standing standing) {
        return words.get("standing." + standing);
    }

    public String of(SpfStep step) {
        return switch (step) {
            case SpfStep.RecordAsked asked ->
                words.get(
                        "spf.RecordAsked."
                                + count(asked.found().size(), asked.answer().isUnknown()),
                        asked.domain(),
                        bracketed(List.of(asked.answer())),
                        asked.found().size() == 1
                                ? shortened(asked.found().getFirst())
                                : Integer.toString(asked.found().size()));
            case SpfStep.Compared compared -> of(compared) + bracketed(compared.answers());
            case SpfStep.Entered entered ->
                words.get("spf.Entered", shortened(entered.term()), shortened(entered.target()));
            case SpfStep.Redirected redirected ->
                words.get("spf.Redirected", shortened(redirected.term()), shortened(redirected.target()));
            case SpfStep.NothingMatched(int _, String domain) -> words.get("spf.NothingMatched", domain);
            case SpfStep.Explained explained ->
                words.get(
                                explained.explanation().isEmpty() ? "spf.Explained.none" : "spf.Explained",
                                explained.domain(),
                                shortened(explained.target()),
                                shortened(explained.explanation()))
                        + bracketed(explained.answers());
            case SpfStep.Stopped(int _, String _, SpfProblem problem) -> of(problem);
        };
    }

    private String of(SpfStep.Compared compared) {
        boolean target =
                compared.match() == SpfStep.Match.MATCHED && !compared.target().isEmpty();
        return words.get(
                "spf." + compared.match() + (target ? ".target" : ""),
                shortened(compared.term()),
                shortened(compared.target()),
                compared.ifMatched().word());
    }

    public String of(DmarcStep step) {
        return switch (step) {
            case DmarcStep.RecordAsked asked ->
                words.get(
                        "dmarc.RecordAsked."
                                + count(asked.found(), asked.answer().isUnknown()),
                        asked.domain(),
                        of(asked.answer()),
                        asked.found() == 1 ? shortened(asked.record()) : Integer.toString(asked.found()));
            case DmarcStep.OrganisationFound found ->
                words.get("dmarc.OrganisationFound." + found.method(), found.domain(), found.organisation());
            case DmarcStep.PolicyTaken taken -> policy(taken);
            case DmarcStep.ExistenceAsked(String domain, DnsAnswer answer) ->
                words.get(
                        "dmarc.ExistenceAsked."
                                + (answer.outcome() == DnsAnswer.Outcome.NO_NAME
                                        ? "NOT"
                                        : answer.isUnknown() ? "UNKNOWN" : "EXISTS"),
                        domain,
                        of(answer));
            case DmarcStep.Compared compared -> compared(compared);
            case DmarcStep.Ended ended ->
                words.get("dmarc.Ended", ended.result().word(), of(ended.reason()));
        };
    }

    private String policy(DmarcStep.PolicyTaken taken) {
        var policy = taken.tag().isEmpty()
                ? words.get("dmarc.PolicyTaken.none", taken.recordDomain())
                : words.get(
                        "dmarc.PolicyTaken",
                        taken.recordDomain(),
                        taken.tag(),
                        taken.published().word());
        return switch (taken.lowered()) {
            case NOT -> policy;
            case TEST, PERCENT -> policy + " " + lowered(taken.lowered(), taken.applied());
        };
    }

    private String lowered(DmarcStep.Lowered why, DmarcPolicy applied) {
        return words.get("dmarc.lowered." + why, applied.word());
    }

    private String compared(DmarcStep.Compared compared) {
        var about = compared.identifier();
        boolean strict = compared.strict() && about.alignment() == DmarcIdentifier.Alignment.SAME_ORGANISATION;
        return words.get(
                "dmarc.Compared." + about.kind(),
                shortened(about.domain()),
                words.get("dmarc.state." + about.state()),
                words.get("dmarc.alignment." + (strict ? "STRICT" : about.alignment()), compared.author()),
                about.isPartial() ? words.get("dmarc.partial") : "");
    }

    private static String count(int found, boolean unknown) {
        return switch (found) {
            case 0 -> unknown ? "unknown" : "none";
            case 1 -> "one";
            default -> "several";
        };
    }

    private String bracketed(List<DnsAnswer> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        var said = answers.stream().limit(ANSWERS).map(this::of).collect(Collectors.joining(words.get("dns.next")));
        int left = answers.size() - ANSWERS;
        return words.get("dns.open", left > 0 ? words.get("dns.more", said, left) : said);
    }

    /// What was answered, by whom and when.
    public String of(DnsAnswer answer) {
        var question = shortened(answer.question().toString());
        var outcome = words.get("dns." + answer.outcome(), answer.records().size());
        return answer.outcome() == DnsAnswer.Outcome.NOT_RECORDED
                ? words.get("dns.answer.none", question, outcome)
                : words.get("dns.answer", question, outcome, answer.source(), at(answer));
    }

    /// When it was answered or recorded.
    public String at(DnsAnswer answer) {
        return answer.at().map(time).orElseGet(() -> words.get("dns.undated"));
    }

    private static String shortened(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}

package intercept.authentication.spf;

import intercept.model.dns.DnsAnswer;
import java.util.List;
import java.util.stream.Collectors;

/// The steps in plain English.
final class SpfSentences {

    private static final int SHOWN = 5;

    private SpfSentences() {}

    static String of(SpfStep step) {
        return switch (step) {
            case SpfStep.RecordAsked asked -> recordAsked(asked);
            case SpfStep.Compared compared -> compared(compared) + answers(compared.answers());
            case SpfStep.Entered entered ->
                "\"%s\" asks what %s says about this client.".formatted(entered.term(), entered.target());
            case SpfStep.Redirected redirected ->
                "Nothing matched; \"%s\" hands the decision to %s.".formatted(redirected.term(), redirected.target());
            case SpfStep.NothingMatched(int _, String domain) ->
                "No term of %s matched, and it names no other record: neutral.".formatted(domain);
            case SpfStep.Explained explained ->
                (explained.explanation().isEmpty()
                                ? "%s names an explanation at %s, but none that may be used."
                                        .formatted(explained.domain(), explained.target())
                                : "%s explains (at %s): \"%s\"."
                                        .formatted(
                                                explained.domain(),
                                                explained.target(),
                                                SpfProblem.shortened(explained.explanation())))
                        + answers(explained.answers());
            case SpfStep.Stopped(int _, String _, SpfProblem problem) -> problem.text();
        };
    }

    private static String recordAsked(SpfStep.RecordAsked asked) {
        var found = switch (asked.found().size()) {
            case 0 -> asked.answer().isUnknown() ? "no answer" : "no SPF record";
            case 1 -> "\"" + SpfProblem.shortened(asked.found().getFirst()) + "\"";
            default -> asked.found().size() + " SPF records";
        };
        return "Asked %s for its SPF record: %s.%s".formatted(asked.domain(), found, answers(List.of(asked.answer())));
    }

    private static String compared(SpfStep.Compared compared) {
        var term = SpfProblem.shortened(compared.term());
        var target = SpfProblem.shortened(compared.target());
        return switch (compared.match()) {
            case MATCHED ->
                target.isEmpty()
                        ? "\"%s\" matches: %s."
                                .formatted(term, compared.ifMatched().word())
                        : "\"%s\" matches (%s): %s."
                                .formatted(term, target, compared.ifMatched().word());
            case NOT_MATCHED -> "\"%s\" does not match: the client is not in %s.".formatted(term, target);
            case NOTHING_THERE -> "\"%s\" does not match: there is nothing at %s.".formatted(term, target);
            case NOT_A_NAME -> "\"%s\" does not match: \"%s\" is not a name.".formatted(term, target);
            case OTHER_FAMILY -> "\"%s\" does not match: it is about the other kind of address.".formatted(term);
            case INCLUDED_DID_NOT_PASS ->
                "\"%s\" does not match: the record of %s does not pass this client.".formatted(term, target);
            case FAILED -> "\"%s\" could not be compared.".formatted(term);
        };
    }

    private static String answers(List<DnsAnswer> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        var shown = answers.stream().limit(SHOWN).map(SpfSentences::answer).collect(Collectors.joining("; "));
        return " (" + shown + (answers.size() > SHOWN ? "; and " + (answers.size() - SHOWN) + " more)" : ")");
    }

    private static String answer(DnsAnswer answer) {
        var said = switch (answer.outcome()) {
            case FOUND ->
                answer.records().size() == 1 ? "1 record" : answer.records().size() + " records";
            case NO_DATA -> "no such record";
            case NO_NAME -> "no such name";
            case SERVER_FAILURE -> "the server failed";
            case REFUSED -> "the server refused";
            case TIME_OUT -> "no answer in time";
            case NOT_RECORDED -> "nobody recorded the answer";
        };
        var at = answer.at().map(time -> ", " + time).orElse(", undated");
        return SpfProblem.shortened(answer.question().toString()) + ": " + said
                + (answer.outcome() == DnsAnswer.Outcome.NOT_RECORDED ? "" : ", " + answer.source() + at);
    }
}

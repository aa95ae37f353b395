package intercept.authentication.dmarc;

import intercept.model.dns.DnsAnswer;

/// The steps in plain English.
final class DmarcSentences {

    private DmarcSentences() {}

    static String of(DmarcStep step) {
        return switch (step) {
            case DmarcStep.RecordAsked asked ->
                "Asked %s for its DMARC record: %s (%s)."
                        .formatted(asked.domain(), found(asked), source(asked.answer()));
            case DmarcStep.OrganisationFound(String domain, String organisation, DmarcMethod method) ->
                "%s belongs to the organisation %s, by %s."
                        .formatted(
                                domain,
                                organisation,
                                method == DmarcMethod.TREE_WALK
                                        ? "the records on its way up"
                                        : "the Public Suffix List");
            case DmarcStep.PolicyTaken taken -> policy(taken);
            case DmarcStep.ExistenceAsked(String domain, DnsAnswer answer) ->
                "%s %s (%s)."
                        .formatted(
                                domain,
                                answer.outcome() == DnsAnswer.Outcome.NO_NAME
                                        ? "does not exist"
                                        : answer.isUnknown() ? "is taken to exist" : "exists",
                                source(answer));
            case DmarcStep.Compared compared -> compared(compared);
            case DmarcStep.Ended(DmarcResult result, DmarcReason reason) ->
                "DMARC result: %s. %s".formatted(result.word(), reason.text());
        };
    }

    private static String found(DmarcStep.RecordAsked asked) {
        return switch (asked.found()) {
            case 0 -> asked.answer().isUnknown() ? "no answer" : "none";
            case 1 -> "\"" + shortened(asked.record()) + "\"";
            default -> asked.found() + " records, so none counts";
        };
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static String source(DnsAnswer answer) {
        return answer.outcome() == DnsAnswer.Outcome.NOT_RECORDED
                ? "nobody recorded the answer"
                : answer.source() + answer.at().map(at -> ", " + at).orElse(", undated");
    }

    private static String policy(DmarcStep.PolicyTaken taken) {
        var policy = taken.tag().isEmpty()
                ? "The record of %s states no usable policy; it is read as none".formatted(taken.recordDomain())
                : "The record of %s asks (%s=) for: %s"
                        .formatted(
                                taken.recordDomain(),
                                taken.tag(),
                                taken.published().word());
        return switch (taken.lowered()) {
            case NOT -> policy + ".";
            case TEST ->
                policy + "; it is on trial (t=y), so " + taken.applied().word() + " is asked for.";
            case PERCENT ->
                policy + "; for no mail yet (pct=0), so " + taken.applied().word() + " is asked for.";
        };
    }

    private static String compared(DmarcStep.Compared compared) {
        var identifier = compared.identifier();
        var check = identifier.kind() == DmarcIdentifier.Kind.DKIM
                ? "The signature of "
                : "The envelope sender's check of ";
        var state = switch (identifier.state()) {
            case PASSED -> " passed";
            case NOT_PASSED -> " did not pass";
            case TEMPORARY_ERROR -> " could not be finished";
        };
        var relation = switch (identifier.alignment()) {
            case SAME_DOMAIN -> "that is the author's domain";
            case SAME_ORGANISATION ->
                compared.strict()
                        ? "that is the author's organisation, but the record wants the same domain"
                        : "that is the author's organisation";
            case NONE -> "that is not " + compared.author() + " nor its organisation";
        };
        var partial = identifier.isPartial() ? "; it covers only a part of the text" : "";
        return check + shortened(identifier.domain()) + state + "; " + relation + partial + ".";
    }
}

package intercept.desktop.views.messages;

import intercept.authentication.MailProof;
import intercept.authentication.dmarc.DmarcStep;
import intercept.authentication.dmarc.DmarcVerdict;
import intercept.authentication.spf.SpfStep;
import intercept.authentication.spf.SpfVerdict;
import intercept.model.dns.DnsAnswer;
import java.util.stream.Stream;

/// The answers of the domain name system that checks rest on.
final class DnsAnswersUsed {

    private DnsAnswersUsed() {}

    static Stream<DnsAnswer> of(MailProof proof) {
        return Stream.of(
                        proof.spf().stream().flatMap(DnsAnswersUsed::of),
                        proof.dkim().stream().flatMap(verdict -> verdict.key().stream()),
                        proof.arc().instances().stream()
                                .flatMap(one -> Stream.of(one.message(), one.seal()))
                                .flatMap(signature -> signature.key().stream()),
                        of(proof.dmarc().verdict()))
                .flatMap(answers -> answers);
    }

    static Stream<DnsAnswer> of(SpfVerdict verdict) {
        return verdict.trace().stream().flatMap(step -> switch (step) {
            case SpfStep.RecordAsked asked -> Stream.of(asked.answer());
            case SpfStep.Compared compared -> compared.answers().stream();
            case SpfStep.Explained explained -> explained.answers().stream();
            case SpfStep.Entered _, SpfStep.Redirected _, SpfStep.NothingMatched _, SpfStep.Stopped _ -> Stream.empty();
        });
    }

    static Stream<DnsAnswer> of(DmarcVerdict verdict) {
        return verdict.trace().stream().flatMap(step -> switch (step) {
            case DmarcStep.RecordAsked asked -> Stream.of(asked.answer());
            case DmarcStep.ExistenceAsked asked -> Stream.of(asked.answer());
            case DmarcStep.OrganisationFound _, DmarcStep.PolicyTaken _, DmarcStep.Compared _, DmarcStep.Ended _ ->
                Stream.empty();
        });
    }
}

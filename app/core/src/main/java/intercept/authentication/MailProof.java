package intercept.authentication;

import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.dkim.DkimVerdict;
import intercept.authentication.dmarc.DmarcEvaluation;
import intercept.authentication.spf.SpfVerdict;
import intercept.model.dns.DnsQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is proven about a mail, and about whom.
///
/// @param handover what SPF was asked about; absent where no field tells it
/// @param spf absent without a hand-over or without an envelope sender
/// @param dkim one for each signature, from the top; empty where the original bytes are not there
/// @param arc the chain of servers that vouch for what they saw (RFC 8617); none where there is no chain
/// @param proven domains that stand behind the mail, the author's first
/// @param originalBytes whether the mail is there as it was sent: an Outlook item is not, and its signatures can never
///     be verified
public record MailProof(
        Optional<Handover> handover,
        Optional<SpfVerdict> spf,
        List<DkimVerdict> dkim,
        ArcVerdict arc,
        DmarcEvaluation dmarc,
        List<ProvenDomain> proven,
        boolean originalBytes) {

    /// Whether the author's organisation is proven to stand behind the mail.
    public boolean provesAuthor() {
        return proven.stream().anyMatch(ProvenDomain::isAuthors);
    }

    /// Questions whose answers nobody recorded: with them, more could be said.
    public List<DnsQuestion> missing() {
        return Stream.of(
                        spf.stream().flatMap(verdict -> verdict.missing().stream()),
                        dkim.stream().flatMap(verdict -> verdict.missing().stream()),
                        arc.missing().stream(),
                        dmarc.verdict().missing().stream())
                .flatMap(questions -> questions)
                .filter(question -> !isOfTopLevel(question))
                .distinct()
                .toList();
    }

    /// Few top-level domains have a DMARC record, and no verdict waits for it.
    private static boolean isOfTopLevel(DnsQuestion question) {
        return question.name().startsWith("_dmarc.") && question.name().indexOf('.', "_dmarc.".length()) < 0;
    }
}

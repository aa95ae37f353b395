package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.MailProof;
import intercept.authentication.ProvenDomain;
import intercept.authentication.dkim.DkimVerdict;
import intercept.identity.RegistrableDomain;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Flags a mail in a known name that passes its checks for a domain which is not that name's.
///
/// “SPF pass, DKIM pass, DMARC pass” is true of most fraud: the fraudster owns the domain that he sends from, or has a
/// mailbox there. The pass proves where the mail came from, and so that it did not come from where it pretends. Our own
/// checks decide; where the answers of name servers were never recorded, the word of the recipient's own server does.
public final class PassesForForeignDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-005", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var findings = new ArrayList<Finding>();
        boolean looked = true;
        for (var message : facts.messages()) {
            var claimed = suspects.isByStranger(message) ? claimed(message, suspects) : Optional.<String>empty();
            if (claimed.isEmpty() || !suspects.isSuspect(message)) {
                continue;
            }
            var proof = facts.proof(message);
            var stated = new Stated(facts, message);
            boolean lacking = OwnChecks.lacksAnswers(proof) || proof.isEmpty();
            var found = proof.flatMap(known -> finding(facts, message, known, claimed.get(), stated))
                    .or(() -> lacking ? stated(message, claimed.get(), stated) : Optional.empty());
            found.ifPresent(findings::add);
            looked &= !lacking || stated.summary().isPresent();
        }
        return findings.isEmpty() && !looked ? new Answer.NotApplicable("answers") : new Answer.Looked(findings);
    }

    private static Optional<String> claimed(Message message, Suspects suspects) {
        return suspects.claimedName(message)
                .map(KnownNames.Bearer::name)
                .or(() -> suspects.claimedParty(message).map(Party::name));
    }

    private static Optional<Finding> finding(
            CaseFacts facts, Message message, MailProof proof, String claimed, Stated stated) {
        return proof.proven().stream()
                .filter(ProvenDomain::isAuthors)
                .findFirst()
                .map(domain -> SUSPICION.finding(
                        List.of(
                                Proof.author(message),
                                claimed,
                                domain.domain(),
                                OwnChecks.means(domain),
                                Proof.time(message.at()),
                                stated.dmarc()
                                        .filter(claim ->
                                                claim.statement().result().equals("fail"))
                                        .map(stated::disagrees)
                                        .orElse("")),
                        OwnChecks.evidence(
                                facts,
                                message,
                                proof.dkim().stream()
                                        .filter(DkimVerdict::isPass)
                                        .filter(one -> RegistrableDomain.same(one.domain(), domain.domain()))
                                        .toList(),
                                domain.means().contains(ProvenDomain.Means.SPF))));
    }

    /// By the word of the recipient's own server, where our own checks lack answers.
    private static Optional<Finding> stated(Message message, String claimed, Stated stated) {
        var passes = stated.passesOfAuthor();
        return passes.stream()
                .findFirst()
                .map(first -> SUSPICION.finding(
                        SUSPICION.severity(),
                        "stated",
                        List.of(
                                Proof.author(message),
                                claimed,
                                stated.authorsDomain(),
                                passes.stream()
                                        .map(claim -> claim.statement().method().name())
                                        .collect(Collectors.joining(", ")),
                                Proof.time(message.at()),
                                stated.server(first)),
                        stated.evidence(first)));
    }
}

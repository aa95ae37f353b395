package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.authentication.MailProof;
import intercept.authentication.dmarc.DmarcResult;
import intercept.authentication.results.ResultMethod;
import intercept.authentication.spf.SpfIdentity;
import intercept.authentication.spf.SpfResult;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Flags a mail from a party's domain whose envelope names that domain too, handed over by an address that
/// the domain does not allow (SPF fail or softfail): by our own check, or, where the answers of name servers
/// were never recorded, by the word of the recipient's own server.
///
/// Forwarders, scanners and services that send for a company fail like this. Where a signature of the domain holds,
/// or a list or forwarder passed the mail on ([HonestWays]), it says little.
public final class SpfFailsForOwnName implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-002", Severity.MEDIUM, Question.TECHNIQUE, Certainty.FACT);

    private static final Set<String> FAILED = Set.of("fail", "hardfail", "softfail");

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        if (!known.hasParties()) {
            return new Answer.NotApplicable("parties");
        }
        var findings = new ArrayList<Finding>();
        boolean looked = false;
        boolean lacking = false;
        var ways = new HonestWays(facts);
        for (var message : facts.messages()) {
            if (known.authorsParty(message).isEmpty()) {
                continue;
            }
            var proof = facts.proof(message);
            var own = proof.filter(OwnChecks::isHandoverKnown);
            var stated = new Stated(facts, message);
            if (own.flatMap(MailProof::spf)
                    .filter(verdict -> verdict.missing().isEmpty())
                    .isPresent()) {
                looked = true;
                finding(message, own.get(), stated, ways).ifPresent(findings::add);
            } else if (!OwnChecks.isInside(proof) && stated.of(ResultMethod.SPF).isPresent()) {
                looked = true;
                stated(message, proof, stated, ways).ifPresent(findings::add);
            } else {
                lacking |= OwnChecks.lacksAnswers(own);
            }
        }
        return !looked && lacking ? new Answer.NotApplicable("answers") : new Answer.Looked(findings);
    }

    private static Optional<Finding> finding(Message message, MailProof proof, Stated stated, HonestWays ways) {
        var author = message.author().map(Address::domain).orElse("");
        return proof.spf()
                .filter(verdict -> verdict.result() == SpfResult.FAIL || verdict.result() == SpfResult.SOFTFAIL)
                .filter(verdict ->
                        verdict.identity() == SpfIdentity.MAIL_FROM && RegistrableDomain.same(verdict.domain(), author))
                .map(verdict -> {
                    var excuse = excuse(proof.dmarc().result() == DmarcResult.PASS, message, ways);
                    return SUSPICION.finding(
                            excuse.isPresent() ? Severity.LOW : SUSPICION.severity(),
                            excuse.isPresent() ? "passed-on" : "",
                            List.of(
                                    Proof.author(message),
                                    verdict.domain(),
                                    proof.handover().orElseThrow().clientDigits(),
                                    verdict.result().word(),
                                    verdict.matched().orElse("–"),
                                    Proof.time(message.at()),
                                    excuse.orElse(""),
                                    stated.spfOfAuthor()
                                            .filter(claim -> claim.statement().passed())
                                            .map(stated::disagrees)
                                            .orElse("")),
                            stated.handover());
                });
    }

    /// By the word of the recipient's own server, where our own check lacks answers.
    private static Optional<Finding> stated(
            Message message, Optional<MailProof> proof, Stated stated, HonestWays ways) {
        return stated.spfOfAuthor()
                .filter(claim -> FAILED.contains(claim.statement().result()))
                .map(claim -> {
                    boolean signed = proof.filter(MailProof::provesAuthor).isPresent()
                            || stated.dmarc()
                                    .filter(dmarc -> dmarc.statement().passed())
                                    .isPresent();
                    var excuse = excuse(signed, message, ways);
                    return SUSPICION.finding(
                            excuse.isPresent() ? Severity.LOW : SUSPICION.severity(),
                            "stated",
                            List.of(
                                    Proof.author(message),
                                    stated.authorsDomain(),
                                    claim.statement().clientAddress().orElse("–"),
                                    claim.statement().result(),
                                    stated.server(claim),
                                    Proof.time(message.at()),
                                    excuse.orElse("")),
                            stated.evidence(claim));
                });
    }

    private static Optional<String> excuse(boolean signed, Message message, HonestWays ways) {
        return signed
                ? Optional.of(Phrase.of("way.SIGNED").text())
                : ways.excuse(message).map(HonestWays.Excuse::sentence);
    }
}

package intercept.desktop.views.messages;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.ReasonWords;
import intercept.authentication.arc.ArcInstance;
import intercept.authentication.arc.ArcResult;
import intercept.authentication.arc.ArcSignature;
import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.dkim.DkimVerdict;
import intercept.authentication.dmarc.DmarcEvaluation;
import intercept.authentication.dmarc.DmarcIdentifier;
import intercept.authentication.dmarc.DmarcPolicy;
import intercept.authentication.dmarc.DmarcReason;
import intercept.authentication.dmarc.DmarcVerdict;
import intercept.authentication.spf.SpfIdentity;
import intercept.authentication.spf.SpfResult;
import intercept.authentication.spf.SpfVerdict;
import intercept.desktop.fx.Times;
import intercept.desktop.views.messages.CheckLine.Mark;
import intercept.desktop.views.messages.CheckLine.Relation;
import intercept.identity.RegistrableDomain;
import intercept.model.PartyKind;
import intercept.model.dns.DnsAnswer;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts every check into words: what came of it, about whom, and what it rests on.
final class CheckLines {

    private static final int SIGNATURES = 20;

    private final MailProof proof;
    private final IdentityAnswer answer;
    private final PartyLookup parties;
    private final Times times;
    private final Words words;
    private final ReasonWords reasons;

    CheckLines(MailProof proof, IdentityAnswer answer, PartyLookup parties, Times times, Words words) {
        this.proof = proof;
        this.answer = answer;
        this.parties = parties;
        this.times = times;
        this.words = words;
        reasons = new ReasonWords(words.locale(), times::exact);
    }

    List<CheckLine> lines() {
        var lines = new ArrayList<CheckLine>();
        lines.add(proof.spf().map(this::spf).orElseGet(this::noSpf));
        if (proof.dkim().isEmpty()) {
            lines.add(noDkim());
        }
        proof.dkim().stream().limit(SIGNATURES).map(this::dkim).forEach(lines::add);
        lines.add(arc(proof.arc()));
        var dmarc = proof.dmarc();
        lines.add(dmarc("DMARC", dmarc, dmarc.treeWalk()));
        if (!dmarc.differences().isEmpty()) {
            lines.add(dmarc(words.get("identity.dmarc.older"), dmarc, dmarc.publicSuffix()));
        }
        return lines;
    }

    /// Signatures beyond those that are shown.
    int leftOut() {
        return Math.max(0, proof.dkim().size() - SIGNATURES);
    }

    private CheckLine spf(SpfVerdict verdict) {
        var client = proof.handover().map(Handover::clientDigits).orElse("");
        var facts = new ArrayList<String>();
        facts.add(
                words.get("identity.handover." + proof.handover().orElseThrow().source(), client));
        verdict.explanation().ifPresent(text -> facts.add(words.get("identity.spf.says", verdict.domain(), text)));
        if (verdict.isTraceCut()) {
            facts.add(words.get("identity.steps.cut"));
        }
        return new CheckLine(
                "SPF",
                word(
                        verdict.result() == SpfResult.TEMPERROR
                                && !verdict.missing().isEmpty(),
                        verdict.result().word()),
                switch (verdict.result()) {
                    case PASS -> Mark.PASSED;
                    case FAIL, SOFTFAIL, PERMERROR -> Mark.FAILED;
                    case NEUTRAL, TEMPERROR -> Mark.UNDECIDED;
                    case NONE -> Mark.NONE;
                },
                who(verdict.domain()),
                words.get(verdict.identity() == SpfIdentity.HELO ? "identity.field.helo" : "identity.field.mail-from"),
                relation(verdict.domain()),
                verdict.problem()
                        .map(reasons::of)
                        .orElseGet(() -> words.get("identity.spf." + verdict.result(), verdict.domain(), client)),
                facts,
                verdict.trace().stream().map(reasons::of).toList(),
                sources(DnsAnswersUsed.of(verdict)));
    }

    private CheckLine noSpf() {
        var why = proof.handover()
                .map(known -> known.isInside() ? "identity.spf.inside" : "identity.spf.no-sender")
                .orElse("identity.spf.no-handover");
        return unchecked("SPF", words.get("identity.not-checked"), words.get(why));
    }

    private CheckLine noDkim() {
        return proof.originalBytes()
                ? unchecked("DKIM", words.get("identity.none"), words.get("identity.dkim.none"))
                : unchecked("DKIM", words.get("identity.not-checkable"), words.get("identity.dkim.item"));
    }

    private static CheckLine unchecked(String name, String result, String sentence) {
        return new CheckLine(
                name,
                result,
                Mark.NONE,
                Optional.empty(),
                "",
                Optional.empty(),
                sentence,
                List.of(),
                List.of(),
                List.of());
    }

    private CheckLine dkim(DkimVerdict verdict) {
        var facts = new ArrayList<String>();
        if (!verdict.selector().isEmpty()) {
            facts.add(words.get("identity.dkim.key", verdict.selector(), verdict.algorithm(), verdict.keyBits()));
        }
        verdict.identity().ifPresent(identity -> facts.add(words.get("identity.dkim.identity", identity)));
        verdict.signedAt().ifPresent(at -> facts.add(words.get("identity.dkim.signed-at", times.exact(at))));
        verdict.expires().ifPresent(at -> facts.add(words.get("identity.dkim.expires", times.exact(at))));
        verdict.coverage().ifPresent(coverage -> {
            if (!coverage.unsigned().isEmpty()) {
                facts.add(words.get("identity.dkim.unsigned", String.join(", ", coverage.unsigned())));
            }
            if (coverage.isPartial()) {
                facts.add(words.get("identity.dkim.partial", coverage.unsignedBytes()));
            }
        });
        if (verdict.isTesting()) {
            facts.add(words.get("identity.dkim.testing"));
        }
        return new CheckLine(
                "DKIM",
                word(verdict.missing().isPresent(), verdict.result().word()),
                switch (verdict.result()) {
                    case PASS -> Mark.PASSED;
                    case FAIL, PERMERROR, POLICY -> Mark.FAILED;
                    case NEUTRAL, TEMPERROR -> Mark.UNDECIDED;
                },
                who(verdict.domain()),
                words.get("identity.field.signature"),
                relation(verdict.domain()),
                reasons.of(verdict.reason()),
                facts,
                List.of(),
                sources(verdict.key().stream()));
    }

    private CheckLine arc(ArcVerdict verdict) {
        if (verdict.result() == ArcResult.NONE) {
            return unchecked("ARC", words.get("identity.none"), reasons.of(verdict));
        }
        var last = verdict.instances().stream().reduce((_, next) -> next);
        var sealed = last.map(ArcInstance::seal).map(ArcSignature::domain).orElse("");
        var steps = verdict.instances().stream().map(this::place).toList();
        return new CheckLine(
                "ARC",
                word(verdict.isUndecided(), verdict.result().word()),
                verdict.result() == ArcResult.PASS ? Mark.PASSED : verdict.isUndecided() ? Mark.UNDECIDED : Mark.FAILED,
                who(sealed),
                words.get("identity.field.seal"),
                Optional.empty(),
                reasons.of(verdict),
                List.of(words.get("identity.arc.means")),
                steps,
                sources(verdict.instances().stream()
                        .flatMap(one -> Stream.of(one.message(), one.seal()))
                        .flatMap(signature -> signature.key().stream())));
    }

    private String place(ArcInstance one) {
        return words.get(
                "identity.arc.place",
                one.number(),
                one.seal().domain(),
                one.message().result().word(),
                one.seal().result().word());
    }

    private CheckLine dmarc(String name, DmarcEvaluation evaluation, DmarcVerdict verdict) {
        var facts = new ArrayList<String>();
        verdict.published()
                .map(DmarcPolicy::word)
                .ifPresent(policy -> facts.add(words.get(
                        "identity.dmarc.policy", verdict.policyDomain().orElse(""), policy)));
        if (verdict.restsOnPartialSignature()) {
            facts.add(words.get("identity.dmarc.partial"));
        }
        var aligned = verdict.identifiers().stream()
                .filter(DmarcIdentifier::isAligned)
                .toList();
        return new CheckLine(
                name,
                word(
                        verdict.reason() == DmarcReason.NOT_RECORDED,
                        verdict.result().word()),
                switch (verdict.result()) {
                    case PASS -> Mark.PASSED;
                    case FAIL, PERMERROR -> Mark.FAILED;
                    case TEMPERROR -> Mark.UNDECIDED;
                    case NONE -> Mark.NONE;
                },
                who(evaluation.claimed()),
                words.get("identity.field.from"),
                aligned.isEmpty()
                        ? Optional.empty()
                        : relation(aligned.getFirst().domain()),
                reasons.of(verdict.reason()),
                facts,
                verdict.trace().stream().map(reasons::of).toList(),
                sources(DnsAnswersUsed.of(verdict)));
    }

    /// The standards have no word for a check that waits for an answer.
    private String word(boolean waits, String result) {
        return waits ? words.get("identity.not-yet") : result;
    }

    private Optional<WhoIs> who(String domain) {
        boolean authors = RegistrableDomain.same(domain, answer.author().domain());
        return domain.isEmpty()
                ? Optional.empty()
                : Optional.of(parties.domain(domain, authors ? answer.author().kind() : PartyKind.UNKNOWN));
    }

    /// Of a domain to that of whom the mail passes itself off as.
    private Optional<Relation> relation(String domain) {
        var author = answer.claimed();
        if (domain.isEmpty() || author.isEmpty()) {
            return Optional.empty();
        }
        if (RegistrableDomain.ascii(domain)
                .equals(RegistrableDomain.ascii(author).toLowerCase(Locale.ROOT))) {
            return Optional.of(Relation.SAME_DOMAIN);
        }
        return Optional.of(RegistrableDomain.same(domain, author) ? Relation.SAME_ORGANISATION : Relation.OTHER);
    }

    /// By which files or servers, and of when.
    private List<String> sources(Stream<DnsAnswer> answers) {
        // A missing answer that decides nothing is not worth a word.
        var missing = proof.missing();
        return answers.filter(
                        used -> used.outcome() != DnsAnswer.Outcome.NOT_RECORDED || missing.contains(used.question()))
                .map(used -> used.outcome() == DnsAnswer.Outcome.NOT_RECORDED
                        ? words.get("identity.dns.none")
                        : words.get("identity.dns.from", used.source(), reasons.at(used)))
                .distinct()
                .limit(10)
                .toList();
    }
}

package intercept.cli;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.ProvenDomain;
import intercept.authentication.ReasonWords;
import intercept.authentication.arc.ArcResult;
import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.dkim.DkimVerdict;
import intercept.authentication.dmarc.DmarcEvaluation;
import intercept.authentication.dmarc.DmarcPolicy;
import intercept.authentication.spf.SpfVerdict;
import intercept.model.Address;
import intercept.session.MailFile;
import intercept.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts what is proven about a mail into lines for a terminal.
final class AuthWords {

    /// One line; an empty text stands for an empty line.
    record Line(String text, int indent) {}

    private final Words words;
    private final ReasonWords reasons;
    private final List<Line> lines = new ArrayList<>();

    AuthWords(Words words) {
        this.words = words;
        reasons = new ReasonWords(words.locale(), Instant::toString);
    }

    List<Line> lines(MailFile file) {
        var proof = file.examination().proof();
        var author = file.author().map(Address::address).orElse("–");
        headline(proof, author);
        new AuthClaimWords(words, file.headers())
                .headline(file.examination().claims(), proof)
                .ifPresent(lines::add);
        handover(proof);
        spf(proof);
        dkim(proof);
        arc(proof.arc());
        dmarc(proof.dmarc());
        gap();
        lines.addAll(new AuthClaimWords(words, file.headers())
                .lines(file.examination().claims(), proof));
        if (!proof.missing().isEmpty()) {
            gap();
            line(0, "auth.missing");
            proof.missing().forEach(question -> lines.add(new Line(question.toString(), 2)));
        }
        return List.copyOf(lines);
    }

    private void headline(MailProof proof, String author) {
        line(0, "auth.author", author);
        if (proof.proven().isEmpty()) {
            line(0, "auth.proven.nobody");
            return;
        }
        for (var domain : proof.proven()) {
            line(0, domain.isAuthors() ? "auth.proven.author" : "auth.proven.other", domain.domain(), means(domain));
        }
        if (!proof.provesAuthor()) {
            line(0, "auth.proven.foreign");
        }
    }

    private static String means(ProvenDomain domain) {
        return domain.means().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private void handover(MailProof proof) {
        gap();
        proof.handover()
                .ifPresentOrElse(
                        known -> line(
                                0,
                                "auth.handover." + known.source().name(),
                                known.client().getHostAddress(),
                                known.helo().isEmpty() ? "–" : known.helo(),
                                sender(known)),
                        () -> line(0, "auth.handover.none"));
    }

    private String sender(Handover handover) {
        return handover.mailFrom()
                .map(address -> address.isEmpty() ? "<>" : address)
                .orElseGet(() -> words.get("auth.unknown"));
    }

    private void spf(MailProof proof) {
        gap();
        if (proof.spf().isEmpty()) {
            line(0, "auth.spf.none");
            return;
        }
        SpfVerdict verdict = proof.spf().get();
        line(0, "auth.spf", verdict.result().word(), verdict.domain(), verdict.lookups(), verdict.voidLookups());
        verdict.explanation().ifPresent(text -> line(2, "auth.spf.says", text));
        verdict.problem().map(reasons::of).ifPresent(text -> lines.add(new Line(text, 2)));
        verdict.trace().forEach(step -> lines.add(new Line("- " + reasons.of(step), 2)));
    }

    private void dkim(MailProof proof) {
        gap();
        if (!proof.originalBytes()) {
            line(0, "auth.dkim.item");
        } else if (proof.dkim().isEmpty()) {
            line(0, "auth.dkim.none");
        }
        for (var verdict : proof.dkim()) {
            line(0, "auth.dkim", verdict.result().word(), verdict.domain(), verdict.selector(), verdict.algorithm());
            lines.add(new Line(reasons.of(verdict.reason()), 2));
            verdict.key()
                    .ifPresent(answer -> line(
                            2,
                            "auth.dkim.key",
                            answer.name(),
                            answer.source(),
                            answer.at().map(Object::toString).orElseGet(() -> words.get("auth.undated"))));
            coverage(verdict);
        }
    }

    private void arc(ArcVerdict verdict) {
        if (verdict.result() != ArcResult.NONE) {
            gap();
            line(0, "auth.arc", verdict.result().word(), verdict.instances().size());
            lines.add(new Line(reasons.of(verdict), 2));
        }
    }

    private void coverage(DkimVerdict verdict) {
        verdict.coverage().ifPresent(coverage -> {
            if (!coverage.unsigned().isEmpty()) {
                line(2, "auth.dkim.unsigned", String.join(", ", coverage.unsigned()));
            }
            if (coverage.isPartial()) {
                line(2, "auth.dkim.partial", coverage.unsignedBytes());
            }
        });
    }

    private void dmarc(DmarcEvaluation evaluation) {
        gap();
        var verdict = evaluation.verdict();
        line(
                0,
                "auth.dmarc",
                verdict.result().word(),
                evaluation.claimed().isEmpty() ? "–" : evaluation.claimed(),
                verdict.published().map(DmarcPolicy::word).orElse("–"));
        verdict.trace().forEach(step -> lines.add(new Line("- " + reasons.of(step), 2)));
        if (!evaluation.differences().isEmpty()) {
            line(2, "auth.dmarc.older", evaluation.publicSuffix().result().word());
            evaluation.publicSuffix().trace().forEach(step -> lines.add(new Line("- " + reasons.of(step), 4)));
        }
    }

    private void gap() {
        lines.add(new Line("", 0));
    }

    private void line(int indent, String key, Object... arguments) {
        lines.add(new Line(words.get(key, arguments), indent));
    }
}

package intercept.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import intercept.authentication.Handover;
import intercept.authentication.ProvenDomain;
import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.dkim.DkimVerdict;
import intercept.authentication.dmarc.DmarcEvaluation;
import intercept.authentication.dmarc.DmarcIdentifier;
import intercept.authentication.dmarc.DmarcPolicy;
import intercept.authentication.dmarc.DmarcStep;
import intercept.authentication.dmarc.DmarcVerdict;
import intercept.authentication.spf.SpfProblem;
import intercept.authentication.spf.SpfStep;
import intercept.authentication.spf.SpfVerdict;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsQuestion;
import intercept.session.MailFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Writes what is proven about a mail as the JSON of `auth`.
final class AuthJson {

    private static final String NO_HANDOVER =
            "Not checked: the mail does not tell which address handed it over, or for which sender. Say so with"
                    + " --client-ip and --mail-from.";

    private final ObjectMapper mapper = new ObjectMapper();

    void write(MailFile file, OutputStream out) throws IOException {
        mapper.enable(SerializationFeature.INDENT_OUTPUT);
        mapper.disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        mapper.writeValue(out, tree(file));
    }

    private ObjectNode tree(MailFile file) {
        var proof = file.examination().proof();
        var root = mapper.createObjectNode();
        root.put("schema", 1);
        spf(root.putObject("spf"), proof.spf());
        dkim(root.putArray("dkim"), file);
        arc(root.putObject("arc"), proof.arc());
        dmarc(root.putObject("dmarc"), proof.dmarc());
        proof.handover().ifPresent(handover -> handover(root.putObject("handover"), handover));
        var proven = root.putArray("proven");
        proof.proven().forEach(domain -> proven(proven.addObject(), domain));
        AuthClaimsJson.write(root, file.examination().claims());
        questions(root.putArray("missing"), proof.missing());
        return root;
    }

    private static void spf(ObjectNode out, Optional<SpfVerdict> verdict) {
        out.put("result", verdict.map(one -> one.result().word()).orElse("none"));
        out.put("domain", verdict.map(SpfVerdict::domain).orElse(""));
        out.put("explanation", verdict.flatMap(SpfVerdict::explanation).orElse(""));
        out.put("lookups", verdict.map(SpfVerdict::lookups).orElse(0));
        out.put("voidLookups", verdict.map(SpfVerdict::voidLookups).orElse(0));
        if (verdict.isEmpty()) {
            out.put("reason", NO_HANDOVER);
            return;
        }
        var one = verdict.get();
        out.put("identity", one.identity().name().toLowerCase(Locale.ROOT).replace("_", ""));
        out.put("matched", one.matched().orElse(""));
        out.put("reason", one.problem().map(SpfProblem::text).orElse(""));
        var trace = out.putArray("trace");
        one.trace().stream().map(SpfStep::text).forEach(trace::add);
    }

    private static void dkim(ArrayNode out, MailFile file) {
        var proof = file.examination().proof();
        if (proof.dkim().isEmpty()) {
            var none = out.addObject();
            none.put("result", "none").put("domain", "").put("selector", "").put("algorithm", "");
            none.put(
                    "reason",
                    proof.originalBytes()
                            ? "The mail is not signed."
                            : "An Outlook item holds no original bytes: its signatures can never be verified.");
            none.put("keyFrom", "");
        }
        proof.dkim().forEach(verdict -> dkim(out.addObject(), verdict, file));
    }

    private static void dkim(ObjectNode out, DkimVerdict verdict, MailFile file) {
        out.put("result", verdict.result().word());
        out.put("domain", verdict.domain());
        out.put("selector", verdict.selector());
        out.put("algorithm", verdict.algorithm());
        out.put("reason", verdict.reason().sentence());
        out.put("keyFrom", verdict.key().map(answer -> keyFrom(answer, file)).orElse(""));
        out.put("keySource", verdict.key().map(DnsAnswer::source).orElse(""));
        verdict.key().flatMap(DnsAnswer::at).ifPresent(at -> out.put("keyAt", at.toString()));
        out.put("keyBits", verdict.keyBits());
        out.put("testing", verdict.isTesting());
        verdict.identity().ifPresent(identity -> out.put("identity", identity));
        verdict.signedAt().ifPresent(at -> out.put("signedAt", at.toString()));
        verdict.expires().ifPresent(at -> out.put("expires", at.toString()));
        verdict.coverage().ifPresent(coverage -> {
            strings(out.putArray("signed"), coverage.signed());
            strings(out.putArray("oversigned"), coverage.sealed());
            strings(out.putArray("unsigned"), coverage.unsigned());
            out.put("unsignedFrom", coverage.unsignedFrom());
            out.put("signedBytes", coverage.signedBytes());
            out.put("unsignedBytes", coverage.unsignedBytes());
        });
    }

    /// `zone` for a file of recorded answers, `dns` for a server that was asked; nothing where nobody answered.
    private static String keyFrom(DnsAnswer answer, MailFile file) {
        return switch (answer.outcome()) {
            case NOT_RECORDED -> "";
            default -> file.isRecorded(answer) ? "zone" : "dns";
        };
    }

    private static void arc(ObjectNode out, ArcVerdict verdict) {
        out.put("result", verdict.result().word());
        out.put("instances", verdict.instances().size());
        out.put("reason", verdict.reason().sentence());
    }

    private static void dmarc(ObjectNode out, DmarcEvaluation evaluation) {
        verdict(out, evaluation.verdict());
        out.put("passedAs", evaluation.passedAs().orElse(""));
        out.put("claimed", evaluation.claimed());
        strings(
                out.putArray("authorProblems"),
                evaluation.authorProblems().stream()
                        .map(AuthJson::word)
                        .sorted()
                        .toList());
        verdict(out.putObject("publicSuffix"), evaluation.publicSuffix());
        strings(
                out.putArray("differences"),
                evaluation.differences().stream().map(AuthJson::word).sorted().toList());
    }

    private static void verdict(ObjectNode out, DmarcVerdict verdict) {
        out.put("result", verdict.result().word());
        out.put("policy", verdict.published().map(DmarcPolicy::word).orElse(""));
        strings(
                out.putArray("alignedBy"),
                verdict.alignedBy().stream().map(DmarcIdentifier.Kind::word).toList());
        out.put("applied", verdict.applied().map(DmarcPolicy::word).orElse(""));
        out.put("policyDomain", verdict.policyDomain().orElse(""));
        out.put("organisation", verdict.organisation());
        out.put("reason", verdict.reason().text());
        out.put("partialSignature", verdict.restsOnPartialSignature());
        strings(
                out.putArray("trace"),
                verdict.trace().stream().map(DmarcStep::text).toList());
    }

    private static void handover(ObjectNode out, Handover handover) {
        out.put("clientIp", handover.client().getHostAddress());
        out.put("helo", handover.helo());
        handover.mailFrom().ifPresent(sender -> out.put("mailFrom", sender));
        handover.at().ifPresent(at -> out.put("at", at.toString()));
        out.put("source", word(handover.source()));
    }

    private static void proven(ObjectNode out, ProvenDomain domain) {
        out.put("domain", domain.domain());
        strings(out.putArray("by"), domain.means().stream().map(AuthJson::word).toList());
        out.put("isAuthors", domain.isAuthors());
    }

    private static void questions(ArrayNode out, Collection<DnsQuestion> questions) {
        strings(out, questions.stream().map(DnsQuestion::toString).toList());
    }

    private static void strings(ArrayNode out, Collection<String> values) {
        values.forEach(out::add);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

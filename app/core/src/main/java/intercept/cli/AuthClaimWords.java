package intercept.cli;

import intercept.authentication.MailProof;
import intercept.authentication.dmarc.DmarcResult;
import intercept.authentication.results.Claim;
import intercept.authentication.results.Claims;
import intercept.authentication.results.Examined;
import intercept.authentication.results.FieldKind;
import intercept.authentication.results.ResultMethod;
import intercept.authentication.results.ResultStatement;
import intercept.authentication.spf.SpfResult;
import intercept.model.Header;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what servers state in a mail about its sender into lines for a terminal: each field with who wrote it, those
/// that count first, and where they say something else than our own checks.
final class AuthClaimWords {

    private final Words words;
    private final List<Header> headers;
    private final List<AuthWords.Line> lines = new ArrayList<>();

    AuthClaimWords(Words words, List<Header> headers) {
        this.words = words;
        this.headers = headers;
    }

    List<AuthWords.Line> lines(Claims claims, MailProof proof) {
        if (claims.claims().isEmpty()) {
            line(0, "auth.claims.none");
            return List.copyOf(lines);
        }
        line(0, "auth.claims");
        Map<Integer, List<Claim>> fields = new LinkedHashMap<>();
        claims.claims()
                .forEach(claim -> fields.computeIfAbsent(claim.statement().header(), _ -> new ArrayList<>())
                        .add(claim));
        fields.values().stream().filter(field -> field.getFirst().counts()).forEach(this::field);
        fields.values().stream().filter(field -> !field.getFirst().counts()).forEach(this::field);
        if (claims.leftOut() > 0) {
            line(2, "auth.claims.left", claims.leftOut());
        }
        differences(claims, proof);
        return List.copyOf(lines);
    }

    /// What the recipient's own server says, where our own checks lack answers and prove nothing.
    Optional<AuthWords.Line> headline(Claims claims, MailProof proof) {
        if (!proof.proven().isEmpty() || proof.missing().isEmpty()) {
            return Optional.empty();
        }
        var stated = Stream.of(ResultMethod.SPF, ResultMethod.DKIM, ResultMethod.DMARC, ResultMethod.COMPAUTH)
                .flatMap(method -> claims.atEntry(method).stream().limit(1))
                .map(claim -> sentence(claim.statement()))
                .collect(Collectors.joining(", "));
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuthWords.Line(words.get("auth.claims.headline", stated), 0));
    }

    private void field(List<Claim> field) {
        var first = field.getFirst();
        var statement = first.statement();
        line(
                2,
                first.counts() ? "auth.claims.counted" : "auth.claims.uncounted",
                headers.get(statement.header()).name(),
                statement.server().orElseGet(() -> words.get("auth.claims.nobody")),
                statement
                        .instance()
                        .filter(_ -> statement.kind() == FieldKind.ARC_AUTHENTICATION_RESULTS)
                        .map(instance -> " i=" + instance)
                        .orElse(""));
        field.forEach(claim -> lines.add(new AuthWords.Line("- " + sentence(claim.statement()), 4)));
        line(4, "auth.claims." + first.standing().name());
        if (first.examined() == Examined.INSIDE) {
            line(4, "auth.claims.inside");
        }
    }

    private String sentence(ResultStatement statement) {
        return AuthClaimsJson.about(statement)
                .map(about -> words.get("auth.claims.about", statement.name(), statement.result(), about))
                .orElseGet(() -> words.get("auth.claims.result", statement.name(), statement.result()));
    }

    /// Only what is decided on both sides.
    private void differences(Claims claims, MailProof proof) {
        proof.spf()
                .filter(verdict -> verdict.missing().isEmpty())
                .filter(verdict -> verdict.result() != SpfResult.NONE && verdict.result() != SpfResult.TEMPERROR)
                .flatMap(verdict ->
                        differs(claims, ResultMethod.SPF, verdict.result().word(), verdict.result() == SpfResult.PASS))
                .ifPresent(lines::add);
        var dmarc = proof.dmarc().result();
        if (dmarc == DmarcResult.PASS || dmarc == DmarcResult.FAIL) {
            differs(claims, ResultMethod.DMARC, dmarc.word(), dmarc == DmarcResult.PASS)
                    .ifPresent(lines::add);
        }
    }

    private Optional<AuthWords.Line> differs(Claims claims, ResultMethod method, String own, boolean passed) {
        return claims.atEntry(method).stream()
                .map(Claim::statement)
                .findFirst()
                .filter(statement -> statement.passed() != passed)
                .map(statement -> new AuthWords.Line(
                        words.get("auth.claims.differs", method.name(), statement.result(), own), 2));
    }

    private void line(int indent, String key, Object... arguments) {
        lines.add(new AuthWords.Line(words.get(key, arguments), indent));
    }
}

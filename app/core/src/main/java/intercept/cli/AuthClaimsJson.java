package intercept.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import intercept.authentication.results.Claim;
import intercept.authentication.results.Claims;
import intercept.authentication.results.ResultStatement;
import java.util.Locale;
import java.util.Optional;

/// Writes what servers state in a mail about its sender as the members `claims` and `claimsLeftOut` of the JSON
/// of `auth`.
final class AuthClaimsJson {

    private AuthClaimsJson() {}

    static void write(ObjectNode root, Claims claims) {
        ArrayNode out = root.putArray("claims");
        claims.claims().forEach(claim -> write(out.addObject(), claim));
        root.put("claimsLeftOut", claims.leftOut());
    }

    private static void write(ObjectNode out, Claim claim) {
        var statement = claim.statement();
        out.put("method", statement.name());
        out.put("result", statement.result());
        out.put("about", about(statement).orElse(""));
        out.put("reason", statement.reason().orElse(""));
        out.put("server", statement.server().orElse(""));
        out.put("counts", claim.counts());
        out.put("standing", word(claim.standing()));
        out.put("why", claim.standing().text());
        out.put("examined", word(claim.examined()));
        out.put("field", word(statement.kind()));
        out.put("header", statement.header());
        statement.instance().ifPresent(instance -> out.put("instance", instance));
        out.put("text", statement.text());
    }

    /// The domain or address that the statement is about.
    static Optional<String> about(ResultStatement statement) {
        return switch (statement.method()) {
            case SPF -> statement.mailFrom().filter(sender -> !sender.isEmpty()).or(statement::helo);
            case DKIM -> statement.signer();
            case DMARC, COMPAUTH -> statement.from();
            case IPREV -> statement.clientAddress();
            case ARC, AUTH, OTHER -> Optional.empty();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package intercept.desktop.views.messages;

import intercept.authentication.results.Claim;
import intercept.authentication.results.Claims;
import intercept.authentication.results.Examined;
import intercept.authentication.results.ResultMethod;
import intercept.authentication.results.ResultStatement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the recipient's own server wrote about the sender, where our own checks prove nothing.
final class ServerWord {

    private ServerWord() {}

    /// @return in the words of the standards, such as `spf=pass (relay.example)`
    static Optional<String> of(IdentityAnswer answer, Claims claims) {
        boolean isProven = !answer.proven().isEmpty() && answer.kind() != IdentityAnswer.Kind.UNCONFIRMED;
        if (isProven) {
            return Optional.empty();
        }
        var said = Stream.of(ResultMethod.SPF, ResultMethod.DKIM, ResultMethod.DMARC)
                .flatMap(method -> claims.trusted(method).stream()
                        .filter(claim -> claim.examined() != Examined.INSIDE)
                        .limit(1))
                .map(Claim::statement)
                .map(ServerWord::text)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static String text(ResultStatement statement) {
        var about = switch (statement.method()) {
            case SPF -> statement.mailFrom();
            case DKIM -> statement.signer();
            case DMARC -> statement.from();
            case ARC, COMPAUTH, IPREV, AUTH, OTHER -> Optional.<String>empty();
        };
        return statement.name() + "=" + statement.result()
                + about.filter(domain -> !domain.isEmpty())
                        .map(domain -> " (" + domain + ")")
                        .orElse("");
    }
}

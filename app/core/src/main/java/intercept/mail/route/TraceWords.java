package intercept.mail.route;

import java.util.List;
import java.util.Optional;

/// Comments of the clause `from` that speak of something other than the name and address of the client.
final class TraceWords {

    private static final List<String> NO_PEER = List.of(
            "using ",
            "version=",
            "tls",
            "cipher",
            "no client certificate",
            "client did not",
            "client cn",
            "verified ok",
            "not verified",
            "authenticated",
            "smtp-auth",
            "auth:",
            "envelope-",
            "uid ",
            "port ",
            "single-drop",
            "multi-drop",
            "misconfigured",
            "sender ");

    private TraceWords() {}

    static boolean isNoPeer(String lower) {
        return NO_PEER.stream().anyMatch(lower::startsWith);
    }

    /// Who logged in.
    static Optional<String> account(String comment, String lower) {
        for (String mark : List.of("authenticated sender: ", "authenticated user: ", "account ", "auth: login ")) {
            int at = lower.indexOf(mark);
            if (at >= 0) {
                return Words.after(comment.substring(at), mark);
            }
        }
        return Optional.empty();
    }
}

package intercept.model.route;

import java.util.Optional;

/// Down to which field a mail's header was written by servers whose word counts (RFC 8601 section 5).
public sealed interface TrustBoundary {

    /// Place among all fields of the last one that a trusted server wrote; fields below are the sender's claims.
    Optional<Integer> lastHeader();

    /// @param hop the oldest hop that a trusted server wrote; its client is the first that is not
    /// @param hops how many hops are trusted, counted from the top
    /// @param declaredAs the declaration that its name belongs to
    /// @param entry address from which the mail came to the trusted servers
    /// @param end why the boundary is there and not lower
    /// @param onClaim a server above told the next one by the name that it gave alone: less certain
    record Found(Hop hop, int hops, String declaredAs, Optional<String> entry, End end, boolean onClaim)
            implements TrustBoundary {
        @Override
        public Optional<Integer> lastHeader() {
            return Optional.of(hop.header());
        }
    }

    /// No field can be trusted.
    record None(Reason reason) implements TrustBoundary {
        @Override
        public Optional<Integer> lastHeader() {
            return Optional.empty();
        }
    }

    /// Why the boundary ends where it does.
    enum End {
        /// The next older hop was written by a server that nobody declared.
        NEXT_NOT_DECLARED,
        /// The mail came in from an outside address there; an older hop that names a trusted server may be forged.
        CAME_FROM_OUTSIDE,
        /// There is no older hop.
        NO_OLDER_HOP
    }

    /// Why there is none.
    enum Reason {
        NOBODY_DECLARED("Nobody declared which servers are the recipient's own."),
        TOP_NOT_DECLARED("The server that wrote the topmost Received field is not among the declared ones."),
        NO_RECEIVED("The mail has no Received field that names a server."),
        SENT_COPY("The mail was taken from a folder of sent mails; no receiving server ever saw this copy.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}

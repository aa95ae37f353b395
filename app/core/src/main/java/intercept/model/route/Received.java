package intercept.model.route;

import intercept.model.clocks.StatedTime;
import java.util.List;
import java.util.Optional;

/// One Received field (RFC 5321 section 4.4, RFC 5322 section 3.6.7), read.
public sealed interface Received {

    /// The field as it stands, unfolded.
    String text();

    /// When, by the clock of the server that wrote it.
    Optional<StatedTime> at();

    ServerSoftware software();

    /// A server states that it took the mail over.
    ///
    /// @param from whom it took it from; absent where it does not say
    /// @param by the server itself; absent where it does not say; `from` or `by` is there
    /// @param via the medium: `TCP`, `HTTP`, `Frontend Transport`
    /// @param id the server's own name for the mail
    /// @param recipient whom it was for
    /// @param envelopeSender whom the envelope named as sender
    /// @param unread words of the field that nothing was made of
    record Transfer(
            String text,
            ServerSoftware software,
            Optional<Client> from,
            Optional<Server> by,
            Optional<String> via,
            Optional<Transmission> with,
            Optional<String> id,
            Optional<String> recipient,
            Optional<String> envelopeSender,
            Optional<StatedTime> at,
            List<String> unread)
            implements Received {}

    /// A step inside one machine, which names no server: `(qmail 123 invoked by uid 1000)`, `with LISTAR (…)`.
    ///
    /// @param what the step
    record InsideStep(String text, ServerSoftware software, String what, Optional<StatedTime> at) implements Received {}

    /// Nothing was made of it.
    record Unparsed(String text, Reason reason, Optional<StatedTime> at) implements Received {
        @Override
        public ServerSoftware software() {
            return ServerSoftware.UNKNOWN;
        }
    }

    /// Why nothing was made of a field.
    enum Reason {
        EMPTY("The field is empty."),
        NO_SERVER("The field names no server, neither one that gave the mail nor one that took it."),
        TOO_LONG("The field is longer than any that a mail server writes; it was not read.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}

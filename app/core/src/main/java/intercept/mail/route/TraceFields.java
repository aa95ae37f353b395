package intercept.mail.route;

import intercept.model.Header;
import intercept.model.route.TraceField.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fields other than Received that tell something about the way.
final class TraceFields {

    private static final Map<String, Kind> NAMES = Map.ofEntries(
            Map.entry("x-originating-ip", Kind.SUBMITTING_ADDRESS),
            Map.entry("x-sender-ip", Kind.SUBMITTING_ADDRESS),
            Map.entry("x-originating-client-ip", Kind.SUBMITTING_ADDRESS),
            Map.entry("x-client-ip", Kind.SUBMITTING_ADDRESS),
            Map.entry("x-source-ip", Kind.SUBMITTING_ADDRESS),
            Map.entry("x-aol-ip", Kind.SUBMITTING_ADDRESS),
            Map.entry("x-http-posting-host", Kind.SUBMITTING_ADDRESS),
            Map.entry("return-path", Kind.ENVELOPE_SENDER),
            Map.entry("x-envelope-from", Kind.ENVELOPE_SENDER),
            Map.entry("envelope-from", Kind.ENVELOPE_SENDER),
            Map.entry("x-env-sender", Kind.ENVELOPE_SENDER),
            Map.entry("delivered-to", Kind.DELIVERED_TO),
            Map.entry("x-delivered-to", Kind.DELIVERED_TO),
            Map.entry("x-original-to", Kind.DELIVERED_TO),
            Map.entry("envelope-to", Kind.DELIVERED_TO),
            Map.entry("x-envelope-to", Kind.DELIVERED_TO),
            Map.entry("x-rcpt-to", Kind.DELIVERED_TO),
            Map.entry("x-ms-exchange-inbox-rules-loop", Kind.FORWARDED),
            Map.entry("x-ms-exchange-parent-message-id", Kind.FORWARDED),
            Map.entry("auto-submitted", Kind.FORWARDED),
            Map.entry("mailing-list", Kind.LIST));

    private TraceFields() {}

    static Optional<Kind> kind(Header header) {
        String name = header.name().length() > 60 ? "" : header.name().toLowerCase(Locale.ROOT);
        if (name.startsWith("resent-")) {
            return Optional.of(Kind.RESENT);
        }
        if (name.startsWith("x-forwarded-") || name.startsWith("x-autoforward")) {
            return Optional.of(Kind.FORWARDED);
        }
        if (name.startsWith("list-")) {
            return Optional.of(Kind.LIST);
        }
        return Optional.ofNullable(NAMES.get(name));
    }
}

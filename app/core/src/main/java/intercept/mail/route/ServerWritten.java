package intercept.mail.route;

import java.util.Locale;
import java.util.Set;

/// Fields that servers write, not senders.
public final class ServerWritten {

    private static final Set<String> NAMES = Set.of(
            "received",
            "return-path",
            "authentication-results",
            "authentication-results-original",
            "arc-authentication-results",
            "arc-message-signature",
            "arc-seal",
            "received-spf",
            "delivered-to",
            "x-received",
            "x-original-to",
            "envelope-to",
            "delivery-date",
            "x-spam-status",
            "x-spam-level",
            "x-spam-score",
            "x-spam-flag",
            "x-virus-scanned");

    private static final Set<String> EXCHANGE_ONLINE = Set.of(
            "return-path",
            "x-forefront-antispam-report",
            "x-microsoft-antispam",
            "x-microsoft-antispam-message-info",
            "x-microsoft-antispam-mailbox-delivery",
            "x-eopattributedmessage",
            "x-eoptenantattributedmessage",
            "x-ms-publictraffictype",
            "x-ms-traffictypediagnostic",
            "x-ms-office365-filtering-correlation-id");

    private ServerWritten() {}

    /// Whether a receiving server usually writes the field, so that one below the boundary is worth a look.
    public static boolean isUsual(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || lower.startsWith("x-ms-exchange-organization-")
                || lower.startsWith("x-ms-exchange-crosstenant-")
                || EXCHANGE_ONLINE.contains(lower);
    }

    /// Header firewall of Exchange: organisation and forest fields from outside are removed on arrival ("Header
    /// firewall", Exchange Server documentation).
    static boolean isReplacedByExchange(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-ms-exchange-organization-") || lower.startsWith("x-ms-exchange-forest-");
    }

    /// Exchange Online stamps these itself on what comes in ("Anti-spam message headers in Microsoft 365").
    static boolean isReplacedByExchangeOnline(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return EXCHANGE_ONLINE.contains(lower)
                || lower.startsWith("x-ms-exchange-crosstenant-")
                || lower.startsWith("x-ms-exchange-transport-crosstenantheaders");
    }
}

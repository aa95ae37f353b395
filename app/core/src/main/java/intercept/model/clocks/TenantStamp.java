package intercept.model.clocks;

import java.time.Instant;
import java.util.Optional;

/// What Microsoft 365 stamped on a mail about the tenant that it came from. A claim where the recipient is not on
/// Microsoft 365 itself.
///
/// @param tenantId X-MS-Exchange-CrossTenant-Id, lower case
/// @param authAs X-MS-Exchange-CrossTenant-AuthAs: `Internal`, `Anonymous`
/// @param authSource server that decided it
/// @param region part of the world of that server
/// @param originatorOrg X-OriginatorOrg
/// @param organizationAuthAs X-MS-Exchange-Organization-AuthAs: the recipient's own organisation says
/// @param arrival X-MS-Exchange-CrossTenant-OriginalArrivalTime
public record TenantStamp(
        Optional<String> tenantId,
        Optional<String> authAs,
        Optional<String> authSource,
        Optional<String> region,
        Optional<String> originatorOrg,
        Optional<String> organizationAuthAs,
        Optional<Instant> arrival) {

    /// The tenant of all private Outlook.com, Hotmail and Live mailboxes.
    public static final String CONSUMER_TENANT = "84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa";

    /// A private mailbox: `AuthAs: Internal` means nothing more there than that its owner logged in.
    public boolean isConsumer() {
        return tenantId.filter(CONSUMER_TENANT::equals).isPresent()
                || originatorOrg
                        .filter(name -> name.equals("outlook.com") || name.endsWith(".templatetenant"))
                        .isPresent();
    }
}

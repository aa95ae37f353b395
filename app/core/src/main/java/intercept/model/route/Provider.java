package intercept.model.route;

import java.util.Optional;

/// A provider that runs mail servers for many.
///
/// @param family short name, such as `exchange-online`, `google`
/// @param region part of the world that the host name states: of Exchange Online `eur`, `nam`, `apc`, or a
/// country's `gbr`; absent where it states none
public record Provider(String family, Optional<String> region) {

    public static final String EXCHANGE_ONLINE = "exchange-online";

    public static final String GOOGLE = "google";
}

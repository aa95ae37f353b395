package intercept.model.route;

import java.util.Optional;

/// A server that wrote a Received field.
///
/// @param host as it names itself, without a last dot
/// @param ip its address where it states one
public record Server(String host, Optional<String> ip) {}

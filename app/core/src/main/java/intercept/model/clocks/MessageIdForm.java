package intercept.model.clocks;

import java.util.Optional;

/// What the form of a Message-ID tells.
///
/// @param host behind the `@`, lower case; empty where there is none
/// @param region part of the world that the host of Exchange Online names: `eur`, `nam`, `apc`
public record MessageIdForm(MessageIdClass maker, String host, Optional<String> region) {}

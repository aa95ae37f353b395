package intercept.model;

import java.util.List;
import java.util.Optional;

/// Somebody at a party, and the addresses that are really his.
public record Person(String name, List<String> addresses, Optional<String> note) {}

package intercept.mail.route;

import java.util.List;
import java.util.Optional;

/// Which addresses a host had when a mail came, as somebody wrote it down.
@FunctionalInterface
public interface HostAddresses {

    /// Nobody wrote anything down.
    HostAddresses NONE = _ -> Optional.empty();

    /// @param host its whole name, lower case
    /// @return in digits; an empty list where the name is known to have had none; absent where nobody knows
    Optional<List<String>> of(String host);
}

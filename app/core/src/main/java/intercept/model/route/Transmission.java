package intercept.model.route;

import java.util.Optional;

/// How a mail came over.
///
/// @param protocol the word behind `with`, such as `ESMTPS` (RFC 3848) or `Microsoft SMTP Server`
/// @param tls version as written, such as `TLS1_2`; absent where none is stated
/// @param cipher as written
/// @param authenticated the sending side logged in (`ESMTPA`, `ESMTPSA`, or the server says so)
/// @param encrypted by the protocol's word or a TLS version
public record Transmission(
        String protocol, Optional<String> tls, Optional<String> cipher, boolean authenticated, boolean encrypted) {}

package intercept.authentication.results;

/// One thing that a statement is about, such as `smtp.mailfrom=ann@partner.example`.
///
/// @param name in lower case, such as `smtp.mailfrom`, `header.d`, `action`, `client-ip`
/// @param value without quotation marks and angle brackets, otherwise as written
public record ResultProperty(String name, String value) {}

package intercept.authentication.dmarc;

/// How the organisation of a domain is found.
public enum DmarcMethod {
    /// RFC 9989 section 4.10: by records on the way to the top-level domain.
    TREE_WALK,
    /// RFC 7489 section 3.2: by the Public Suffix List.
    PUBLIC_SUFFIX
}

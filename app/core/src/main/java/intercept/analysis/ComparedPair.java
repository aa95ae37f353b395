package intercept.analysis;

import intercept.compare.Comparison;

/// Two documents of the case that are one invoice, and how they differ.
///
/// @param genuine the one that is held for true
public record ComparedPair(CaseDocument genuine, CaseDocument disputed, Comparison comparison) {}

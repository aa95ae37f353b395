package intercept.authentication.spf;

import java.util.Optional;

/// How the evaluation of one record ended.
///
/// @param matched the term that decided
record SpfOutcome(SpfResult result, Optional<String> matched, Optional<SpfProblem> problem) {}

package intercept.authentication.signing;

import java.util.List;

/// What one signature comes to.
///
/// @param fields that its list of names means
/// @param body what it signed of the body
/// @param key the answer to the question for its key
/// @param check the arithmetic
public record Judgement(
        SignatureReason reason,
        List<SignedField> fields,
        BodyHashes.Result body,
        KeyAnswer key,
        SignatureCheck check) {}

package intercept.session;

import intercept.model.EvidenceKind;
import java.time.Instant;

/// A line of the evidence register.
///
/// @param path relative to the folder it was taken from
/// @param size in bytes
/// @param added when it was taken into the case
public record EvidenceFile(String path, String custodian, EvidenceKind kind, String sha256, long size, Instant added) {}

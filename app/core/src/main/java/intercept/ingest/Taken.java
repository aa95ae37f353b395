package intercept.ingest;

import intercept.evidence.CaseFolderFile;
import intercept.mail.ParsedMail;
import intercept.model.EvidenceKind;
import java.util.Optional;

/// A file, read and taken apart, on its way into the case.
///
/// @param sha256 empty where not one byte could be read, or the file is too large for memory
/// @param bytes empty in the same cases
/// @param reason why it could not be read
record Taken(
        CaseFolderFile file,
        EvidenceKind kind,
        String sha256,
        Optional<byte[]> bytes,
        Optional<ParsedMail> mail,
        Optional<String> reason) {}

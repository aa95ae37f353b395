package intercept.mail;

import intercept.model.ByteRange;
import intercept.model.Part;
import java.util.Optional;

/// A leaf on its way to become a part.
///
/// @param text decoded and with plain line ends, for bodies; empty for the rest
@SuppressWarnings("ArrayRecordComponent") // A carrier inside this package; never compared.
record Leaf(
        Part.Role role,
        String contentType,
        Optional<String> fileName,
        Optional<String> contentId,
        String encoding,
        Optional<String> charset,
        Optional<ByteRange> raw,
        byte[] content,
        String text) {

    Part part(int index) {
        return new Part(
                index,
                role,
                contentType,
                fileName,
                contentId,
                encoding,
                charset,
                raw,
                Hashes.sha256(content),
                content.length);
    }
}

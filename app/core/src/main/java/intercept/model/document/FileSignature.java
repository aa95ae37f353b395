package intercept.model.document;

import intercept.model.document.PdfStructure.Stamp;
import java.util.Optional;

/// A signature in a file, as the file describes it. Nobody verified it.
///
/// @param name who signed; empty where the file does not say
/// @param at when, by the signer's own clock
/// @param bytes how many of the file's first bytes it covers, where it covers a beginning of it
/// @param length of the whole file in bytes
public record FileSignature(Kind kind, String name, Optional<Stamp> at, Cover cover, long bytes, long length) {

    public enum Kind {
        SIGNATURE,
        /// Of a time stamp service, over the whole document.
        TIME_STAMP
    }

    /// What of the file it covers.
    public enum Cover {
        WHOLE,
        /// Something was added to the file later.
        BEGINNING,
        /// Parts of the file that no ordinary signature leaves out.
        UNUSUAL
    }
}

package intercept.model.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a PDF file is built, and what it says about its own making. Everything here is the maker's claim, and each claim
/// can be forged; but a forger must know that it is there.
///
/// @param version such as `1.7`
/// @param info the document information dictionary; keys such as `Producer`, `Creator`, `Author`, `Title`
/// @param xmp the same from the XMP packet; keys such as `pdf:Producer`, `xmp:CreatorTool`, `xmpMM:DocumentID`
/// @param created by the information dictionary; `zoned` tells whether it names a zone
/// @param id the two halves of the trailer's /ID in lower-case hex; the first stays when a file is edited; empty
///     strings where there is none
/// @param revisions the oldest first; never empty
/// @param linearized saved for fast web view, which writes two cross-reference sections at once
/// @param streams SHA-256 of every encoded stream, sorted; what an editor did not touch stays equal
/// @param objects number of indirect objects
/// @param actions what it would do by itself: `JavaScript`, `Launch`, `OpenAction`…; listed, never run
/// @param files names of embedded files
/// @param lock how it is encrypted; absent where it is not
/// @param signed who claims to have signed; nothing is verified
public record PdfStructure(
        String version,
        Map<String, String> info,
        Map<String, String> xmp,
        Optional<Stamp> created,
        Optional<Stamp> modified,
        List<String> id,
        List<Revision> revisions,
        boolean linearized,
        List<PdfFont> fonts,
        List<String> pictures,
        List<String> streams,
        int objects,
        List<String> actions,
        List<String> files,
        Optional<Encryption> lock,
        List<FileSignature> signed) {

    /// What is known of a file that could not be opened.
    public static final PdfStructure NONE = new PdfStructure(
            "",
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("", ""),
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());

    /// A date in a PDF (ISO 32000-1, 7.9.4).
    ///
    /// @param at UTC is assumed where no zone is named
    /// @param zoned whether the file names the zone
    public record Stamp(OffsetDateTime at, boolean zoned) {}

    public String producer() {
        return info.getOrDefault("Producer", xmp.getOrDefault("pdf:Producer", ""));
    }

    public String creator() {
        return info.getOrDefault("Creator", xmp.getOrDefault("xmp:CreatorTool", ""));
    }
}

package intercept.model;

import java.util.Optional;

/// A leaf of a mail: a body or an attachment.
///
/// @param index position in reading order, counted from 0
/// @param role what a reader sees it as
/// @param contentType media type in lower case without parameters, such as `text/plain`
/// @param fileName the name the sender gave it, decoded; text only, never a path to write to
/// @param contentId without angle brackets, for `cid:` links
/// @param encoding Content-Transfer-Encoding in lower case; empty in .msg
/// @param charset as declared; absent where none is
/// @param raw where its encoded content stands in the original; absent in .msg and where it cannot be told
/// @param sha256 hash of the decoded content, lower-case hex; the key of its bytes in the case file
/// @param size of the decoded content in bytes
public record Part(
        int index,
        Role role,
        String contentType,
        Optional<String> fileName,
        Optional<String> contentId,
        String encoding,
        Optional<String> charset,
        Optional<ByteRange> raw,
        String sha256,
        long size) {

    /// What a reader sees a part as.
    public enum Role {
        /// Body in plain text.
        TEXT,
        /// Body in HTML.
        HTML,
        /// A picture or the like that belongs to the HTML body.
        INLINE,
        /// A file that came along.
        ATTACHMENT,
        /// A whole mail that came along (message/rfc822 or an embedded .msg).
        MESSAGE
    }

    public boolean isPdf() {
        return contentType.equals("application/pdf")
                || fileName.map(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
                        .orElse(false);
    }
}

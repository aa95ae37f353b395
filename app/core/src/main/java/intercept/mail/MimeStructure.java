package intercept.mail;

import intercept.model.Part;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Walks through the parts of a mail and gives each leaf its role, by the algorithm of RFC 8621 section 4.1.4.
/// An embedded mail is one leaf: its own parts are not ours.
final class MimeStructure {

    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{1,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_ENCODING = Pattern.compile("\\([^)]*\\)|[;\"'].*");
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";

    private final byte[] original;
    private final MailLimits limits;
    private final Problems problems;
    private final long deadline;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Leaf> shown = new ArrayList<>();
    private long decoded;

    MimeStructure(byte[] original, MailLimits limits, Problems problems) {
        this.original = original;
        this.limits = limits;
        this.problems = problems;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    List<Leaf> shown() {
        return shown;
    }

    /// Where a part stands in the tree.
    ///
    /// @param family subtype of the multipart around it, `mixed` for the mail itself
    /// @param first whether it is the first there
    /// @param alternative whether some multipart around it is an alternative
    /// @param branch of the multipart around it
    private record Place(String family, boolean first, boolean alternative, Branch branch, int depth) {}

    /// Whether one multipart may still give plain text: an HTML body as the choice of it ends that.
    private static final class Branch {
        private boolean plain;

        Branch(boolean plain) {
            this.plain = plain;
        }
    }

    void walk(RawHeaders headers, Span body) {
        part(headers, body, PLAIN, new Place("mixed", true, false, new Branch(true), 0));
    }

    private void part(RawHeaders headers, Span body, String defaultType, Place place) {
        var type = parameters(headers, "Content-Type");
        String declared = type.value();
        String mediaType = mediaType(declared, defaultType);
        if (mediaType.startsWith("multipart/") && place.depth() < limits.depth()) {
            if (multipart(headers, mediaType, type, body, place)) {
                return;
            }
            leaf(headers, type, PLAIN, body, place);
            return;
        }
        if (mediaType.startsWith("multipart/")) {
            problems.add(
                    "mime.too-deep", "Parts stand inside parts deeper than in any real mail; the rest was not opened.");
        }
        leaf(headers, type, mediaType, body, place);
    }

    private String mediaType(String declared, String defaultType) {
        if (declared.isEmpty()) {
            return defaultType;
        }
        int slash = declared.indexOf('/');
        if (slash > 0 && slash < declared.length() - 1) {
            return declared;
        }
        problems.add("mime.content-type", "A Content-Type cannot be read.");
        return switch (slash < 0 ? declared : declared.substring(0, slash)) {
            case "multipart" -> "multipart/mixed";
            case "html" -> HTML;
            case "message" -> "message/rfc822";
            default -> declared.startsWith("text") || slash == 0 ? PLAIN : "application/octet-stream";
        };
    }

    /// Whether it could be taken apart.
    private boolean multipart(RawHeaders outer, String mediaType, ParameterField type, Span body, Place place) {
        String family = mediaType.substring("multipart/".length());
        String boundary = type.parameter("boundary").orElse("");
        if (boundary.isBlank()) {
            problems.add("mime.no-boundary", "A multipart names no boundary between its parts.");
        }
        var pieces = pieces(body, boundary);
        if (pieces.isEmpty()) {
            problems.add("mime.broken-multipart", "A multipart holds no boundary line; its content was kept as text.");
            return false;
        }
        if (!pieces.get().complete()) {
            problems.add(
                    "mime.no-end-boundary", "The last boundary of a multipart is missing: the mail may be cut off.");
        }
        boolean alternative = family.equals("alternative");
        int shownBefore = shown.size();
        int leavesBefore = leaves.size();
        String defaultType = family.equals("digest") ? "message/rfc822" : PLAIN;
        var branch = new Branch(place.branch().plain);
        boolean first = true;
        var swallowed = swallowed(outer, pieces.get().preamble());
        if (swallowed.isPresent()) {
            var inner = new Place(family, true, place.alternative() || alternative, branch, place.depth() + 1);
            part(swallowed.get(), pieces.get().preamble(), defaultType, inner);
            first = false;
        }
        for (var piece : pieces.get().parts()) {
            if (leaves.size() >= limits.parts() || System.nanoTime() > deadline) {
                problems.add("mime.too-many-parts", "The mail has more parts than any real one; not all were opened.");
                break;
            }
            var headers = RawHeaders.cut(original, piece, limits, problems);
            var inner = new Place(family, first, place.alternative() || alternative, branch, place.depth() + 1);
            part(headers, new Span(headers.body(), piece.to()), defaultType, inner);
            first = false;
        }
        if (alternative && shown.size() == shownBefore) {
            leaves.subList(leavesBefore, leaves.size()).stream()
                    .filter(leaf -> leaf.role() == Part.Role.HTML)
                    .forEach(shown::add);
        }
        return true;
    }

    /// Without a blank line between them, the header of a multipart swallows that of its first part, whose content
    /// then stands where nobody looks. A second Content-Type right below the first tells.
    private Optional<RawHeaders> swallowed(RawHeaders outer, Span preamble) {
        var fields = outer.fields();
        int second = 0;
        for (int i = 1; i < fields.size() && second == 0; i++) {
            second = fields.get(i - 1).is("Content-Type") && fields.get(i).is("Content-Type") ? i : 0;
        }
        if (second == 0 || Base64Text.isBlank(original, preamble)) {
            return Optional.empty();
        }
        problems.add(
                "mime.swallowed-header", "The header of a first part has run into that of the multipart around it.");
        return Optional.of(new RawHeaders(fields.subList(second, fields.size()), preamble.from()));
    }

    /// Our own scan cuts where a boundary is declared and used; for the rest Angus Mail knows what mailers meant.
    /// A fault of Angus must cost one multipart, not the mail.
    private Optional<MultipartSplitter.Pieces> pieces(Span body, String boundary) {
        var scanned = boundary.isBlank()
                ? Optional.<MultipartSplitter.Pieces>empty()
                : BoundaryScan.split(original, body, boundary, limits.parts());
        if (scanned.isPresent()) {
            return scanned;
        }
        try {
            var pieces = MultipartSplitter.split(original, body, boundary);
            return pieces.parts().isEmpty() ? Optional.empty() : Optional.of(pieces);
        } catch (MessagingException | RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    private void leaf(RawHeaders headers, ParameterField type, String mediaType, Span body, Place place) {
        var disposition = parameters(headers, "Content-Disposition");
        Optional<String> name = disposition
                .parameter("filename")
                .or(() -> type.parameter("name"))
                .map(String::strip)
                .filter(file -> !file.isEmpty());
        Optional<String> contentId = headers.first("Content-ID")
                .map(field -> FieldText.unfolded(field.bytes(original)))
                .map(id -> id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id)
                .filter(id -> !id.isBlank());
        String encoding = encoding(headers);
        byte[] content = content(body, encoding);
        boolean attached = disposition.value().equals("attachment");
        boolean media = isMedia(mediaType);
        boolean readable = mediaType.equals(PLAIN) || mediaType.equals(HTML);
        boolean inline = !attached
                && (readable || media)
                && (place.first() || (!place.family().equals("related") && (media || name.isEmpty())));
        var role = role(mediaType, inline && readable, attached, contentId, place);
        var leaf = new Leaf(
                role,
                mediaType,
                name,
                contentId,
                encoding,
                type.parameter("charset").filter(set -> !set.isBlank()),
                Optional.of(body.range()),
                content,
                text(role, content, type));
        leaves.add(leaf);
        if (role == Part.Role.TEXT || role == Part.Role.HTML) {
            show(leaf, place);
        }
    }

    private void show(Leaf leaf, Place place) {
        boolean html = leaf.role() == Part.Role.HTML;
        if (html && place.alternative()) {
            place.branch().plain &= place.family().equals("alternative");
        } else if (place.branch().plain) {
            shown.add(leaf);
        }
    }

    private static Part.Role role(
            String mediaType, boolean body, boolean attached, Optional<String> contentId, Place place) {
        if (body) {
            return mediaType.equals(HTML) ? Part.Role.HTML : Part.Role.TEXT;
        }
        if (mediaType.equals("message/rfc822") || mediaType.equals("message/global")) {
            return Part.Role.MESSAGE;
        }
        boolean belongs = place.family().equals("related") || mediaType.startsWith("image/");
        return contentId.isPresent() && !attached && belongs ? Part.Role.INLINE : Part.Role.ATTACHMENT;
    }

    private static boolean isMedia(String mediaType) {
        return mediaType.startsWith("image/") || mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    private String encoding(RawHeaders headers) {
        String encoding = headers.first("Content-Transfer-Encoding")
                .map(field -> FieldText.unfolded(field.bytes(original)))
                .map(value ->
                        AFTER_ENCODING.matcher(value).replaceAll("").strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (!TransferDecoding.known(encoding)) {
            problems.add(
                    "mime.unknown-encoding", "A transfer encoding is unknown; that content was kept as it stands.");
        }
        return encoding;
    }

    private byte[] content(Span body, String encoding) {
        if (decoded + body.length() > limits.decodedBytes()) {
            problems.add("mime.too-large", "The mail unfolds to more than any real one; some content was left out.");
            return new byte[0];
        }
        var decoding = TransferDecoding.decode(original, body, encoding);
        decoding.oddity().ifPresent(text -> problems.add("mime.bad-base64", text));
        byte[] content = decoding.bytes();
        decoded += content.length;
        return content;
    }

    private String text(Part.Role role, byte[] content, ParameterField type) {
        if (role != Part.Role.TEXT && role != Part.Role.HTML) {
            return "";
        }
        var reading = Charsets.read(content, charset(role, content, type));
        if (reading.guessed()) {
            problems.add(
                    "mime.charset-guessed",
                    "A text does not say in which characters it is written, or says it wrongly.");
        }
        return BodyText.plainLineEnds(reading.text());
    }

    private static Optional<String> charset(Part.Role role, byte[] content, ParameterField type) {
        var declared = type.parameter("charset").filter(set -> !set.isBlank());
        if (declared.isPresent() || role != Part.Role.HTML) {
            return declared;
        }
        String head = new String(content, 0, Math.min(content.length, 2_048), StandardCharsets.ISO_8859_1);
        var meta = META_CHARSET.matcher(head);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    private ParameterField parameters(RawHeaders headers, String name) {
        return headers.first(name)
                .map(field -> ParameterField.of(FieldText.unfolded(field.bytes(original)), limits))
                .orElse(ParameterField.NONE);
    }
}

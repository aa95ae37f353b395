package intercept.mail;

import intercept.model.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hmef.CompressedRTF;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Bodies and attachments of an Outlook item. A part holds the bytes of its property as they stand there.
final class MsgContent {

    private static final int ATTACHMENT_HEADER = 8;
    private static final String ATTACHMENTS = "__attach_version1.0_";
    private static final String NAMES = "__nameid_version1.0";
    private static final int BODY = 0x1000;
    private static final int HTML = 0x1013;
    private static final int RTF = 0x1009;
    private static final int DATA = 0x3701;
    private static final int METHOD = 0x3705;
    private static final int METHOD_MESSAGE = 5;
    private static final int METHOD_OLE = 6;
    private static final int DISPLAY_NAME = 0x3001;
    private static final int SHORT_NAME = 0x3704;
    private static final int LONG_NAME = 0x3707;
    private static final int MIME_TYPE = 0x370E;
    private static final int CONTENT_ID = 0x3712;

    private final MsgStorage item;
    private final Optional<String> codePage;
    private final Optional<String> htmlCodePage;
    private final MailLimits limits;
    private final Problems problems;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Leaf> shown = new ArrayList<>();

    MsgContent(
            MsgStorage item,
            Optional<String> codePage,
            Optional<String> htmlCodePage,
            MailLimits limits,
            Problems problems) {
        this.item = item;
        this.codePage = codePage;
        this.htmlCodePage = htmlCodePage;
        this.limits = limits;
        this.problems = problems;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    List<Leaf> shown() {
        return shown;
    }

    void read() throws IOException {
        plainBody();
        htmlBody();
        if (leaves.stream().allMatch(leaf -> leaf.text().isBlank())) {
            rtfBody();
        }
        for (var directory : MsgStorage.children(item.directory(), ATTACHMENTS)) {
            if (leaves.size() >= limits.parts()) {
                problems.add("mime.too-many-parts", "The mail has more parts than any real one; not all were opened.");
                return;
            }
            attachment(new MsgStorage(directory, ATTACHMENT_HEADER));
        }
    }

    private void plainBody() throws IOException {
        var unicode = item.unicode(BODY);
        if (unicode.isPresent()) {
            body(Part.Role.TEXT, unicode.get(), Optional.of("utf-16le"));
            return;
        }
        var eightBit = item.eightBit(BODY);
        if (eightBit.isPresent()) {
            body(Part.Role.TEXT, eightBit.get(), codePage);
        }
    }

    private void htmlBody() throws IOException {
        var unicode = item.unicode(HTML);
        if (unicode.isPresent()) {
            body(Part.Role.HTML, unicode.get(), Optional.of("utf-16le"));
            return;
        }
        var bytes = item.binary(HTML);
        if (bytes.isEmpty()) {
            bytes = item.eightBit(HTML);
        }
        if (bytes.isPresent()) {
            body(Part.Role.HTML, bytes.get(), htmlCodePage);
        }
    }

    private void body(Part.Role role, byte[] content, Optional<String> charset) {
        var reading = Charsets.read(content, charset);
        String text = BodyText.plainLineEnds(reading.text());
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\0') {
            end--;
        }
        text = text.substring(0, end);
        String type = role == Part.Role.TEXT ? "text/plain" : "text/html";
        add(role, type, Optional.empty(), Optional.empty(), Optional.of(reading.name()), content, text);
    }

    private void rtfBody() throws IOException {
        var packed = item.binary(RTF);
        if (packed.isEmpty() || packed.get().length < 16) {
            return;
        }
        var out = new ByteArrayOutputStream();
        try {
            new CompressedRTF().decompress(new ByteArrayInputStream(packed.get()), out);
        } catch (IllegalArgumentException | IOException | IndexOutOfBoundsException e) {
            problems.add("msg.bad-rtf", "The body in rich text is damaged and cannot be unpacked.");
            return;
        }
        var rtf = RtfBody.read(out.toByteArray());
        leaves.clear();
        shown.clear();
        var role = rtf.html() ? Part.Role.HTML : Part.Role.TEXT;
        add(role, "text/rtf", Optional.empty(), Optional.empty(), Optional.empty(), out.toByteArray(), rtf.text());
    }

    private void attachment(MsgStorage attachment) throws IOException {
        var name = firstString(attachment, LONG_NAME, SHORT_NAME, DISPLAY_NAME);
        var contentId = firstString(attachment, CONTENT_ID);
        String declared = firstString(attachment, MIME_TYPE).orElse("").toLowerCase(Locale.ROOT);
        var data = attachment.binary(DATA);
        var object = attachment.object(DATA);
        int method = attachment.integer(METHOD).orElse(0);
        if (data.isPresent()) {
            String type = declared.isEmpty() ? "application/octet-stream" : declared;
            boolean mail = type.equals("message/rfc822");
            var role = mail ? Part.Role.MESSAGE : contentId.isPresent() ? Part.Role.INLINE : Part.Role.ATTACHMENT;
            add(role, type, name, contentId, Optional.empty(), data.get(), "");
        } else if (object.isPresent() && (method == METHOD_MESSAGE || (method != METHOD_OLE && isItem(object.get())))) {
            var title = firstString(attachment, DISPLAY_NAME).or(() -> name).map(MsgContent::withSuffix);
            byte[] content = standalone(object.get(), true);
            add(Part.Role.MESSAGE, "application/vnd.ms-outlook", title, contentId, Optional.empty(), content, "");
        } else if (object.isPresent()) {
            byte[] content = standalone(object.get(), false);
            add(Part.Role.ATTACHMENT, "application/x-ole-storage", name, contentId, Optional.empty(), content, "");
        } else {
            problems.add(
                    "msg.no-attachment-data",
                    "An attachment is only a link or was taken out: its content is not here.");
            String type = declared.isEmpty() ? "application/octet-stream" : declared;
            add(Part.Role.ATTACHMENT, type, name, contentId, Optional.empty(), new byte[0], "");
        }
    }

    private static String withSuffix(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".msg") ? name : name + ".msg";
    }

    private static boolean isItem(DirectoryNode object) {
        return object.hasEntryCaseInsensitive(MsgStorage.PROPERTIES);
    }

    /// The storage as a file of its own. That of a mail needs the names of its named properties, which stand in the
    /// outer item, and a longer header of its property stream (MS-OXMSG section 2.4.1).
    private byte[] standalone(DirectoryNode object, boolean mail) throws IOException {
        try (var file = new POIFSFileSystem()) {
            for (var entry : object) {
                if (mail && entry.getName().equals(MsgStorage.PROPERTIES) && entry instanceof DocumentNode document) {
                    byte[] inner = MsgStorage.read(document);
                    int header = Math.min(24, inner.length);
                    byte[] outer = Arrays.copyOf(inner, inner.length + 8);
                    Arrays.fill(outer, header, header + 8, (byte) 0);
                    System.arraycopy(inner, header, outer, header + 8, inner.length - header);
                    file.getRoot().createDocument(MsgStorage.PROPERTIES, new ByteArrayInputStream(outer));
                } else {
                    EntryUtils.copyNodeRecursively(entry, file.getRoot());
                }
            }
            if (mail
                    && !object.hasEntryCaseInsensitive(NAMES)
                    && item.directory().hasEntryCaseInsensitive(NAMES)) {
                EntryUtils.copyNodeRecursively(item.directory().getEntryCaseInsensitive(NAMES), file.getRoot());
            }
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private Optional<String> firstString(MsgStorage from, int... properties) throws IOException {
        for (int property : properties) {
            var value = from.string(property, codePage).map(String::strip).filter(text -> !text.isEmpty());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private void add(
            Part.Role role,
            String type,
            Optional<String> name,
            Optional<String> contentId,
            Optional<String> charset,
            byte[] content,
            String text) {
        var leaf = new Leaf(role, type, name, contentId, "", charset, Optional.empty(), content, text);
        leaves.add(leaf);
        boolean body = role == Part.Role.TEXT || role == Part.Role.HTML;
        if (role == Part.Role.TEXT || (body && shown.isEmpty())) {
            shown.add(leaf);
        }
    }
}

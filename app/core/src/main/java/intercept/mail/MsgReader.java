package intercept.mail;

import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.Header;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.LocaleUtil;

/// Reads an Outlook item (MS-OXMSG) from its properties, and from the transport headers where it has kept them.
/// The MIME form of the mail is gone: no part has a place in the original.
final class MsgReader {

    private static final int MESSAGE_HEADER = 32;
    private static final int SUBJECT = 0x0037;
    private static final int SUBJECT_PREFIX = 0x003D;
    private static final int NORMALIZED_SUBJECT = 0x0E1D;
    private static final int SUBMIT_TIME = 0x0039;
    private static final int DELIVERY_TIME = 0x0E06;
    private static final int CREATION_TIME = 0x3007;
    private static final int CONVERSATION_INDEX = 0x0071;
    private static final int TRANSPORT_HEADERS = 0x007D;
    private static final int MESSAGE_ID = 0x1035;
    private static final int REFERENCES = 0x1039;
    private static final int IN_REPLY_TO = 0x1042;
    private static final int MESSAGE_CODE_PAGE = 0x3FFD;
    private static final int MESSAGE_LOCALE = 0x3FF1;
    private static final int INTERNET_CODE_PAGE = 0x3FDE;

    static {
        // POI believes sizes that a hostile file states; no allocation may be larger than a mail can be.
        IOUtils.setByteArrayMaxOverride(MailLimits.DEFAULT.fileBytes());
    }

    private final byte[] original;
    private final String sha256;
    private final MailLimits limits;
    private final Problems problems = new Problems();

    MsgReader(byte[] original, String sha256, MailLimits limits) {
        this.original = original;
        this.sha256 = sha256;
        this.limits = limits;
    }

    ParsedMail read() throws UnreadableMail {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(original))) {
            var item = new MsgStorage(file.getRoot(), MESSAGE_HEADER);
            if (item.isEmpty()) {
                throw new UnreadableMail("The file is a compound document of Microsoft Office, but no Outlook item.");
            }
            return read(item);
        } catch (IOException e) {
            throw new UnreadableMail(
                    CompoundFile.isCutOff(original)
                            ? CompoundFile.CUT_OFF
                            : "The Outlook file is damaged: its inner folders cannot be opened.",
                    e);
        }
    }

    private ParsedMail read(MsgStorage item) throws IOException {
        var codePage =
                codePage(item, MESSAGE_CODE_PAGE).or(() -> ofLocale(item)).or(() -> codePage(item, INTERNET_CODE_PAGE));
        byte[] transport = transportHeaders(item, codePage);
        var raw = RawHeaders.cut(transport, new Span(0, transport.length), limits, problems);
        if (raw.fields().isEmpty()) {
            problems.add(
                    "msg.no-transport-headers",
                    "The Outlook item holds no transport headers: the mail was sent or "
                            + "drafted here, or they were lost when it was saved.");
        }
        var fields = new MailFields(raw, transport, limits, problems);
        var people = new MsgPeople(item, codePage, fields);
        var content = new MsgContent(
                item, codePage, codePage(item, INTERNET_CODE_PAGE).or(() -> codePage), limits, problems);
        content.read();
        List<Part> parts = new ArrayList<>();
        for (var leaf : content.leaves()) {
            parts.add(leaf.part(parts.size()));
        }
        var bodies = Bodies.of(content.leaves(), content.shown());
        List<Address> from = people.from();
        var message = new Message(
                0,
                sha256,
                MailFormat.MSG,
                ids(item, MESSAGE_ID, codePage).stream().findFirst().or(fields::messageId),
                date(item, fields),
                from,
                people.sender(),
                people.replyTo(),
                people.to(),
                people.cc(),
                people.bcc(),
                subject(item, codePage, raw, transport),
                ids(item, IN_REPLY_TO, codePage).stream().findFirst().or(fields::inReplyTo),
                references(item, codePage, fields),
                threadIndex(item, fields),
                List.copyOf(parts),
                problems.all());
        List<Header> headers =
                raw.fields().stream().map(field -> header(field, transport)).toList();
        return new ParsedMail(
                message,
                headers,
                bodies.text(),
                bodies.html(),
                content.leaves().stream().map(Leaf::content).toList());
    }

    /// The field stands in a property, in pieces and another encoding: it has no place in the file.
    private Header header(RawHeaders.Field field, byte[] transport) {
        return new Header(
                field.name(),
                FieldText.decoded(field.bytes(transport), limits, problems),
                field.raw(transport),
                new ByteRange(0, 0));
    }

    private static byte[] transportHeaders(MsgStorage item, Optional<String> codePage) throws IOException {
        var eightBit = item.eightBit(TRANSPORT_HEADERS);
        if (eightBit.isPresent()) {
            return withoutVersionLine(eightBit.get());
        }
        String text = item.string(TRANSPORT_HEADERS, codePage).orElse("");
        return withoutVersionLine(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Exchange writes `Microsoft Mail Internet Headers Version 2.0` above the fields.
    private static byte[] withoutVersionLine(byte[] headers) {
        String start = new String(headers, 0, Math.min(headers.length, 64), StandardCharsets.ISO_8859_1);
        if (!start.startsWith("Microsoft Mail Internet Headers")) {
            return headers;
        }
        int end = start.indexOf('\n');
        return end < 0 ? headers : Arrays.copyOfRange(headers, end + 1, headers.length);
    }

    private static Optional<String> codePage(MsgStorage item, int property) {
        return item.integer(property).flatMap(MsgReader::encoding);
    }

    private static Optional<String> ofLocale(MsgStorage item) {
        return item.integer(MESSAGE_LOCALE)
                .filter(locale -> locale != 0)
                .map(LocaleUtil::getDefaultCodePageFromLCID)
                .flatMap(MsgReader::encoding);
    }

    private static Optional<String> encoding(int codePage) {
        if (codePage <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(CodePageUtil.codepageToEncoding(codePage, true))
                    .filter(name -> Charsets.named(name).isPresent());
        } catch (UnsupportedEncodingException e) {
            return Optional.empty();
        }
    }

    private static String subject(MsgStorage item, Optional<String> codePage, RawHeaders raw, byte[] transport)
            throws IOException {
        var subject = item.string(SUBJECT, codePage);
        if (subject.isPresent()) {
            String text = subject.get();
            // A start of U+0001 and a length marks the prefix; it is no text.
            return text.length() >= 2 && text.charAt(0) == 1 ? text.substring(2) : text;
        }
        var normalized = item.string(NORMALIZED_SUBJECT, codePage);
        if (normalized.isPresent()) {
            return item.string(SUBJECT_PREFIX, codePage).orElse("") + normalized.get();
        }
        return raw.first("Subject")
                .map(field -> EncodedWords.decode(FieldText.unfolded(field.bytes(transport)), 100))
                .orElse("");
    }

    private static Optional<OffsetDateTime> date(MsgStorage item, MailFields fields) {
        return fields.date()
                .or(() -> item.time(SUBMIT_TIME)
                        .or(() -> item.time(DELIVERY_TIME))
                        .or(() -> item.time(CREATION_TIME))
                        .map(at -> at.atOffset(ZoneOffset.UTC)));
    }

    private static List<String> ids(MsgStorage item, int property, Optional<String> codePage) throws IOException {
        return item.string(property, codePage).map(MessageIds::read).orElse(List.of());
    }

    private static List<String> references(MsgStorage item, Optional<String> codePage, MailFields fields)
            throws IOException {
        var stated = ids(item, REFERENCES, codePage);
        return stated.isEmpty() ? fields.references() : stated;
    }

    private static Optional<String> threadIndex(MsgStorage item, MailFields fields) throws IOException {
        return item.binary(CONVERSATION_INDEX)
                .filter(bytes -> bytes.length > 0)
                .map(ThreadIndex::encode)
                .or(fields::threadIndex);
    }
}

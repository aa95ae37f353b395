package intercept.cases;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Builds the MIME body in the manner of each program: boundaries, encodings and the order of parts.
final class Bodies {

    private Bodies() {}

    static Mime of(Entry entry, String plain, String html, List<Enclosure> files) {
        if (entry.style().equals("bounce")) {
            return Campaigns.bounce(entry);
        }
        if (entry.attachments().contains("meeting")) {
            return Campaigns.meeting(entry, plain, boundary(entry, 0));
        }
        var text = text(entry, plain);
        var inline = files.stream().filter(Enclosure::inline).toList();
        var attached = files.stream().filter(file -> !file.inline()).toList();
        int level = 0;
        var core = text;
        if (!html.isEmpty()) {
            var boundary = boundary(entry, level++);
            core = Mime.multipart(typed("multipart/alternative", boundary), boundary, List.of(text, html(entry, html)));
        }
        if (!inline.isEmpty()) {
            var boundary = boundary(entry, level++);
            core = Mime.multipart(
                    typed("multipart/related", boundary)
                            + (html.isEmpty() ? "" : ";" + Field.TAB + "type=\"multipart/alternative\""),
                    boundary,
                    parts(entry, core, inline));
        }
        if (!attached.isEmpty()) {
            var boundary = boundary(entry, level);
            core = Mime.multipart(typed("multipart/mixed", boundary), boundary, parts(entry, core, attached));
        }
        return core;
    }

    static String document(Entry entry, String html) {
        return switch (entry.from().client) {
            case EXCHANGE, FREE_MAIL, OUTLOOK ->
                Story.text("outlook-body.html")
                        .replace("LANG", entry.from().house == House.CUSTOMER ? "EN-US" : "EN-GB")
                        .replace("TEXT", html);
            default -> html;
        };
    }

    private static List<Mime> parts(Entry entry, Mime core, List<Enclosure> files) {
        var parts = new ArrayList<Mime>();
        parts.add(core);
        files.forEach(file -> parts.add(enclosed(entry, file)));
        return parts;
    }

    private static Mime text(Entry entry, String plain) {
        boolean ascii = plain.chars().allMatch(c -> c < 0x80);
        return switch (entry.from().client) {
            case EXCHANGE, FREE_MAIL ->
                ascii
                        ? Mime.quotedPrintable("text/plain; charset=\"us-ascii\"", StandardCharsets.US_ASCII, plain)
                        : Mime.base64("text/plain; charset=\"utf-8\"", StandardCharsets.UTF_8, plain);
            case OUTLOOK, SCRIPT ->
                ascii
                        ? Mime.sevenBit(plainType("us-ascii"), StandardCharsets.US_ASCII, plain)
                        : Mime.quotedPrintable(plainType("utf-8"), StandardCharsets.UTF_8, plain);
            case THUNDERBIRD ->
                ascii
                        ? Mime.sevenBit("text/plain; charset=UTF-8; format=flowed", StandardCharsets.US_ASCII, plain)
                        : Mime.base64("text/plain; charset=UTF-8; format=flowed", StandardCharsets.UTF_8, plain);
            case APPLE ->
                Mime.quotedPrintable("text/plain;" + Field.TAB + "charset=utf-8", StandardCharsets.UTF_8, plain);
            case BECKY -> japanese(Heads.charset(entry), plain);
        };
    }

    private static Mime japanese(Charset charset, String plain) {
        return charset.equals(StandardCharsets.UTF_8)
                ? Mime.base64("text/plain; charset=\"UTF-8\"", charset, plain)
                : Mime.sevenBit("text/plain; charset=\"ISO-2022-JP\"", charset, plain);
    }

    private static String plainType(String charset) {
        return "text/plain;" + Field.TAB + "charset=\"" + charset + "\"";
    }

    private static Mime html(Entry entry, String html) {
        var charset = StandardCharsets.US_ASCII;
        var document = document(entry, html);
        return Mime.quotedPrintable(
                entry.from().client == Actor.Client.EXCHANGE
                        ? "text/html; charset=\"us-ascii\""
                        : "text/html;" + Field.TAB + "charset=\"us-ascii\"",
                charset,
                document);
    }

    private static Mime enclosed(Entry entry, Enclosure file) {
        if (file.mail().isPresent()) {
            return new Mime(
                    List.of(
                            new Field("Content-Type", "message/rfc822"),
                            new Field(
                                    "Content-Disposition", "attachment;" + Field.TAB + name("filename", file.name()))),
                    file.bytes());
        }
        var type = file.type() + (file.name().isEmpty() ? "" : "; " + name("name", file.name()));
        var part = Mime.of(type, "base64", Mime.base64(file.bytes()));
        if (file.contentId().isPresent()) {
            return part.with(
                    new Field("Content-Description", file.name()),
                    new Field(
                            "Content-Disposition",
                            "inline; " + name("filename", file.name()) + "; size=" + file.bytes().length),
                    new Field("Content-ID", "<" + file.contentId().get() + ">"));
        }
        var disposition = "attachment;" + Field.TAB + name("filename", file.name());
        return switch (entry.from().client) {
            case EXCHANGE, FREE_MAIL ->
                part.with(
                        new Field("Content-Description", file.name()),
                        new Field(
                                "Content-Disposition",
                                disposition + "; size=" + file.bytes().length + ";" + Field.TAB + "creation-date=\""
                                        + Times.utc(entry.at()).replace("+0000", "GMT") + "\""));
            default -> part.with(new Field("Content-Disposition", disposition));
        };
    }

    private static String name(String parameter, String value) {
        return parameter + "=\"" + value + "\"";
    }

    private static String typed(String type, String boundary) {
        return type + ";" + Field.TAB + "boundary=\"" + boundary + "\"";
    }

    static String boundary(Entry entry, int level) {
        var name = "boundary " + entry.number() + " " + level;
        long time = Times.fileTime(entry.at().toInstant());
        return switch (entry.from().client) {
            case EXCHANGE, FREE_MAIL ->
                "_00" + level * 2 + "_" + entry.from().machine + Ids.upper(22, name) + entry.from().machine + "eurp_";
            case OUTLOOK ->
                "----=_NextPart_000_%04X_%08X.%08X"
                        .formatted(Ids.number(1, 900, name) + level, time >>> 32, time & 0xffff_ffffL);
            case THUNDERBIRD -> "------------" + Ids.hex(24, name);
            case APPLE -> "Apple-Mail=_" + Ids.guid(name);
            case BECKY, SCRIPT -> "=_" + Ids.hex(32, name);
        };
    }
}

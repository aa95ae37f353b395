package intercept.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes a letter as an Outlook item (MS-OXMSG), as it looks when it is dragged out of a mailbox.
final class MsgFile {

    private static final ClassID OUTLOOK_ITEM = new ClassID("{00020D0B-0000-0000-C000-000000000046}");

    private MsgFile() {}

    /// @param holder who received it: his copy has the transport headers; absent for the author's own copy
    static byte[] of(Letter letter, Optional<Actor> holder) {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            file.getRoot().setStorageClsid(OUTLOOK_ITEM);
            var names = file.getRoot().createDirectory("__nameid_version1.0");
            for (int id = 2; id <= 4; id++) {
                names.createDocument(MsgProperties.stream(id, 0x0102), new ByteArrayInputStream(new byte[0]));
            }
            write(file.getRoot(), letter, holder, 32);
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DirectoryEntry directory, Letter letter, Optional<Actor> holder, int headerSize)
            throws IOException {
        var recipients = letter.recipients().toList();
        var header = ByteBuffer.allocate(headerSize).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(0)
                .putInt(recipients.size())
                .putInt(letter.enclosures().size())
                .putInt(recipients.size())
                .putInt(letter.enclosures().size());
        properties(letter, holder).writeTo(directory, header.array());
        for (int i = 0; i < recipients.size(); i++) {
            var storage = directory.createDirectory(String.format(Locale.ROOT, "__recip_version1.0_#%08X", i));
            recipient(letter, recipients.get(i), i).writeTo(storage, new byte[8]);
        }
        for (int i = 0; i < letter.enclosures().size(); i++) {
            var storage = directory.createDirectory(String.format(Locale.ROOT, "__attach_version1.0_#%08X", i));
            attach(storage, letter.enclosures().get(i), i);
        }
    }

    private static MsgProperties properties(Letter letter, Optional<Actor> holder) {
        var entry = letter.entry();
        var from = letter.from();
        var sent = entry.at().toInstant();
        var received = holder.map(who -> Post.arrival(letter, who).toInstant()).orElse(sent);
        boolean inside = from.house.isTenant();
        var topic = Heads.topic(entry.subject());
        var out = new MsgProperties()
                .text(0x001a, "IPM.Note")
                .number(0x0017, 1)
                .number(0x0026, 0)
                .number(0x0036, 0)
                .text(0x0037, entry.subject())
                .text(0x003d, entry.subject().substring(0, entry.subject().length() - topic.length()))
                .text(0x0e1d, topic)
                .text(0x0070, topic)
                .time(0x0039, sent)
                .time(0x0e06, received)
                .time(0x3007, received)
                .time(0x3008, received.plusSeconds(1))
                .text(0x0c1a, from.full)
                .text(0x0c1e, inside ? "EX" : "SMTP")
                .text(0x0c1f, inside ? directoryName(from) : from.address)
                .text(0x5d01, from.address)
                .text(0x0042, from.full)
                .text(0x0064, inside ? "EX" : "SMTP")
                .text(0x0065, inside ? directoryName(from) : from.address)
                .text(0x5d02, from.address)
                .text(0x0e04, names(entry.to()))
                .text(0x0e03, names(entry.cc()))
                .text(0x0e02, "")
                .text(0x1035, letter.messageId())
                .number(
                        0x0e07,
                        (holder.isPresent() ? 0x1 : 0x21) | (letter.enclosures().isEmpty() ? 0 : 0x10))
                .number(0x340d, 0x0004_0e79)
                .number(0x3fde, 65001)
                .number(0x3ff1, 2057)
                .text(0x1000, letter.plain().replace("\n", "\r\n") + "\r\n");
        if (letter.enclosures().isEmpty()) {
            out.no(0x0e1b);
        } else {
            out.yes(0x0e1b);
        }
        letter.thread().ifPresent(index -> out.binary(0x0071, index.bytes()));
        if (!letter.references().isEmpty()) {
            out.text(0x1039, String.join(" ", letter.references()));
            out.text(0x1042, letter.references().getLast());
        }
        if (!letter.html().isEmpty()) {
            var document = Bodies.document(entry, letter.html()).replace("\n", "\r\n");
            out.binary(0x1013, document.getBytes(StandardCharsets.US_ASCII));
        }
        holder.ifPresent(who -> out.text(0x007d, Post.header(letter, who)));
        return out;
    }

    private static MsgProperties recipient(Letter letter, Actor actor, int row) {
        boolean inside = actor.house.isTenant();
        return new MsgProperties()
                .number(0x3000, row)
                .number(0x0c15, letter.entry().to().contains(actor) ? 1 : 2)
                .number(0x0ffe, 6)
                .number(0x3900, 0)
                .text(0x3001, actor.full)
                .text(0x3002, inside ? "EX" : "SMTP")
                .text(0x3003, inside ? directoryName(actor) : actor.address)
                .text(0x39fe, actor.address);
    }

    private static void attach(DirectoryEntry storage, Enclosure file, int number) throws IOException {
        var name = file.mail().map(mail -> mail.entry().subject()).orElse(file.name());
        var out = new MsgProperties()
                .number(0x0e21, number)
                .number(0x0ffe, 7)
                .number(0x3705, file.mail().isPresent() ? 5 : 1)
                .number(0x370b, -1)
                .text(0x3001, name);
        file.contentId().ifPresent(id -> out.text(0x3712, id).number(0x3714, 4).yes(0x7ffe));
        if (file.mail().isPresent()) {
            var letter = file.mail().get();
            out.object(0x3701).writeTo(storage, new byte[8]);
            var inner = storage.createDirectory(MsgProperties.objectStorage(0x3701));
            write(inner, letter, letter.recipients().filter(Actor::isCustodian).findFirst(), 24);
            return;
        }
        int dot = file.name().lastIndexOf('.');
        out.text(0x3703, file.name().substring(dot))
                .text(0x3704, shortName(file.name()))
                .text(0x3707, file.name())
                .text(0x370e, file.type())
                .number(0x0e20, file.bytes().length)
                .binary(0x3701, file.bytes())
                .writeTo(storage, new byte[8]);
    }

    /// Name in the form of the old days: eight characters and three.
    private static String shortName(String name) {
        int dot = name.lastIndexOf('.');
        var stem = name.substring(0, dot).replaceAll("[^A-Za-z0-9-]", "");
        return (stem.length() > 8 ? stem.substring(0, 6) + "~1" : stem) + name.substring(dot);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(actor -> actor.full).collect(Collectors.joining("; "));
    }

    private static String directoryName(Actor actor) {
        return "/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn="
                + Ids.hex(32, actor.address) + "-" + actor.address.substring(0, actor.address.indexOf('@'));
    }
}

package intercept.mail;

import intercept.model.Address;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who wrote an Outlook item and to whom. Exchange knows its own people by directory names, so an address is
/// looked for in several places: the SMTP property, the e-mail property where its type is SMTP, the search key, the
/// transport headers; the directory name is the last resort.
final class MsgPeople {

    private static final int RECIPIENT_HEADER = 8;
    private static final String RECIPIENTS = "__recip_version1.0_";
    private static final int TO = 1;
    private static final int CC = 2;
    private static final int BCC = 3;
    private static final int RECIPIENT_TYPE = 0x0C15;
    private static final int DISPLAY_TO = 0x0E04;
    private static final int DISPLAY_CC = 0x0E03;
    private static final int DISPLAY_BCC = 0x0E02;
    private static final int REPLY_ENTRIES = 0x004F;

    /// Properties that say who somebody is: name, address type, address, SMTP address, search key.
    private record Who(int name, int type, int email, int smtp, int key) {}

    private static final Who AUTHOR = new Who(0x0042, 0x0064, 0x0065, 0x5D02, 0x003B);
    private static final Who SENDER = new Who(0x0C1A, 0x0C1E, 0x0C1F, 0x5D01, 0x0C1D);
    private static final Who RECIPIENT = new Who(0x3001, 0x3002, 0x3003, 0x39FE, 0x300B);

    private final MsgStorage item;
    private final Optional<String> codePage;
    private final MailFields fields;
    private final List<List<Address>> recipients = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    MsgPeople(MsgStorage item, Optional<String> codePage, MailFields fields) throws IOException {
        this.item = item;
        this.codePage = codePage;
        this.fields = fields;
        for (var directory : MsgStorage.children(item.directory(), RECIPIENTS)) {
            var recipient = new MsgStorage(directory, RECIPIENT_HEADER);
            // The high bits mark who still gets a copy when a mail is sent again.
            int type = recipient.integer(RECIPIENT_TYPE).orElse(TO) & 0x0F;
            var address = address(recipient, RECIPIENT);
            if (type >= TO && type <= BCC && address.isPresent()) {
                recipients.get(type - TO).add(address.get());
            }
        }
    }

    List<Address> from() throws IOException {
        var author = address(item, AUTHOR);
        var stated = fields.firstAddresses("From");
        if (author.isEmpty() || author.get().address().indexOf('@') < 0) {
            if (!stated.isEmpty()) {
                return stated;
            }
            var sender = address(item, SENDER);
            if (sender.isPresent()
                    && (author.isEmpty() || sender.get().address().indexOf('@') >= 0)) {
                return List.of(sender.get());
            }
        }
        return author.map(List::of).orElse(List.of());
    }

    /// Who sent it for the author; absent where that is the author.
    Optional<Address> sender() throws IOException {
        var stated = fields.firstAddresses("Sender").stream().findFirst();
        if (stated.isPresent()) {
            return stated;
        }
        var from = from();
        return address(item, SENDER)
                .filter(sender -> sender.address().indexOf('@') >= 0)
                .filter(sender -> from.stream().noneMatch(author -> author.key().equals(sender.key())));
    }

    List<Address> replyTo() throws IOException {
        var stated = fields.firstAddresses("Reply-To");
        return stated.isEmpty()
                ? item.binary(REPLY_ENTRIES).map(MsgPeople::entries).orElse(List.of())
                : stated;
    }

    List<Address> to() throws IOException {
        return recipients(TO, "To", DISPLAY_TO);
    }

    List<Address> cc() throws IOException {
        return recipients(CC, "Cc", DISPLAY_CC);
    }

    List<Address> bcc() throws IOException {
        return recipients(BCC, "Bcc", DISPLAY_BCC);
    }

    private List<Address> recipients(int type, String field, int display) throws IOException {
        var stored = recipients.get(type - TO);
        if (!stored.isEmpty()) {
            return List.copyOf(stored);
        }
        if (recipients.stream().anyMatch(list -> !list.isEmpty())) {
            return List.of();
        }
        var stated = fields.allAddresses(field);
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Address> names = new ArrayList<>();
        for (String name : item.string(display, codePage).orElse("").split(";", -1)) {
            if (!name.isBlank()) {
                names.add(plain(name.strip()));
            }
        }
        return List.copyOf(names);
    }

    private static Address plain(String name) {
        String bare = name.startsWith("'") && name.endsWith("'") && name.length() > 2
                ? name.substring(1, name.length() - 1)
                : name;
        return bare.indexOf('@') > 0 && bare.indexOf(' ') < 0 ? new Address("", bare) : new Address(bare, "");
    }

    private Optional<Address> address(MsgStorage from, Who who) throws IOException {
        String name = from.string(who.name(), codePage).orElse("").strip();
        String email = from.string(who.email(), codePage).orElse("").strip();
        String type = from.string(who.type(), codePage).orElse("").strip();
        String smtp = from.string(who.smtp(), codePage).orElse("").strip();
        String address = smtp;
        if (address.isEmpty() && (type.equalsIgnoreCase("SMTP") || email.indexOf('@') > 0)) {
            address = email;
        }
        if (address.isEmpty()) {
            address = from.binary(who.key()).map(MsgPeople::smtpOfSearchKey).orElse("");
        }
        if (address.isEmpty() && name.indexOf('@') > 0 && name.indexOf(' ') < 0) {
            address = plain(name).address();
        }
        if (address.isEmpty()) {
            address = email;
        }
        if (name.isEmpty() && address.isEmpty()) {
            return Optional.empty();
        }
        String shown = plain(name).name();
        return Optional.of(new Address(shown.equalsIgnoreCase(address) ? "" : shown, address));
    }

    /// `SMTP:NAME@HOST`, in capitals.
    private static String smtpOfSearchKey(byte[] key) {
        String text = new String(key, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.startsWith("SMTP:") ? text.substring(5).toLowerCase(Locale.ROOT) : "";
    }

    /// One-off entries of a list of them (MS-OXCDATA sections 2.3.3 and 2.2.5.1).
    private static List<Address> entries(byte[] list) {
        List<Address> found = new ArrayList<>();
        var in = ByteBuffer.wrap(list).order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < 8) {
            return found;
        }
        int count = in.getInt();
        in.getInt();
        for (int i = 0; i < count && in.remaining() >= 4; i++) {
            int size = in.getInt();
            if (size < 24 || size > in.remaining()) {
                break;
            }
            int start = in.position();
            entry(list, start + 20, start + size).ifPresent(found::add);
            // Entries are aligned to four bytes.
            in.position(Math.min(in.limit(), start + (size + 3) / 4 * 4));
        }
        return List.copyOf(found);
    }

    private static Optional<Address> entry(byte[] list, int from, int to) {
        boolean unicode = (list[from + 3] & 0x80) != 0;
        Charset charset = unicode ? StandardCharsets.UTF_16LE : Charsets.WINDOWS_1252;
        String[] words = new String(list, from + 4, to - from - 4, charset).split("\0", -1);
        return words.length >= 3 && words[1].equalsIgnoreCase("SMTP")
                ? Optional.of(new Address(words[0].equalsIgnoreCase(words[2]) ? "" : words[0], words[2]))
                : Optional.empty();
    }
}

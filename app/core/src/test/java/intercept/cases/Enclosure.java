package intercept.cases;

import java.util.Optional;

/// Something that came along with a mail.
final class Enclosure {

    private final String name;
    private final String type;
    private final byte[] bytes;
    private final Optional<String> contentId;
    private final Optional<Letter> mail;

    private Enclosure(String name, String type, byte[] bytes, Optional<String> contentId, Optional<Letter> mail) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
        this.contentId = contentId;
        this.mail = mail;
    }

    static Enclosure file(String name, String type, byte[] bytes) {
        return new Enclosure(name, type, bytes, Optional.empty(), Optional.empty());
    }

    static Enclosure picture(String name, String contentId, byte[] bytes) {
        return new Enclosure(name, "image/png", bytes, Optional.of(contentId), Optional.empty());
    }

    /// A whole mail, as it lay in a mailbox.
    static Enclosure mail(String name, Letter letter, byte[] bytes) {
        return new Enclosure(name, "message/rfc822", bytes, Optional.empty(), Optional.of(letter));
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Of a picture in the text.
    Optional<String> contentId() {
        return contentId;
    }

    Optional<Letter> mail() {
        return mail;
    }

    boolean inline() {
        return contentId.isPresent();
    }
}

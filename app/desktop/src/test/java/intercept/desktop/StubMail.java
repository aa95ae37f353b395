package intercept.desktop;

import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.Copy;
import intercept.model.Header;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Part;
import intercept.model.Standing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An invented mail of [StubCase], with bytes that its headers really point into.
record StubMail(
        long id,
        Optional<OffsetDateTime> date,
        Optional<Address> from,
        List<Address> to,
        List<Address> cc,
        String subject,
        String text,
        Optional<String> html,
        Standing standing,
        List<String> holders,
        List<String> files) {

    StubMail copyTo(Address... addresses) {
        return new StubMail(id, date, from, to, List.of(addresses), subject, text, html, standing, holders, files);
    }

    StubMail heldBy(String... custodians) {
        return new StubMail(id, date, from, to, cc, subject, text, html, standing, List.of(custodians), files);
    }

    StubMail with(String file) {
        return new StubMail(id, date, from, to, cc, subject, text, html, standing, holders, List.of(file));
    }

    StubMail as(Standing taken) {
        return new StubMail(id, date, from, to, cc, subject, text, html, taken, holders, files);
    }

    StubMail inHtml(String markup) {
        return new StubMail(id, date, from, to, cc, subject, text, Optional.of(markup), standing, holders, files);
    }

    byte[] bytes() {
        return (fields().stream().map(field -> field + "\r\n").collect(Collectors.joining())
                        + "\r\n"
                        + html.orElse(text))
                .getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        return hash(bytes());
    }

    List<Header> headers() {
        var headers = new ArrayList<Header>();
        long offset = 0;
        for (var field : fields()) {
            int length = field.getBytes(StandardCharsets.UTF_8).length;
            int colon = field.indexOf(':');
            headers.add(new Header(
                    field.substring(0, colon),
                    field.substring(colon + 2),
                    field.substring(colon + 1),
                    new ByteRange(offset, length)));
            offset += length + 2L;
        }
        return headers;
    }

    Message message() {
        var parts = new ArrayList<Part>();
        parts.add(part(0, html.isPresent() ? Part.Role.HTML : Part.Role.TEXT, "text/plain", Optional.empty(), 420));
        for (var file : files) {
            parts.add(part(parts.size(), Part.Role.ATTACHMENT, "application/pdf", Optional.of(file), 48_213));
        }
        return new Message(
                id,
                sha256(),
                MailFormat.EML,
                Optional.of("<m" + id + "@mycompany.example>"),
                date,
                from.stream().toList(),
                Optional.empty(),
                List.of(),
                to,
                cc,
                List.of(),
                subject,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                parts,
                List.of());
    }

    List<Copy> copies() {
        return holders.stream()
                .map(holder -> new Copy(holder, "Inbox", holder + "/Inbox/" + id + ".eml"))
                .toList();
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Part part(int index, Part.Role role, String type, Optional<String> name, long size) {
        var hash = hash(name.orElse("body").getBytes(StandardCharsets.UTF_8));
        return new Part(
                index, role, type, name, Optional.empty(), "8bit", Optional.of("utf-8"), Optional.empty(), hash, size);
    }

    private List<String> fields() {
        var fields = new ArrayList<String>();
        fields.add(
                "Received: from mail.freemail.example (192.0.2.17) by mx1.customer.example; Wed, 5 Aug 2026 09:52:23 +0000");
        fields.add("Authentication-Results: mx1.customer.example; spf=pass smtp.mailfrom=freemail.example; dmarc=pass");
        date.ifPresent(at -> fields.add("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at)));
        from.ifPresent(sender -> fields.add("From: " + sender.display()));
        fields.add("To: " + joined(to));
        if (!cc.isEmpty()) {
            fields.add("Cc: " + joined(cc));
        }
        fields.add("Subject: " + subject);
        fields.add("Message-ID: <m" + id + "@mycompany.example>");
        fields.add("Content-Type: " + (html.isPresent() ? "text/html" : "text/plain") + "; charset=utf-8");
        return fields;
    }

    private static String joined(List<Address> addresses) {
        return addresses.stream().map(Address::display).collect(Collectors.joining(", "));
    }
}

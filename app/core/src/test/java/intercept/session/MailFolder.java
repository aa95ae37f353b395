package intercept.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A case folder in the making.
record MailFolder(Path root) {

    MailFolder {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void caseJson(String text) throws IOException {
        Files.writeString(root.resolve("case.json"), text);
    }

    /// From Alice to Bob, unless told otherwise.
    Draft mail(String path) {
        return new Draft(root.resolve(path));
    }

    /// A mail that is not written yet.
    static final class Draft {

        private final Path file;
        private final List<String> fields = new ArrayList<>();
        private String id = "<1042@mycompany.example>";
        private String from = "Alice Smith <alice@mycompany.example>";
        private String date = "Wed, 5 Aug 2026 09:15:00 +0000";
        private String subject = "Invoice";
        private String text = "Please pay by Friday.";
        private String attachment = "";

        private Draft(Path file) {
            this.file = file;
        }

        Draft id(String value) {
            id = value;
            return this;
        }

        Draft from(String value) {
            from = value;
            return this;
        }

        /// Empty for none.
        Draft date(String value) {
            date = value;
            return this;
        }

        Draft subject(String value) {
            subject = value;
            return this;
        }

        Draft text(String value) {
            text = value;
            return this;
        }

        Draft field(String line) {
            fields.add(line);
            return this;
        }

        Draft attachment(String name, String content) {
            return attachment("text/plain", name, content.getBytes(StandardCharsets.UTF_8));
        }

        Draft attachment(String type, String name, byte[] content) {
            attachment = """
                    --b
                    Content-Type: %3$s; name="%1$s"
                    Content-Disposition: attachment; filename="%1$s"
                    Content-Transfer-Encoding: base64

                    %2$s
                    """.formatted(name, Base64.getMimeEncoder().encodeToString(content), type);
            return this;
        }

        Path write() throws IOException {
            var lines = new ArrayList<>(fields);
            lines.add("From: " + from);
            lines.add("To: Bob Jones <bob@customer.example>");
            if (!date.isEmpty()) {
                lines.add("Date: " + date);
            }
            lines.add("Subject: " + subject);
            lines.add("Message-ID: " + id);
            lines.add("MIME-Version: 1.0");
            if (attachment.isEmpty()) {
                lines.add("Content-Type: text/plain; charset=utf-8");
                lines.add("");
                lines.add(text);
            } else {
                lines.add("Content-Type: multipart/mixed; boundary=b");
                lines.add("");
                lines.add("--b");
                lines.add("Content-Type: text/plain; charset=utf-8");
                lines.add("");
                lines.add(text);
                lines.add(attachment + "--b--");
            }
            var mail = String.join("\n", lines).replace("\n", "\r\n") + "\r\n";
            Files.createDirectories(file.getParent());
            return Files.write(file, mail.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package intercept.mail.clocks;

import intercept.mail.route.ServerWritten;
import intercept.model.Header;
import intercept.model.clocks.MailerFingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By what the program can be recognised that wrote a mail: programs write the same fields in the same order, and
/// boundaries and Message-IDs of one form.
final class MailerFingerprints {

    private static final int MOST_NAMES = 100;
    private static final int LONGEST = 200;

    private record Style(String name, Pattern form) {}

    private static final List<Style> STYLES = List.of(
            style("outlook", "-{2,8}=_NextPart_[0-9A-Fa-f]{3}_[0-9A-Fa-f]{4}_[0-9A-Fa-f]{8}\\.[0-9A-Fa-f]{8}"),
            style("nextpart", "-{2,8}=_NextPart_.*"),
            style("exchange", "_\\d{3}_.*_"),
            style("gmail", "0{12}[0-9a-f]{16}"),
            style("gmail-old", "[0-9a-f]{26,32}"),
            style("apple", "Apple-Mail.*"),
            style("javamail", "-{4}=_Part_.*"),
            style("thunderbird", "-{12}[0-9A-Za-z]{20,24}"),
            style("phpmailer", "b[1-3]_[0-9A-Za-z=]{22,50}"),
            style("swiftmailer", "_=_swift_.*"),
            style("symfony", "[0-9A-Za-z]{8,12}"),
            style("python", "={15}\\d{19}=="),
            style("nodemailer", "--_NmP-.*|-{4}sinikael.*"),
            style("perl", "_-{5,14}=_\\d.*"),
            style("mutt", "[0-9A-Za-z/+]{16}"));

    private MailerFingerprints() {}

    private static Style style(String name, String form) {
        return new Style(name, Pattern.compile(form));
    }

    static MailerFingerprint of(List<Header> headers, String messageId, Optional<String> boundary) {
        return new MailerFingerprint(
                MessageIdForms.read(messageId),
                first(headers, "X-Mailer").or(() -> first(headers, "User-Agent")),
                boundary.map(MailerFingerprints::boundaryStyle),
                order(headers));
    }

    private static Optional<String> first(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(header -> cut(header.value()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /// A name for the known styles; else the boundary with its digits and its longer words masked.
    static String boundaryStyle(String boundary) {
        String text = cut(boundary);
        return STYLES.stream()
                .filter(style -> style.form().matcher(text).matches())
                .map(Style::name)
                .findFirst()
                .orElseGet(() -> text.replaceAll("[0-9]+", "9").replaceAll("[A-Za-z9]{6,}+", "x"));
    }

    /// Fields that servers write are left out: they would make every way look like another program.
    private static String order(List<Header> headers) {
        String names = headers.stream()
                .map(header -> header.name().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() < 100 && !isServers(name))
                .limit(MOST_NAMES)
                .collect(Collectors.joining(":"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static boolean isServers(String name) {
        return ServerWritten.isUsual(name)
                || name.startsWith("x-ms-")
                || name.startsWith("x-google-")
                || name.startsWith("x-gm-")
                || name.startsWith("dkim-")
                || name.startsWith("list-")
                || name.startsWith("x-spam")
                || name.equals("status")
                || name.equals("x-status");
    }
}

package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.ByteRange;
import intercept.model.TextRange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteLocatorTest {

    private static final List<String> CHARSETS =
            List.of("utf-8", "iso-8859-15", "windows-1252", "shift_jis", "gb18030", "iso-2022-jp", "utf-16le");
    private static final String ALPHABET = "abc XYZ.,=?_\r\n\n\t" + "äöüß€" + "振込先口座" + "日本";
    private static final List<String> EMOJI = List.of("\uD83D\uDCB6", "\uD83D\uDE00");

    @Test
    void findsAPassageInQuotedPrintable() {
        byte[] original = Mails.bytes("""
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Please pay =E2=82=AC 18=
                ,450 to us
                """);
        assertThat(quote(original, "€ 18,450")).isEqualTo("=E2=82=AC 18=\r\n,450");
    }

    @Test
    void findsAPassageInTheSecondOfTwoTexts() {
        byte[] original = Mails.bytes("""
                Content-Type: multipart/mixed; boundary=m

                --m

                first text
                --m

                second text
                --m--
                """);
        assertThat(quote(original, "second")).isEqualTo("second");
    }

    @Test
    void givesThePartForTextMadeOfHtml() {
        byte[] original = Mails.bytes("Content-Type: text/html\n\n<p>Please <b>pay</b></p>");
        var mail = Mails.read(original);
        assertThat(ByteLocator.locate(original, mail, new TextRange(7, 10)))
                .contains(new ByteLocator.Located(new ByteRange(27, 24), false));
    }

    @Test
    void findsTheQuotedBytesOfAnyTextInAnyCharsetAndEncoding() {
        var random = new Random(20_260_805);
        for (int round = 0; round < 1_500; round++) {
            var charset = Charsets.named(CHARSETS.get(random.nextInt(CHARSETS.size())))
                    .orElseThrow();
            String text = text(random, charset);
            String encoding = charset.name().startsWith("UTF-16")
                    ? "base64"
                    : List.of("8bit", "quoted-printable", "base64").get(random.nextInt(3));
            check(random, charset, encoding, text);
        }
    }

    private static void check(Random random, Charset charset, String encoding, String text) {
        byte[] original = mail(charset, encoding, text.getBytes(charset), random);
        var mail = Mails.read(original);
        String body = mail.text();
        assertThat(body).isEqualTo(BodyText.plainLineEnds(text));
        int from = random.nextInt(body.length());
        int to = from + 1 + random.nextInt(body.length() - from);
        // A passage of whole characters, as a reader marks it.
        from -= from > 0 && Character.isLowSurrogate(body.charAt(from)) ? 1 : 0;
        to += to < body.length() && Character.isLowSurrogate(body.charAt(to)) ? 1 : 0;
        var located =
                ByteLocator.locate(original, mail, new TextRange(from, to)).orElseThrow();
        assertThat(located.exact()).isEqualTo(true);
        byte[] found = decode(original, located.at(), encoding);
        String wanted = body.substring(from, to);
        if (charset.name().contains("2022")) {
            // The escape that chose the alphabet stands before the passage.
            assertThat(found.length).isBetween(1, wanted.length() * 8 + 3);
        } else {
            assertThat(BodyText.plainLineEnds(new String(found, charset))).isEqualTo(wanted);
        }
    }

    /// The located characters of base64 begin and end inside groups: only whole bytes among them count.
    private static byte[] decode(byte[] original, ByteRange at, String encoding) {
        var span = new Span((int) at.offset(), (int) at.end());
        if (!encoding.equals("base64")) {
            return TransferDecoding.decode(original, span, encoding).bytes();
        }
        var whole = TransferDecoding.map(original, new Span(bodyStart(original), original.length), "base64");
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < whole.bytes().length; i++) {
            if (whole.from()[i] >= span.from() && whole.to()[i] <= span.to()) {
                bytes.write(whole.bytes()[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static int bodyStart(byte[] original) {
        return new String(original, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
    }

    private static String text(Random random, Charset charset) {
        var text = new StringBuilder("x");
        int length = 1 + random.nextInt(60);
        while (text.length() < length) {
            int at = random.nextInt(ALPHABET.length());
            String next =
                    random.nextInt(12) == 0 ? EMOJI.get(random.nextInt(EMOJI.size())) : ALPHABET.substring(at, at + 1);
            if (charset.newEncoder().canEncode(next)) {
                text.append(next);
            }
        }
        return text.append('y').toString();
    }

    private static byte[] mail(Charset charset, String encoding, byte[] content, Random random) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Mails.bytes("Content-Type: text/plain; charset=" + charset.name()
                + "\nContent-Transfer-Encoding: " + encoding + "\n\n"));
        switch (encoding) {
            case "base64" ->
                out.writeBytes(
                        Base64.getMimeEncoder(60, new byte[] {'\r', '\n'}).encode(content));
            case "quoted-printable" -> {
                for (byte b : content) {
                    boolean plain = b > ' ' && b != '=' && random.nextInt(4) > 0;
                    out.writeBytes(
                            plain ? new byte[] {b} : "=%02X".formatted(b & 0xFF).getBytes(StandardCharsets.US_ASCII));
                    if (random.nextInt(20) == 0) {
                        out.writeBytes("=\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                }
            }
            default -> out.writeBytes(content);
        }
        return out.toByteArray();
    }

    private static String quote(byte[] original, String passage) {
        var mail = Mails.read(original);
        int from = mail.text().indexOf(passage);
        var located = ByteLocator.locate(original, mail, new TextRange(from, from + passage.length()))
                .orElseThrow();
        assertThat(located.exact()).isEqualTo(true);
        return new String(
                original, (int) located.at().offset(), (int) located.at().length(), StandardCharsets.UTF_8);
    }
}

package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.MailFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What must hold for the places of every mail, however broken.
final class Places {

    private Places() {}

    static void check(byte[] original, ParsedMail mail) {
        assertThat(mail.contents()).hasSameSizeAs(mail.message().parts());
        if (mail.message().format() == MailFormat.MSG) {
            return;
        }
        long previous = 0;
        for (var header : mail.headers()) {
            assertThat(header.at().offset()).isGreaterThanOrEqualTo(previous);
            assertThat(header.at().end()).isLessThanOrEqualTo(original.length);
            previous = header.at().end();
            String field = new String(
                    original, (int) header.at().offset(), (int) header.at().length(), StandardCharsets.ISO_8859_1);
            assertThat(field).startsWith(header.name()).endsWith(header.raw());
        }
        for (var part : mail.message().parts()) {
            var raw = part.raw().orElseThrow();
            assertThat(raw.offset()).isBetween(0L, (long) original.length);
            assertThat(raw.end()).isBetween(raw.offset(), (long) original.length);
            byte[] content = TransferDecoding.decode(
                            original, new Span((int) raw.offset(), (int) raw.end()), part.encoding())
                    .bytes();
            assertThat(Arrays.equals(content, mail.contents().get(part.index())))
                    .isEqualTo(true);
        }
    }
}

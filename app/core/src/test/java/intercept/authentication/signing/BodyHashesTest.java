package intercept.authentication.signing;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.signing.BodyHashes.Result;
import intercept.authentication.signing.BodyHashes.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Against the words of RFC 6376 section 3.4, said again in another way.
class BodyHashesTest {

    private static final String HEAD = "From: a@x.example\r\n\r\n";

    @Test
    void areThoseOfTheCanonicalBodyAndOfItsBeginnings() {
        var random = new Random(6376);
        for (int round = 0; round < 2_000; round++) {
            compare(body(random, random.nextInt(40)), random);
        }
        // Longer than any piece in which it is handed on.
        for (int round = 0; round < 20; round++) {
            compare(body(random, 200_000), random);
        }
    }

    @Test
    void saysWhereInTheOriginalTheSignedPartEnds() {
        var mail = mail("a  b\t\r\n\r\n\r\nc\r\n");
        var limits = List.of(0L, 1L, 2L, 3L, 4L, 5L, 9L, 10L, 99L);
        var wanted = limits.stream()
                .map(limit -> new Wanted(Form.RELAXED, Hash.SHA256, Optional.of(limit)))
                .toList();
        var results = BodyHashes.of(mail, wanted).results();

        assertThat(wanted.stream()
                        .flatMap(one -> Optional.ofNullable(results.get(one)).stream())
                        .map(result -> result.signedUpTo() - HEAD.length()))
                .containsExactly(0, 1, 1, 4, 4, 4, 4, 12, 14);
        assertThat(wanted.stream()
                        .flatMap(one -> Optional.ofNullable(results.get(one)).stream())
                        .map(Result::whole))
                .containsOnly(12L);
    }

    private static void compare(String body, Random random) {
        var wanted = new ArrayList<Wanted>();
        for (var form : Form.values()) {
            for (var hash : Hash.values()) {
                wanted.add(new Wanted(form, hash, Optional.empty()));
                for (int i = 0; i < 3; i++) {
                    wanted.add(new Wanted(form, hash, Optional.of((long) random.nextInt(body.length() + 4))));
                }
            }
        }
        var results = BodyHashes.of(mail(body), wanted).results();
        for (var one : wanted) {
            var canonical = canonical(body, one.form()).getBytes(StandardCharsets.ISO_8859_1);
            int length = (int) Math.min(canonical.length, one.limit().orElse(Long.MAX_VALUE));
            var hash = one.hash().digest().digest(Arrays.copyOf(canonical, length));
            var result = Optional.ofNullable(results.get(one)).orElseThrow();
            assertThat(result.hash()).as("%s of %s", one, body).isEqualTo(Bytes.of(hash));
            assertThat(List.of(result.covered(), result.whole()))
                    .containsExactly((long) length, (long) canonical.length);
        }
    }

    private static String canonical(String body, Form form) {
        var lines = new ArrayList<>(List.of(body.split("\r?\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        if (form == Form.RELAXED) {
            lines.replaceAll(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""));
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        if (lines.isEmpty()) {
            return form == Form.SIMPLE ? "\r\n" : "";
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String body(Random random, int length) {
        var body = new StringBuilder();
        var pieces = List.of("a", "bc", " ", "\t", "\r\n", "\n", "word", "  ", "\r\n\r\n");
        while (body.length() < length) {
            body.append(pieces.get(random.nextInt(pieces.size())));
        }
        return body.toString();
    }

    private static SignedMail mail(String body) {
        return SignedMail.of((HEAD + body).getBytes(StandardCharsets.ISO_8859_1), List.of());
    }
}

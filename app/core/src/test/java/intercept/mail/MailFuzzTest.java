package intercept.mail;

import intercept.Corpora;
import intercept.model.MailFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Damaged mails: nothing but `UnreadableMail` comes out, and every place stays inside the file.
class MailFuzzTest {

    private static final int SEEDS = 20;

    @Test
    void survivesTwoThousandDamagedMails() throws IOException {
        run(new Random(1), 2_000);
    }

    @Tag("soak")
    @Test
    void survivesAHundredThousandDamagedMails() throws IOException {
        run(new Random(2), 100_000);
    }

    private static void run(Random random, int rounds) throws IOException {
        List<byte[]> mails = seeds("eml-stalwart-mail-parser", ".eml");
        List<byte[]> items = seeds("msg-poi-hsmf", ".msg");
        for (int round = 0; round < rounds; round++) {
            boolean item = round % 10 == 0;
            var from = item ? items : mails;
            byte[] mail = damage(from.get(random.nextInt(from.size())), random);
            try {
                var read = new MailReader().read(mail, "", item ? MailFormat.MSG : MailFormat.EML);
                Places.check(mail, read);
            } catch (UnreadableMail e) {
                if (!item && e.getCause() != null) {
                    throw new AssertionError("round " + round, e);
                }
            }
        }
    }

    private static List<byte[]> seeds(String corpus, String suffix) throws IOException {
        List<Path> files = new ArrayList<>(Corpora.files(corpus).stream()
                .filter(file -> file.toString().endsWith(suffix))
                .filter(file -> file.toFile().length() < 60_000)
                .toList());
        Collections.shuffle(files, new Random(3));
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(SEEDS, files.size()))) {
            seeds.add(Files.readAllBytes(file));
        }
        return seeds;
    }

    private static byte[] damage(byte[] seed, Random random) {
        byte[] mail = seed.clone();
        for (int i = random.nextInt(4); i >= 0 && mail.length > 2; i--) {
            mail = switch (random.nextInt(4)) {
                case 0 -> flip(mail, random);
                case 1 -> Arrays.copyOf(mail, 1 + random.nextInt(mail.length - 1));
                case 2 -> repeat(mail, random);
                default -> shuffle(mail, random);
            };
        }
        return mail;
    }

    private static byte[] flip(byte[] mail, Random random) {
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
        }
        return mail;
    }

    private static byte[] repeat(byte[] mail, Random random) {
        int from = random.nextInt(mail.length);
        int length = Math.min(mail.length - from, 1 + random.nextInt(2_000));
        byte[] longer = Arrays.copyOf(mail, mail.length + length);
        System.arraycopy(mail, from, longer, from + length, mail.length - from);
        return longer;
    }

    private static byte[] shuffle(byte[] mail, Random random) {
        List<String> lines =
                new ArrayList<>(List.of(new String(mail, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1)));
        Collections.shuffle(lines.subList(0, Math.min(lines.size(), 30)), random);
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}

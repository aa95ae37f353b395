package intercept.lookalikes;

import intercept.Corpora;
import intercept.identity.FreeMail;
import intercept.identity.RegistrableDomain;
import intercept.identity.SuffixList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Names of real senders and real firms, from the corpora.
final class RealNames {

    private static final Pattern SENDER = Pattern.compile(
            "^(?:From|Reply-To|Return-Path|Sender):[^\\n]*?@([A-Za-z0-9.-]+\\.[A-Za-z]{2,})",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final int HEADERS = 20_000;

    private RealNames() {}

    /// Registrable domains of the senders in a corpus of mails, and how many mails name each.
    static Map<String, Integer> senders(String corpus, String... folders) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var file : Corpora.files(corpus)) {
            boolean wanted = folders.length == 0
                    || List.of(folders).stream()
                            .anyMatch(folder -> file.toString().contains("/" + folder + "/"));
            if (wanted) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                var head = text.substring(0, Math.min(HEADERS, text.length()));
                var here = new TreeSet<String>();
                SENDER.matcher(head).results().forEach(match -> here.add(RegistrableDomain.of(match.group(1))));
                here.forEach(domain -> counts.merge(domain, 1, Integer::sum));
            }
        }
        return counts;
    }

    /// Firms that hand out names below their own, as the private section of the suffix list has them:
    /// some thousand real names of many countries.
    static List<String> firms() throws IOException {
        var firms = new TreeSet<String>();
        boolean icann = true;
        for (var line : Files.readAllLines(Corpora.folder("lookalike-psl").resolve("public_suffix_list.dat"))) {
            icann &= !line.contains("BEGIN PRIVATE DOMAINS");
            if (!icann && !line.isBlank() && !line.startsWith("//")) {
                var rule = line.strip().replace("*.", "").replace("!", "");
                Optional.of(rule)
                        .flatMap(SuffixList.ICANN::registrable)
                        .filter(domain -> !FreeMail.serves(domain))
                        .ifPresent(firms::add);
            }
        }
        return List.copyOf(firms);
    }
}

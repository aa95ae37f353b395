package intercept.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A body, cut into what its author wrote, his signature, and the earlier mail below.
///
/// @param own without signature
/// @param history without the quote signs of its first level
/// @param signature from the greeting at the end on; empty where none was found
record BodyParts(String own, String signature, String history) {

    private static final int SIGNATURE_LINES = 14;

    /// Where a signature begins: RFC 3676 section 4.3, or a greeting that closes a letter.
    private static final Pattern CLOSING = Pattern.compile(
            "--|(?:(?:with )?(?:kind|best|warm|warmest|many)(?:est)? (?:regards|wishes|thanks)|regards|best|cheers|"
                    + "(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|thanks(?: and regards)?|thank you|"
                    + "mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe) gr(?:ü|ue)(?:ß|ss)e|"
                    + "met vriendelijke groet(?:en)?|hartelijke groet(?:en)?|"
                    + "cordialement|bien (?:à vous|cordialement)|(?:cordiali|distinti) saluti|"
                    + "saludos(?: cordiales)?|un saludo|atentamente|(?:com os melhores )?cumprimentos|"
                    + "(?:以上、?)?(?:何卒)?(?:どうぞ)?(?:よろしく|宜しく)お(?:願|ねが)い(?:いた|致)?し?(?:ます|申し上げます)|敬具|此致|顺祝商祺)"
                    + "[\\s,.!。、！]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @param text earlier mail stands behind `>`, as in a document that was made safe
    static BodyParts of(String text) {
        var written = new ArrayList<String>();
        var earlier = new ArrayList<String>();
        text.lines().forEach(line -> {
            if (line.startsWith(">")) {
                earlier.add(line.startsWith("> ") ? line.substring(2) : line.substring(1));
            } else {
                written.add(line);
            }
        });
        int closing = closing(written);
        return new BodyParts(
                joined(written.subList(0, closing)), joined(written.subList(closing, written.size())), joined(earlier));
    }

    /// The last closing that is followed by few lines; the end where there is none.
    private static int closing(List<String> lines) {
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen <= SIGNATURE_LINES; i--) {
            var line = lines.get(i).strip();
            if (line.length() <= 60 && CLOSING.matcher(line).matches()) {
                return i;
            }
            seen += line.isEmpty() ? 0 : 1;
        }
        return lines.size();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}

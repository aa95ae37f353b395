package intercept.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Message-IDs of Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4), brackets kept.
final class MessageIds {

    private static final Pattern ID = Pattern.compile("<[^<>]*>");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private MessageIds() {}

    /// What stands in angle brackets; where nothing does, the words that look like one, with brackets added.
    static List<String> read(String unfolded) {
        List<String> ids = new ArrayList<>();
        var match = ID.matcher(unfolded);
        while (match.find()) {
            String id = BLANK.matcher(match.group()).replaceAll("");
            if (id.length() > 2) {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            for (String word : BLANK.split(unfolded.replace('<', ' ').replace('>', ' '), -1)) {
                if (word.indexOf('@') > 0) {
                    ids.add("<" + word + ">");
                }
            }
        }
        return List.copyOf(ids);
    }
}

package intercept.analysis.rules;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;

/// A subject without what mail programs put before it.
final class Subject {

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:\\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|res|enc|odp|ref|回复|回覆|答复|转发|轉寄|返信|転送)(?:\\[[0-9]+])?\\s*[:：]"
                    + "|\\s*\\[(?:ext|extern|external|spam)[^\\]]*])+",
            Pattern.CASE_INSENSITIVE);

    /// Prefixes of answers; those of passing on are left out.
    private static final Pattern ANSWER = Pattern.compile(
            "^\\s*(?:\\[(?:ext|extern|external|spam)[^\\]]*]\\s*)?"
                    + "(?:re|aw|antw|sv|vs|rv|res|odp|ref|回复|回覆|答复|返信)(?:\\[[0-9]+])?\\s*[:：]",
            Pattern.CASE_INSENSITIVE);

    private Subject() {}

    /// Whether the subject says that the mail answers another one or passes it on.
    static boolean goesOn(String subject) {
        var prefix = PREFIX.matcher(subject);
        return prefix.find() && prefix.group().stripTrailing().matches("(?s).*[:：]");
    }

    static boolean isAnswer(String subject) {
        return ANSWER.matcher(subject).find();
    }

    static String normalised(String subject) {
        var bare = PREFIX.matcher(subject).replaceFirst("");
        return UCharacter.foldCase(bare.replaceAll("[\\s\\u3000]+", " ").strip(), true);
    }
}

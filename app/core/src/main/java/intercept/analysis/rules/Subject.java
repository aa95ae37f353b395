package intercept.analysis.rules;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;

/// A subject without what mail programs put before it.
final class Subject {

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:\\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|res|enc|odp|ref|回复|回覆|答复|转发|轉寄|返信|転送)(?:\\[[0-9]+])?\\s*[:：]"
                    + "|\\s*\\[(?:ext|extern|external|spam)[^\\]]*])+",
            Pattern.CASE_INSENSITIVE);

    private Subject() {}

    static String normalised(String subject) {
        var bare = PREFIX.matcher(subject).replaceFirst("");
        return UCharacter.foldCase(bare.replaceAll("[\\s\\u3000]+", " ").strip(), true);
    }
}

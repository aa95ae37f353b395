package intercept.documents;

import java.util.regex.Pattern;

/// The small words between a label or a number and its date.
final class DateFillers {

    private static final Pattern FILLER = Pattern.compile(
            "[\\s:.,*=\u2013|)-]*(?:(?:vom|von|am|zum|bis|den|der|of|on|at|the|by|dated?|issued|is|du|le|la|del|el|il|di|da|op|van|voor|dd|d\\.d\\.|en date du|in data|con fecha|\u05DE-?|\u0628\u062A\u0627\u0631\u064A\u062E)(?:[\\s:.]+))*",
            Pattern.CASE_INSENSITIVE);

    private DateFillers() {}

    static int length(String text) {
        var match = FILLER.matcher(text.length() > 60 ? text.substring(0, 60) : text);
        return match.lookingAt() ? match.end() : 0;
    }
}

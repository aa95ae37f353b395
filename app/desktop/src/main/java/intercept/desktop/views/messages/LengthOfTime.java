package intercept.desktop.views.messages;

import intercept.words.Words;
import java.time.Duration;

/// How long something took, in the two largest units that say something: "37 min 4 s", "3 d 2 h".
final class LengthOfTime {

    private LengthOfTime() {}

    /// Without a sign.
    static String of(Duration length, Words words) {
        var time = length.abs();
        long seconds = time.toSeconds();
        if (seconds == 0) {
            return words.get(time.isZero() ? "time.zero" : "time.less");
        }
        if (seconds < 60) {
            return words.get("time.seconds", seconds);
        }
        if (seconds < 3600) {
            return both("time.minutes", seconds / 60, "time.seconds", seconds % 60, words);
        }
        if (seconds < 86_400) {
            return both("time.hours", seconds / 3600, "time.minutes", seconds % 3600 / 60, words);
        }
        return both("time.days", seconds / 86_400, "time.hours", seconds % 86_400 / 3600, words);
    }

    /// With a sign: "+2 s", "−37 min"; "same" where it is none, "under 1 s" where a sign would say too much.
    static String signed(Duration length, Words words) {
        if (length.abs().toMillis() < 1) {
            return words.get("time.same");
        }
        if (length.abs().toSeconds() == 0) {
            return of(length, words);
        }
        return (length.isNegative() ? "−" : "+") + of(length, words);
    }

    private static String both(String large, long many, String small, long rest, Words words) {
        var first = words.get(large, many);
        return rest == 0 ? first : words.get("time.both", first, words.get(small, rest));
    }
}

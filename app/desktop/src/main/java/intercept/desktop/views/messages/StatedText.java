package intercept.desktop.views.messages;

import intercept.model.clocks.StatedTime;
import intercept.words.Words;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A time as its writer stated it, with the offset that stands there: "11:52:18 +01:00".
final class StatedText {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private StatedText() {}

    /// Of a time that somebody states in a field.
    static String offset(OffsetDateTime at) {
        return CLOCK.format(at) + " "
                + (at.getOffset().getTotalSeconds() == 0
                        ? "UTC"
                        : at.getOffset().getId());
    }

    static String of(StatedTime stated, Words words) {
        var clock = CLOCK.format(stated.at());
        return switch (stated.zone()) {
            case STATED -> clock + " " + stated.at().getOffset().getId();
            case UNIVERSAL -> clock + " UTC";
            case UNKNOWN -> clock + " −00:00";
            case MISSING -> words.get("stated.missing", clock);
            case FROM_DATE -> words.get("stated.local", clock);
        };
    }
}

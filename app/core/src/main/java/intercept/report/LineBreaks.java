package intercept.report;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/// Where a line may end (Unicode annex 14, through ICU): not inside an address or a domain, not even at its hyphens.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;
    private String text = "";

    LineBreaks(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && next < text.length() && isInsideDomain(next)) {
            next = breaks.next();
        }
        return next;
    }

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /// Whether the unbroken run of letters and signs around a place is an address, a domain or a file name.
    private boolean isInsideDomain(int place) {
        if (!isPart(text.charAt(place - 1)) || !isPart(text.charAt(place))) {
            return false;
        }
        int from = place;
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = place;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        int dot = text.indexOf('.', from);
        int at = text.indexOf('@', from);
        return (at >= 0 && at < to) || (dot > from && dot < to - 1);
    }

    private static boolean isPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._%+-@".indexOf(c) >= 0);
    }
}

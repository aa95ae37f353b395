package intercept.report;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/// Where a line may end (Unicode annex 14, through ICU): not inside an address or a domain, as Java's own rules would.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;

    LineBreaks(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}

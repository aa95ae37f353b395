package intercept.mail.html;

import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// An HTML body as a document that can be drawn without a browser. Nothing in it is loaded, run or followed; what was
/// taken out, and what the sender hid, is named.
public final class SafeHtml {

    /// Characters that are read at most; the rest is counted in a notice.
    private static final int LIMIT = 4_000_000;
    private static final int DEPTH = 400;

    private SafeHtml() {}

    /// @param html hostile, of any size and depth
    public static SafeDocument read(String html) {
        var shown = html.length() > LIMIT ? html.substring(0, LIMIT) : html;
        var parser = Parser.htmlParser().setMaxDepth(DEPTH);
        var document = Jsoup.parse(shown, "", parser);
        var walk = new BodyWalk(document);
        var blocks = walk.blocks(document);
        var notices = new ArrayList<>(Removals.of(document));
        notices.addAll(walk.notices());
        if (html.length() > LIMIT) {
            notices.add(new Notice.TooLarge(html.length() - (long) LIMIT));
        }
        return new SafeDocument(blocks, notices);
    }
}

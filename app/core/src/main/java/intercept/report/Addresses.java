package intercept.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Writes addresses into narrow columns: one that needs two lines is parted behind its `@`, never inside the domain.
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("([\\w.+%=-]{1,64}@)([\\w.-]{1,253}\\w)");

    private Addresses() {}

    /// Appends words in which addresses may stand.
    static void write(Element into, String words) {
        Matcher address = ADDRESS.matcher(words);
        int end = 0;
        while (address.find()) {
            into.appendText(words.substring(end, address.start()));
            into.appendElement("span").addClass("piece").text(address.group(1));
            into.appendElement("span").addClass("piece").text(address.group(2));
            end = address.end();
        }
        into.appendText(words.substring(end));
    }
}

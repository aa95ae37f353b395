package intercept.desktop.views.findings;

import java.util.regex.Pattern;

/// Text for a label whose domains stay in one line: JavaFX would end a line behind any dot or hyphen.
final class Unbroken {

    /// Has no width, and forbids a line to end where it stands (Unicode annex 14, class WJ).
    private static final String JOINER = "\uFEFF";

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+%=-]*@[\\w.-]*\\w|\\w[\\w-]*(?:\\.[\\w-]+)+");
    /// Longer addresses need two lines in the list.
    private static final int LONG = 30;

    private static final Pattern SIGN = Pattern.compile("[.-](?=\\w)");

    private Unbroken() {}

    static String of(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(address -> SIGN.matcher(address.group()).replaceAll("$0" + JOINER));
    }

    /// For the list, where a long address goes on in the next line behind its `@`.
    static String narrow(String text) {
        return of(ADDRESS.matcher(text)
                .replaceAll(address ->
                        address.group().length() > LONG ? address.group().replace("@", "@\n") : address.group()));
    }
}

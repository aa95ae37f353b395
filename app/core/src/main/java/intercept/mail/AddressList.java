package intercept.mail;

import intercept.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads address fields (RFC 5322 section 3.4 with the obsolete syntax of section 4.4), and what goes by that name
/// in the wild. Groups give their members. Works on the unfolded text with encoded words still in it, for a decoded
/// comma would cut a name in two.
final class AddressList {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANKS_AT_POINTS = Pattern.compile("\\s*([.@])\\s*");
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");

    private final String text;
    private final MailLimits limits;
    private final Problems problems;
    private final List<Address> found = new ArrayList<>();
    private int at;

    /// What was read of the current mailbox.
    private StringBuilder phrase = new StringBuilder();

    private StringBuilder comment = new StringBuilder();
    private StringBuilder angle = new StringBuilder();
    private boolean angled;

    private AddressList(String text, MailLimits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
    }

    static List<Address> read(String unfolded, MailLimits limits, Problems problems) {
        return new AddressList(unfolded, limits, problems).read();
    }

    private List<Address> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '=' && encodedWord()) {
                continue;
            }
            switch (c) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angle();
                case ',', ';' -> {
                    at++;
                    finish();
                }
                case ':' -> colon();
                case '>' -> at++;
                default -> {
                    phrase.append(c);
                    at++;
                }
            }
        }
        finish();
        return List.copyOf(found);
    }

    /// Takes a whole encoded word, commas and all.
    private boolean encodedWord() {
        if (!text.startsWith("=?", at)) {
            return false;
        }
        int charset = text.indexOf('?', at + 2);
        int encoding = charset < 0 ? -1 : text.indexOf('?', charset + 1);
        int end = encoding < 0 || encoding - charset != 2 ? -1 : text.indexOf("?=", encoding + 1);
        if (end < 0 || end - at > 2_000) {
            return false;
        }
        phrase.append(text, at, end + 2);
        at = end + 2;
        return true;
    }

    private void quoted() {
        int from = at + 1;
        int i = from;
        var value = new StringBuilder();
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            value.append(text.charAt(i));
            i++;
        }
        if (i >= text.length()) {
            problems.add("address.open-quote", "An address field holds a quotation mark that is never closed.");
            at = from;
            return;
        }
        at = i + 1;
        boolean local = at < text.length() && text.charAt(at) == '@';
        phrase.append(local ? text.substring(from - 1, at) : value);
    }

    private void comment() {
        int depth = 0;
        int i = at;
        var value = new StringBuilder();
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\\' && i < text.length()) {
                value.append(text.charAt(i++));
                continue;
            }
            if (c == '(' && depth++ == 0) {
                continue;
            }
            if (c == ')' && --depth == 0) {
                break;
            }
            value.append(c);
        }
        if (depth > 0) {
            problems.add("address.open-comment", "An address field holds a bracket that is never closed.");
            phrase.append('(');
            at++;
            return;
        }
        at = i;
        if (!comment.isEmpty()) {
            comment.append(' ');
        }
        comment.append(value);
    }

    private void angle() {
        int i = at + 1;
        boolean quote = false;
        var value = new StringBuilder();
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                quote = !quote;
            } else if (!quote && c == '>') {
                break;
            } else if (!quote && (c == ',' || c == ';') && !value.toString().startsWith("@")) {
                problems.add("address.open-angle", "An address field holds an angle bracket that is never closed.");
                break;
            }
            value.append(c);
            i++;
        }
        at = i < text.length() && text.charAt(i) == '>' ? i + 1 : i;
        if (angled && !angle.isEmpty()) {
            if (looksLikeAddress(value)) {
                finish();
            } else {
                return;
            }
        }
        angled = true;
        angle.append(value);
    }

    private static boolean looksLikeAddress(CharSequence value) {
        return value.toString().indexOf('@') >= 0;
    }

    /// A group's name ends here; `mailto:` and the like are no group.
    private void colon() {
        at++;
        String name = phrase.toString().strip();
        if (angled || name.indexOf('@') >= 0) {
            phrase.append(':');
        } else {
            phrase = new StringBuilder();
        }
    }

    private void finish() {
        String name = clean(phrase.toString());
        String note = clean(comment.toString());
        String address = angle.toString().strip();
        boolean bracketed = angled;
        phrase = new StringBuilder();
        comment = new StringBuilder();
        angle = new StringBuilder();
        angled = false;
        if (bracketed) {
            if (address.startsWith("@") && address.indexOf(':') > 0) {
                // An obsolete source route.
                address = address.substring(address.indexOf(':') + 1).strip();
            }
            address = address.startsWith("mailto:") ? address.substring(7) : address;
            if (!address.isEmpty() || !name.isEmpty()) {
                add(name.isEmpty() ? note : name, address.isEmpty() ? "" : compact(address));
            }
        } else if (name.indexOf('@') >= 0) {
            bare(name, note);
        } else if (!name.isEmpty()) {
            // A word without an address: the sender named somebody, not a mailbox.
            add(name, "");
        }
    }

    /// `a@b.test` without brackets, perhaps with words around it.
    private void bare(String name, String note) {
        if (name.indexOf(' ') < 0) {
            add(note, name);
            return;
        }
        String compact = BLANKS_AT_POINTS.matcher(name).replaceAll("$1");
        if (compact.indexOf(' ') < 0) {
            add(note, compact);
            return;
        }
        var words = new StringBuilder();
        String address = "";
        for (String word : compact.split(" ", -1)) {
            if (address.isEmpty() && word.indexOf('@') >= 0) {
                address = word;
            } else {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        add(words.isEmpty() ? note : words.toString(), address);
    }

    private void add(String name, String address) {
        found.add(new Address(FieldText.words(name, limits, problems), FieldText.words(address, limits, problems)));
    }

    private static String compact(String address) {
        boolean quoted = address.indexOf('"') >= 0;
        return quoted
                ? address
                : BRACKETED.matcher(BLANKS.matcher(address).replaceAll("")).replaceAll("");
    }

    private static String clean(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}

package intercept.mail;

import java.util.List;

/// How the texts of several parts become one body. `ByteLocator` takes the same way back.
final class BodyText {

    private BodyText() {}

    /// Line ends become `\n`: a reader and a rule need not know which system wrote the mail.
    static String plainLineEnds(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The texts in order, each beginning on a line of its own.
    static String join(List<String> texts) {
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        var body = new StringBuilder();
        for (String text : texts) {
            if (!body.isEmpty() && body.charAt(body.length() - 1) != '\n') {
                body.append('\n');
            }
            body.append(text);
        }
        return body.toString();
    }
}

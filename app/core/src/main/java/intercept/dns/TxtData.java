package intercept.dns;

import intercept.dns.MasterLines.Word;
import intercept.model.dns.DnsRecord;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.TextParseException;

/// The data of a TXT record in a master file (RFC 1035 sections 3.3.14 and 5.1). A string of more than 255 bytes,
/// which people do write, is cut as a server would have to.
final class TxtData {

    private static final int MAX_STRING = 255;
    private static final int MAX_RECORD = 65_535;

    private TxtData() {}

    static DnsRecord.Text read(List<Word> words) throws TextParseException {
        if (words.isEmpty()) {
            throw new TextParseException("a TXT record without text");
        }
        var strings = new ArrayList<String>();
        int length = 0;
        for (var word : words) {
            var bytes = unescaped(word.text());
            length += bytes.length();
            if (length > MAX_RECORD) {
                throw new TextParseException("a TXT record of more than " + MAX_RECORD + " bytes");
            }
            for (int from = 0; from == 0 || from < bytes.length(); from += MAX_STRING) {
                strings.add(bytes.substring(from, Math.min(bytes.length(), from + MAX_STRING)));
            }
        }
        return new DnsRecord.Text(List.copyOf(strings));
    }

    private static String unescaped(String text) throws TextParseException {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var bytes = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                bytes.append(c);
            } else if (i + 3 < text.length() && isDigit(text.charAt(i + 1))) {
                bytes.append(decimal(text.substring(i + 1, i + 4)));
                i += 3;
            } else if (i + 1 < text.length()) {
                bytes.append(text.charAt(i + 1));
                i++;
            } else {
                throw new TextParseException("a backslash with nothing after it");
            }
        }
        return bytes.toString();
    }

    private static char decimal(String digits) throws TextParseException {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!isDigit(digits.charAt(i))) {
                throw new TextParseException("a backslash with less than three digits after it");
            }
            value = value * 10 + digits.charAt(i) - '0';
        }
        if (value > 0xff) {
            throw new TextParseException("a backslash with a number above 255 after it");
        }
        return (char) value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

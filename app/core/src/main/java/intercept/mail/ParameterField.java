package intercept.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Content-Type and Content-Disposition: a value and parameters (RFC 2045 section 5.1), with the continuations
/// and charsets of RFC 2231. Cleans what is found in the wild: doubled semicolons, missing quotes, junk between
/// parameters, encoded words where none belong.
///
/// @param value in lower case, without blanks; empty where there is none
/// @param parameters name in lower case -> decoded value; the first of a name wins
record ParameterField(String value, Map<String, String> parameters) {

    static final ParameterField NONE = new ParameterField("", Map.of());

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    static ParameterField of(String text, MailLimits limits) {
        return new Scanner(text, limits).scan();
    }

    private static final class Scanner {
        private final String text;
        private final MailLimits limits;
        private final Map<String, String> plain = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Piece>> pieces = new LinkedHashMap<>();
        private int at;

        Scanner(String text, MailLimits limits) {
            this.text = text;
            this.limits = limits;
        }

        private record Piece(String value, boolean encoded) {}

        ParameterField scan() {
            String value = mediaType();
            while (at < text.length()) {
                skipTo();
                if (at < text.length()) {
                    parameter();
                }
            }
            pieces.forEach((name, parts) -> plain.putIfAbsent(name, joined(parts)));
            return new ParameterField(value, plain);
        }

        private String mediaType() {
            var value = new StringBuilder();
            while (at < text.length() && text.charAt(at) != ';') {
                char c = text.charAt(at);
                if (c == '(') {
                    comment();
                } else if (c == '=') {
                    // No value at all: `Content-Type: charset=utf-8`.
                    at = 0;
                    return "";
                } else if (Character.isWhitespace(c) && blankEnds(value)) {
                    break;
                } else {
                    if (!Character.isWhitespace(c) && c != '"') {
                        value.append(c);
                    }
                    at++;
                }
            }
            return value.toString().toLowerCase(Locale.ROOT);
        }

        /// `text/plain charset=x`: a parameter follows without a semicolon.
        private boolean blankEnds(StringBuilder value) {
            int next = at;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            return !value.isEmpty()
                    && next < text.length()
                    && "/;(".indexOf(text.charAt(next)) < 0
                    && value.charAt(value.length() - 1) != '/';
        }

        private void skipTo() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '(') {
                    comment();
                } else if (c == ';' || Character.isWhitespace(c) || c == ',') {
                    at++;
                } else {
                    return;
                }
            }
        }

        private void comment() {
            int depth = 0;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\\') {
                    at++;
                } else if (c == '(') {
                    depth++;
                } else if (c == ')' && --depth == 0) {
                    return;
                }
            }
            at = Math.min(at, text.length());
        }

        private void parameter() {
            int from = at;
            while (at < text.length() && "=;".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(from, at).strip().toLowerCase(Locale.ROOT);
            int blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\t'));
            if (blank >= 0) {
                name = name.substring(blank + 1);
            }
            if (at >= text.length() || text.charAt(at) == ';') {
                return;
            }
            at++;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            put(name, quoted ? quotedValue() : bareValue());
        }

        private String quotedValue() {
            int from = ++at;
            var value = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"') {
                    return value.toString();
                }
                if (c == '\\' && at < text.length()) {
                    char next = text.charAt(at);
                    // Windows paths are written with single backslashes.
                    if (next == '"' || next == '\\') {
                        at++;
                        value.append(next);
                        continue;
                    }
                }
                value.append(c);
            }
            // Never closed: up to the next semicolon.
            int semicolon = text.indexOf(';', from);
            at = semicolon < 0 ? text.length() : semicolon;
            return text.substring(from, at).strip();
        }

        private String bareValue() {
            int from = at;
            int encoded = -1;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '=' && at + 1 < text.length() && text.charAt(at + 1) == '?' && encoded < 0) {
                    int end = encodedEnd(at);
                    if (end > 0) {
                        at = end;
                        continue;
                    }
                }
                if (c == ';' || c == '"' || (c == '(' && at > from && Character.isWhitespace(text.charAt(at - 1)))) {
                    break;
                }
                if (Character.isWhitespace(c) && parameterFollows(at)) {
                    break;
                }
                at++;
            }
            return text.substring(from, at).strip();
        }

        private int encodedEnd(int start) {
            int charset = text.indexOf('?', start + 2);
            int encoding = charset < 0 ? -1 : text.indexOf('?', charset + 1);
            int end = encoding < 0 ? -1 : text.indexOf("?=", encoding + 1);
            return end < 0 ? -1 : end + 2;
        }

        /// `charset=utf-8 name=x`: the next parameter without a semicolon.
        private boolean parameterFollows(int from) {
            int next = from;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            int name = next;
            while (next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '*')) {
                next++;
            }
            return next > name && next + 1 < text.length() && text.charAt(next) == '=' && text.charAt(next + 1) != '?';
        }

        private void put(String name, String value) {
            int star = name.indexOf('*');
            if (star < 0) {
                plain.putIfAbsent(name, words(value));
                return;
            }
            String base = name.substring(0, star);
            String rest = name.substring(star + 1);
            boolean encoded = rest.endsWith("*") || rest.isEmpty();
            String digits = rest.replace("*", "");
            int number;
            try {
                number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
            } catch (NumberFormatException e) {
                plain.putIfAbsent(name, value);
                return;
            }
            pieces.computeIfAbsent(base, _ -> new TreeMap<>()).putIfAbsent(number, new Piece(value, encoded));
        }

        private String words(String value) {
            return EncodedWords.decode(value, limits.encodedWords());
        }

        private String joined(Map<Integer, Piece> parts) {
            String charset = "";
            var bytes = new ByteArrayOutputStream();
            boolean first = true;
            boolean anyEncoded = false;
            for (var piece : parts.values()) {
                String value = piece.value();
                if (piece.encoded()) {
                    anyEncoded = true;
                    int quote = value.indexOf('\'');
                    int second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
                    if (first && second >= 0) {
                        charset = value.substring(0, quote);
                        value = value.substring(second + 1);
                    }
                    percent(value, bytes);
                } else {
                    bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
                }
                first = false;
            }
            String text = Charsets.read(
                            bytes.toByteArray(), Optional.of(charset).filter(set -> !set.isEmpty()))
                    .text();
            return anyEncoded ? text : words(text);
        }

        private static void percent(String value, ByteArrayOutputStream out) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '%' && i + 2 < bytes.length) {
                    int high = Character.digit(bytes[i + 1], 16);
                    int low = Character.digit(bytes[i + 2], 16);
                    if (high >= 0 && low >= 0) {
                        out.write(high << 4 | low);
                        i += 2;
                        continue;
                    }
                }
                out.write(bytes[i]);
            }
        }
    }
}

package intercept.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A body in rich text. Outlook wraps HTML into RTF (MS-OXRTFEX); that comes out as the HTML it was. Other RTF
/// comes out as plain text.
///
/// @param text with `\n` as line end
/// @param html whether it is HTML
record RtfBody(String text, boolean html) {

    private static final Set<String> SILENT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "listtable",
            "listoverridetable",
            "generator");
    private static final int MAX_DEPTH = 1_000;

    static RtfBody read(byte[] rtf) {
        return new Reader(rtf).read();
    }

    private static final class State {
        private boolean silent;
        private boolean tag;
        private boolean onlyRtf;
        private boolean fonts;
        private int unicodeSkip = 1;
        private int font = -1;

        State copy() {
            var copy = new State();
            copy.silent = silent;
            copy.tag = tag;
            copy.onlyRtf = onlyRtf;
            copy.fonts = fonts;
            copy.unicodeSkip = unicodeSkip;
            copy.font = font;
            return copy;
        }
    }

    private static final class Reader {
        private final byte[] rtf;
        private final StringBuilder out;
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private final Deque<State> stack = new ArrayDeque<>();
        private final Map<Integer, String> fontPages = new HashMap<>();
        private State state = new State();
        private String codePage = "windows-1252";
        private boolean html;
        private boolean star;
        private int skip;
        private int at;

        Reader(byte[] rtf) {
            this.rtf = rtf;
            this.out = new StringBuilder(rtf.length);
        }

        RtfBody read() {
            while (at < rtf.length) {
                byte b = rtf[at++];
                switch (b) {
                    case '{' -> open();
                    case '}' -> close();
                    case '\\' -> control();
                    case '\r', '\n', 0 -> {}
                    default -> literal(b);
                }
            }
            flush();
            return new RtfBody(out.toString(), html);
        }

        private void open() {
            flush();
            if (stack.size() < MAX_DEPTH) {
                stack.push(state.copy());
            }
        }

        private void close() {
            flush();
            if (!stack.isEmpty()) {
                state = stack.pop();
            }
            star = false;
            skip = 0;
        }

        private void control() {
            if (at >= rtf.length) {
                return;
            }
            byte b = rtf[at];
            if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z')) {
                word();
                return;
            }
            at++;
            switch (b) {
                case '\'' -> hex();
                case '*' -> star = true;
                case '~' -> text("\u00A0");
                case '-' -> {}
                case '_' -> text("\u2011");
                case '\r', '\n' -> text("\n");
                default -> literal(b);
            }
        }

        private void hex() {
            if (at + 2 > rtf.length) {
                at = rtf.length;
                return;
            }
            int high = Character.digit(rtf[at], 16);
            int low = Character.digit(rtf[at + 1], 16);
            at += 2;
            if (high >= 0 && low >= 0) {
                literal((byte) (high << 4 | low));
            }
        }

        private void literal(byte b) {
            if (skip > 0) {
                skip--;
            } else if (isHeard()) {
                pending.write(b);
            }
        }

        private boolean isHeard() {
            return !state.silent && !state.onlyRtf;
        }

        private void word() {
            int from = at;
            while (at < rtf.length && Character.isLetter((char) (rtf[at] & 0x7F)) && rtf[at] > 0) {
                at++;
            }
            String name = new String(rtf, from, at - from, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
            int number = number();
            if (at < rtf.length && rtf[at] == ' ') {
                at++;
            }
            boolean destination = star;
            star = false;
            handle(name, number, destination);
        }

        /// `Integer.MIN_VALUE` where the word has no number.
        private int number() {
            int from = at;
            if (at < rtf.length && rtf[at] == '-') {
                at++;
            }
            while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9' && at - from < 10) {
                at++;
            }
            try {
                return Integer.parseInt(new String(rtf, from, at - from, StandardCharsets.US_ASCII));
            } catch (NumberFormatException e) {
                at = from;
                return Integer.MIN_VALUE;
            }
        }

        private void handle(String name, int number, boolean destination) {
            switch (name) {
                case "fromhtml" -> html = number != 0;
                case "htmltag" -> state.tag = true;
                case "htmlrtf" -> {
                    flush();
                    state.onlyRtf = number != 0;
                }
                case "par", "line", "row", "sect", "page" -> text("\n");
                case "tab", "cell" -> text("\t");
                case "lquote" -> text("\u2018");
                case "rquote" -> text("\u2019");
                case "ldblquote" -> text("\u201C");
                case "rdblquote" -> text("\u201D");
                case "bullet" -> text("\u2022");
                case "endash" -> text("\u2013");
                case "emdash" -> text("\u2014");
                case "ansicpg" -> page(number).ifPresent(page -> codePage = page);
                case "uc" -> state.unicodeSkip = Math.clamp(number, 0, 16);
                case "u" -> unicode(number);
                case "f" -> {
                    flush();
                    state.font = number;
                }
                case "fcharset" -> {
                    if (state.fonts) {
                        page(ofFont(number)).ifPresent(page -> fontPages.put(state.font, page));
                    }
                }
                case "bin" -> at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
                default -> {
                    if (SILENT.contains(name) || destination) {
                        state.silent = true;
                        state.fonts |= name.equals("fonttbl");
                    }
                }
            }
        }

        private void unicode(int number) {
            text(String.valueOf((char) (number & 0xFFFF)));
            skip = state.unicodeSkip;
        }

        private void text(String words) {
            flush();
            if (isHeard()) {
                out.append(words);
            }
        }

        private void flush() {
            if (pending.size() > 0) {
                String page = fontPages.getOrDefault(state.font, codePage);
                out.append(
                        Charsets.read(pending.toByteArray(), Optional.of(page)).text());
                pending.reset();
            }
        }

        private static Optional<String> page(int number) {
            return number <= 0
                    ? Optional.empty()
                    : Optional.of("cp" + number)
                            .filter(page -> Charsets.named(page).isPresent());
        }

        /// Windows character sets of fonts, as code pages.
        private static int ofFont(int charset) {
            return switch (charset) {
                case 128 -> 932;
                case 129 -> 949;
                case 134 -> 936;
                case 136 -> 950;
                case 161 -> 1253;
                case 162 -> 1254;
                case 163 -> 1258;
                case 177 -> 1255;
                case 178 -> 1256;
                case 186 -> 1257;
                case 204 -> 1251;
                case 222 -> 874;
                case 238 -> 1250;
                default -> 0;
            };
        }
    }
}

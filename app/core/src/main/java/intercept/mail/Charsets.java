package intercept.mail;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Charset names as mails write them, and what to do where the name is missing or wrong.
///
/// Several names mean a larger set in mail than in the standard: what calls itself ISO 8859-1 was written as
/// windows-1252, GB2312 as GB18030 and so on (the WHATWG Encoding Standard lists them). Each superset reads the
/// proper texts of its subset alike.
final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("iso-8859-6-i", "iso-8859-6"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gb_2312-80", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("cp936", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("hz-gb-2312", "gb18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("csiso2022jp", "x-windows-iso2022jp"),
            Map.entry("iso-2022-jp-1", "x-windows-iso2022jp"),
            Map.entry("iso-2022-jp-ms", "x-windows-iso2022jp"),
            Map.entry("big5", "x-windows-950"),
            Map.entry("cp950", "x-windows-950"),
            Map.entry("big-5", "x-windows-950"),
            Map.entry("utf8", "utf-8"),
            Map.entry("utf-8-mac", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"),
            Map.entry("x-mac-roman", "x-macroman"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("mac", "x-macroman"),
            Map.entry("x-mac-cyrillic", "x-maccyrillic"));

    private static final String UTF_7 = "utf-7";

    private Charsets() {}

    /// A text and how it was read.
    ///
    /// @param name charset that was used
    /// @param guessed whether the declaration was missing or wrong
    record Reading(String text, String name, boolean guessed) {}

    /// The charset that a declared name means; absent where nobody knows it. UTF-7 is known, but not here.
    static Optional<Charset> named(String declared) {
        String name = plain(declared);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return codePage(name);
        }
    }

    static boolean isUtf7(String declared) {
        String name = plain(declared);
        return name.equals(UTF_7) || name.equals("unicode-1-1-utf-7") || name.equals("utf7") || name.equals("x-utf-7");
    }

    /// Windows names its code pages in many ways: `cp-850`, `ansi-1251`, `ms1250`.
    private static Optional<Charset> codePage(String name) {
        String digits = name.replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 5) {
            return Optional.empty();
        }
        String base = name.startsWith("iso") ? "iso-8859-" + digits.replaceFirst("^8859", "") : "cp" + digits;
        try {
            return Optional.of(Charset.forName(base));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String plain(String declared) {
        return declared.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
    }

    /// Reads bytes by a declared charset, or by what they look like where that cannot be.
    static Reading read(byte[] bytes, Optional<String> declared) {
        String name = declared.orElse("");
        if (isUtf7(name)) {
            return new Reading(Utf7.decode(bytes), UTF_7, false);
        }
        var choice = choose(bytes, declared);
        return new Reading(
                new String(bytes, choice.charset()),
                choice.charset().name().toLowerCase(Locale.ROOT),
                choice.guessed());
    }

    /// @param guessed whether the declaration was missing or wrong; pure ASCII is never a guess
    record Choice(Charset charset, boolean guessed) {}

    /// The charset that `read` uses.
    static Choice choose(byte[] bytes, Optional<String> declared) {
        var known = declared.flatMap(Charsets::named).filter(set -> !set.equals(StandardCharsets.US_ASCII));
        if (known.isEmpty()) {
            return undeclared(
                    bytes, declared.isPresent() && named(declared.get()).isEmpty());
        }
        var charset = known.get();
        if (charset.equals(StandardCharsets.UTF_8) && !isUtf8(bytes) && !mostlyUtf8(bytes)) {
            return new Choice(detect(bytes), true);
        }
        return new Choice(charset, false);
    }

    private static Choice undeclared(byte[] bytes, boolean unknownName) {
        if (isAscii(bytes)) {
            boolean japanese = isIso2022Jp(bytes);
            return japanese
                    ? new Choice(Charset.forName("x-windows-iso2022jp"), true)
                    : new Choice(StandardCharsets.UTF_8, unknownName);
        }
        return isUtf8(bytes) ? new Choice(StandardCharsets.UTF_8, true) : new Choice(detect(bytes), true);
    }

    static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isUtf8(byte[] bytes) {
        // The mark of a broken place may stand in the text itself, but hardly ever does.
        return isAscii(bytes)
                || new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0
                || decodeStrictly(bytes, StandardCharsets.UTF_8).isPresent();
    }

    static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// A text of proper UTF-8 with a few broken places stays UTF-8.
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long proper = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return proper > broken;
    }

    private static boolean isIso2022Jp(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static Charset detect(byte[] bytes) {
        byte[] sample = bytes.length > 65_536 ? Arrays.copyOf(bytes, 65_536) : bytes;
        var detector = new CharsetDetector();
        detector.setText(sample);
        var match = detector.detect();
        if (match == null || match.getConfidence() < 40 || match.getName().startsWith("UTF-")) {
            return WINDOWS_1252;
        }
        return named(match.getName()).orElse(WINDOWS_1252);
    }
}

package intercept.mail.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of a style, to tell letters that vanish in what is behind them.
record CssColor(int red, int green, int blue) {

    static final CssColor WHITE = new CssColor(255, 255, 255);
    static final CssColor BLACK = new CssColor(0, 0, 0);

    private static final int NEAR = 10;
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]+%?)\\s*)?\\)");
    private static final Map<String, CssColor> NAMES = Map.ofEntries(
            Map.entry("white", WHITE),
            Map.entry("black", BLACK),
            Map.entry("snow", new CssColor(255, 250, 250)),
            Map.entry("whitesmoke", new CssColor(245, 245, 245)),
            Map.entry("ivory", new CssColor(255, 255, 240)),
            Map.entry("ghostwhite", new CssColor(248, 248, 255)),
            Map.entry("floralwhite", new CssColor(255, 250, 240)),
            Map.entry("red", new CssColor(255, 0, 0)),
            Map.entry("green", new CssColor(0, 128, 0)),
            Map.entry("lime", new CssColor(0, 255, 0)),
            Map.entry("blue", new CssColor(0, 0, 255)),
            Map.entry("navy", new CssColor(0, 0, 128)),
            Map.entry("yellow", new CssColor(255, 255, 0)),
            Map.entry("orange", new CssColor(255, 165, 0)),
            Map.entry("purple", new CssColor(128, 0, 128)),
            Map.entry("maroon", new CssColor(128, 0, 0)),
            Map.entry("gray", new CssColor(128, 128, 128)),
            Map.entry("grey", new CssColor(128, 128, 128)),
            Map.entry("silver", new CssColor(192, 192, 192)),
            Map.entry("lightgray", new CssColor(211, 211, 211)),
            Map.entry("lightgrey", new CssColor(211, 211, 211)),
            Map.entry("teal", new CssColor(0, 128, 128)),
            Map.entry("aqua", new CssColor(0, 255, 255)),
            Map.entry("cyan", new CssColor(0, 255, 255)),
            Map.entry("fuchsia", new CssColor(255, 0, 255)),
            Map.entry("magenta", new CssColor(255, 0, 255)),
            Map.entry("olive", new CssColor(128, 128, 0)));

    /// The colour that a value names; absent where it names none that we know.
    static Optional<CssColor> of(String value) {
        var text = value.strip().toLowerCase(Locale.ROOT);
        var name = NAMES.get(text);
        if (name != null) {
            return Optional.of(name);
        }
        var hex = HEX.matcher(text);
        if (hex.lookingAt()) {
            return hex(hex.group(1));
        }
        if (text.matches("[0-9a-f]{6}")) {
            return hex(text);
        }
        var rgb = RGB.matcher(text);
        if (rgb.lookingAt() && (rgb.group(4) == null || !rgb.group(4).matches("0*\\.?0*%?"))) {
            return Optional.of(new CssColor(channel(rgb.group(1)), channel(rgb.group(2)), channel(rgb.group(3))));
        }
        return Optional.empty();
    }

    /// Whether the value is a colour that lets everything through.
    static boolean seeThrough(String value) {
        var rgb = RGB.matcher(value.strip().toLowerCase(Locale.ROOT));
        return value.strip().equalsIgnoreCase("transparent")
                || (rgb.lookingAt() && rgb.group(4) != null && rgb.group(4).matches("0*\\.?0*%?"));
    }

    boolean near(CssColor other) {
        return Math.abs(red - other.red) <= NEAR
                && Math.abs(green - other.green) <= NEAR
                && Math.abs(blue - other.blue) <= NEAR;
    }

    private static Optional<CssColor> hex(String digits) {
        return switch (digits.length()) {
            case 3, 4 -> Optional.of(new CssColor(twice(digits, 0), twice(digits, 1), twice(digits, 2)));
            case 6, 8 -> Optional.of(new CssColor(pair(digits, 0), pair(digits, 2), pair(digits, 4)));
            default -> Optional.empty();
        };
    }

    private static int twice(String digits, int at) {
        return Character.digit(digits.charAt(at), 16) * 17;
    }

    private static int pair(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 16);
    }

    private static int channel(String digits) {
        return Math.min(255, Integer.parseInt(digits));
    }
}

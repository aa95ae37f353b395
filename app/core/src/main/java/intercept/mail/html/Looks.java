package intercept.mail.html;

import intercept.mail.html.Notice.How;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// How an element looks, as far as it decides whether its text can be seen. Handed down from parent to child.
///
/// @param hard the element and all in it cannot be seen, whatever its children say
/// @param invisible `visibility:hidden`; a child may undo it
/// @param fontSize in pixels
/// @param behind colour behind the text; absent where a picture is behind it
record Looks(
        Optional<How> hard, boolean invisible, double fontSize, Optional<CssColor> letters, Optional<CssColor> behind) {

    static final Looks START =
            new Looks(Optional.empty(), false, 16, Optional.of(CssColor.BLACK), Optional.of(CssColor.WHITE));

    private static final int FAR = -500;
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{0,9}\\.?\\d{1,9})\\s*([a-z%]*)");
    private static final Pattern ZERO = Pattern.compile("0*\\.?0*(px|pt|em|rem|%|in|cm|mm)?");
    private static final Pattern FONT_SIZE =
            Pattern.compile("(?:^|\\s)(\\d{0,9}\\.?\\d{1,9}(?:px|pt|em|rem|%)?)(?=[\\s/])");

    /// The looks of a child element.
    Looks of(Element element, Style style) {
        var letters = letters(element, style);
        var behind = behind(element, style);
        double size = fontSize(style);
        boolean unseen = style.get("visibility").isEmpty()
                ? invisible
                : !style.get("visibility").equals("visible");
        return new Looks(hard.or(() -> hiding(element, style)), unseen, size, letters, behind);
    }

    /// How text in this look is hidden; absent where it can be seen.
    Optional<How> hidden() {
        if (hard.isPresent()) {
            return hard;
        }
        if (invisible) {
            return Optional.of(How.INVISIBLE);
        }
        if (fontSize <= 1) {
            return Optional.of(How.TINY);
        }
        return letters.isPresent() && behind.isPresent() && letters.get().near(behind.get())
                ? Optional.of(How.SAME_COLOUR)
                : Optional.empty();
    }

    private static Optional<How> hiding(Element element, Style style) {
        if (style.get("display").equals("none") || element.hasAttr("hidden")) {
            return Optional.of(How.NOT_DISPLAYED);
        }
        if (style.isEmpty()) {
            return Optional.empty();
        }
        var opacity = style.get("opacity");
        if (!opacity.isEmpty() && pixels(opacity, 1) <= 0.02) {
            return Optional.of(How.TRANSPARENT);
        }
        if (noRoom(style)) {
            return Optional.of(How.NO_ROOM);
        }
        if (offScreen(style)) {
            return Optional.of(How.OFF_SCREEN);
        }
        return style.get("mso-hide").equals("all") ? Optional.of(How.OUTLOOK_ONLY) : Optional.empty();
    }

    private static boolean noRoom(Style style) {
        boolean cut = style.get("overflow").startsWith("hidden");
        return zero(style.get("max-height"))
                || (cut && (zero(style.get("height")) || zero(style.get("width")) || zero(style.get("max-width"))))
                || style.get("transform").matches("scale\\(\\s*0\\s*\\)");
    }

    private static boolean offScreen(Style style) {
        var position = style.get("position");
        boolean placed = position.equals("absolute") || position.equals("fixed") || position.equals("relative");
        return far(style.get("text-indent"))
                || far(style.get("margin-left"))
                || far(style.get("margin-top"))
                || (placed && (far(style.get("left")) || far(style.get("top")) || far(style.get("right"))))
                || style.get("clip").matches("rect\\((\\s*[01](px)?[\\s,]*){4}\\)")
                || style.get("clip-path").matches("inset\\(\\s*(100|50)%.*");
    }

    private double fontSize(Style style) {
        var size = style.get("font-size");
        if (size.isEmpty()) {
            var match = FONT_SIZE.matcher(style.get("font"));
            if (!match.find()) {
                return fontSize;
            }
            size = match.group(1);
        }
        var match = NUMBER.matcher(size);
        if (!match.lookingAt()) {
            // A word such as "small" or "inherit".
            return size.equals("inherit") ? fontSize : 13;
        }
        return switch (match.group(2)) {
            case "em" -> Double.parseDouble(match.group(1)) * fontSize;
            case "%" -> Double.parseDouble(match.group(1)) * fontSize / 100;
            default -> pixels(size, fontSize);
        };
    }

    private Optional<CssColor> letters(Element element, Style style) {
        var colour = style.get("color");
        if (colour.isEmpty()) {
            colour = switch (element.normalName()) {
                case "font" -> element.attr("color");
                case "body" -> element.attr("text");
                default -> "";
            };
        }
        if (colour.isEmpty()) {
            // A link has a colour of its own.
            return element.normalName().equals("a") && element.hasAttr("href") ? Optional.empty() : letters;
        }
        return CssColor.of(colour);
    }

    private Optional<CssColor> behind(Element element, Style style) {
        var all = style.get("background");
        if (element.hasAttr("background")
                || all.contains("url(")
                || all.contains("gradient")
                || style.get("background-image").contains("(")) {
            return Optional.empty();
        }
        var colour = style.get("background-color");
        if (colour.isEmpty()) {
            colour = all;
        }
        if (colour.isEmpty()) {
            colour = element.attr("bgcolor");
        }
        if (colour.isEmpty() || CssColor.seeThrough(colour) || colour.startsWith("none") || colour.equals("inherit")) {
            return behind;
        }
        return CssColor.of(colour);
    }

    private static boolean zero(String length) {
        return !length.isEmpty() && ZERO.matcher(length).matches();
    }

    private static boolean far(String length) {
        return length.startsWith("-") && pixels(length, 16) <= FAR;
    }

    /// A length in pixels; `otherwise` where it is none.
    private static double pixels(String length, double otherwise) {
        var match = NUMBER.matcher(length);
        if (!match.lookingAt()) {
            return otherwise;
        }
        double number = Double.parseDouble(match.group(1));
        return switch (match.group(2)) {
            case "pt" -> number * 4 / 3;
            case "em", "rem" -> number * 16;
            case "in" -> number * 96;
            case "cm" -> number * 96 / 2.54;
            case "%", "vw", "vh" -> number * 10;
            default -> number;
        };
    }
}

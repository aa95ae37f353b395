package intercept.picture;

import java.util.Locale;

/// Writes a picture as SVG 1.1: one file, without scripts, links or anything to be fetched.
public final class SvgPen implements Pen {

    private static final double HALO = 3;
    private static final String FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK JP', sans-serif";

    private final double width;
    private final double height;
    private final double em;
    private final Palette palette;
    private final Ruler ruler;
    private final StringBuilder body = new StringBuilder();
    private int clips;

    /// @param em size of the letters, in pixels
    public SvgPen(double width, double height, double em, Palette palette, Ruler ruler) {
        this.width = width;
        this.height = height;
        this.em = em;
        this.palette = palette;
        this.ruler = ruler;
    }

    /// The whole file.
    ///
    /// @param title what the picture shows, in words
    public String document(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                        .formatted(number(width), number(height), number(width), number(height))
                + " role=\"img\" font-family=\"%s\" text-rendering=\"geometricPrecision\">\n".formatted(FAMILY)
                + "<title>%s</title>\n".formatted(escaped(title))
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n".formatted(palette.of(Ink.SURFACE))
                + body
                + "</svg>\n";
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double em() {
        return em;
    }

    @Override
    public double width(String text, Lettering lettering) {
        return ruler.width(text, em * lettering.scale(), lettering.strong());
    }

    @Override
    public void fill(Outline outline, Tint tint) {
        body.append("<path d=\"")
                .append(data(outline))
                .append("\" fill=\"")
                .append(palette.of(tint.ink()))
                .append('"');
        share("fill-opacity", tint);
        body.append("/>\n");
    }

    @Override
    public void stroke(Outline outline, Tint tint, Stroke stroke) {
        body.append("<path d=\"")
                .append(data(outline))
                .append("\" fill=\"none\" stroke=\"")
                .append(palette.of(tint.ink()))
                .append("\" stroke-width=\"")
                .append(number(stroke.width()))
                .append('"');
        share("stroke-opacity", tint);
        if (stroke.dash() > 0) {
            body.append(" stroke-dasharray=\"").append(number(stroke.dash())).append('"');
        }
        body.append("/>\n");
    }

    @Override
    public void text(String text, Lettering lettering, Tint tint, double x, double y, Anchor anchor) {
        text(text, lettering, tint, x, y, anchor, "");
    }

    @Override
    public void squeezed(String text, Lettering lettering, Tint tint, double x, double y, double most) {
        boolean wide = width(text, lettering) > most;
        text(
                text,
                lettering,
                tint,
                x,
                y,
                Anchor.START,
                wide ? " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(number(most)) : "");
    }

    @Override
    public void haloed(String text, Lettering lettering, Tint tint, Tint ground, double x, double y, Anchor anchor) {
        text(
                text,
                lettering,
                tint,
                x,
                y,
                anchor,
                " stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                        .formatted(palette.of(ground.ink()), number(HALO)));
    }

    private void text(String text, Lettering lettering, Tint tint, double x, double y, Anchor anchor, String more) {
        if (text.isEmpty()) {
            return;
        }
        double size = em * lettering.scale();
        body.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                // The middle of capitals, whatever renders it: not every one knows dominant-baseline.
                .append(number(y + 0.36 * size))
                .append("\" font-size=\"")
                .append(number(size))
                .append("\" fill=\"")
                .append(palette.of(tint.ink()))
                .append('"');
        share("fill-opacity", tint);
        if (lettering.strong()) {
            body.append(" font-weight=\"600\"");
        }
        if (anchor != Anchor.START) {
            body.append(" text-anchor=\"")
                    .append(anchor == Anchor.MIDDLE ? "middle" : "end")
                    .append('"');
        }
        body.append(more).append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public void within(double x, double y, double wide, double high, Runnable drawing) {
        int clip = ++clips;
        body.append("<clipPath id=\"c%d\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>\n"
                .formatted(clip, number(x), number(y), number(wide), number(high)));
        body.append("<g clip-path=\"url(#c%d)\">\n".formatted(clip));
        drawing.run();
        body.append("</g>\n");
    }

    @Override
    public void named(String title, Runnable drawing) {
        body.append("<g><title>").append(escaped(title)).append("</title>\n");
        drawing.run();
        body.append("</g>\n");
    }

    private void share(String name, Tint tint) {
        if (tint.share() < 1) {
            body.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(number(tint.share()))
                    .append('"');
        }
    }

    private static String data(Outline outline) {
        var data = new StringBuilder();
        outline.trace(new Outline.Tracer() {
            @Override
            public void move(double x, double y) {
                put('M', x, y);
            }

            @Override
            public void line(double x, double y) {
                put('L', x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                put('C', x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                data.append('Z');
            }

            private void put(char step, double... at) {
                data.append(step);
                for (int i = 0; i < at.length; i++) {
                    data.append(i == 0 ? "" : " ").append(number(at[i]));
                }
            }
        });
        return data.toString();
    }

    /// At most two decimals, in no locale.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        var text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /// For element content and attributes; signs that XML 1.0 forbids become U+FFFD.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(sign) ? sign : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /// XML 1.0 section 2.2.
    private static boolean isXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}

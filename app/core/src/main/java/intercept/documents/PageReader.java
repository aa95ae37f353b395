package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.Picture;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Paints a page in thought: every character and picture with its place as displayed, and what lies over what.
final class PageReader extends PathEngine {

    /// Lines at least this thick can hide text.
    private static final double THICK = 3;
    private static final double FAINT = 0.05;
    private static final int MOST_PICTURES = 20_000;
    private static final int DEEPEST = 12;

    private final PDDocument document;
    private final Budget budget;
    private final Pictures known;
    private final OptionalContent layers;
    private final Display display;
    private final Ground ground;
    private final FontBook fonts = new FontBook();
    private final IdentityHashMap<PDColor, OptionalInt> colours = new IdentityHashMap<>();
    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final int number;
    private int order;
    private double groupAlpha = 1;
    private boolean plainGroup = true;
    private boolean silent;
    private byte[] inline = {};
    private Clip outer = Clip.NONE;
    private List<Path2D> clipPaths = List.of();
    private Clip clip = Clip.NONE;

    /// @param number of the page, counted from 1
    PageReader(PDDocument document, PDPage page, int number, Budget budget, Pictures known) {
        super(page);
        this.document = document;
        this.number = number;
        this.budget = budget;
        this.known = known;
        layers = new OptionalContent(document);
        display = Display.of(page);
        ground = new Ground(display.width(), display.height(), budget);
    }

    Display display() {
        return display;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Picture> pictures() {
        return pictures;
    }

    Ground ground() {
        return ground;
    }

    /// Whether a font shows ink that no text tells of.
    boolean hasSilentInk() {
        return silent;
    }

    /// Reads the page and what is laid over it. Where it is damaged, what stands before the damage counts, as in any
    /// viewer; a page of which nothing can be read is an error.
    void read() throws IOException {
        budget.check();
        try {
            processPage(getPage());
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (glyphs.isEmpty() && pictures.isEmpty()) {
                throw e;
            }
        }
        for (var annotation : getPage().getAnnotations()) {
            outer = Clip.NONE;
            annotation(annotation);
        }
    }

    private void annotation(PDAnnotation annotation) {
        try {
            showAnnotation(annotation);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            // What a viewer cannot show, nobody sees.
            order++;
        }
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        boolean unseen = annotation.isHidden()
                || annotation.isNoView()
                || (annotation.isInvisible() && annotation instanceof PDAnnotationUnknown)
                || layers.isOff(annotation.getOptionalContent());
        if (unseen) {
            return;
        }
        if (annotation.getAppearance() == null || annotation.getAppearance().getNormalAppearance() == null) {
            annotation.constructAppearances(document);
        }
        boolean before = plainGroup;
        plainGroup = !(annotation instanceof PDAnnotationHighlight);
        try {
            super.showAnnotation(annotation);
        } finally {
            plainGroup = before;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> layers.begin();
            case OperatorName.END_MARKED_CONTENT -> layers.end();
            case OperatorName.BEGIN_INLINE_IMAGE ->
                inline = Optional.ofNullable(operator.getImageData()).orElseGet(() -> new byte[0]);
            default -> {
                // Nothing to note.
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (COSName.OC.equals(tag)) {
            layers.belongsTo(PDPropertyList.create(properties));
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (mayEnter(form.getCOSObject())) {
            layers.enter(form.getOptionalContent());
            try {
                super.showForm(form);
            } finally {
                layers.leave(form.getOptionalContent());
                open.remove(form.getCOSObject());
            }
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (!mayEnter(form.getCOSObject())) {
            return;
        }
        double alpha = groupAlpha;
        boolean plain = plainGroup;
        groupAlpha *= getGraphicsState().getNonStrokeAlphaConstant();
        plainGroup &= isPlain();
        layers.enter(form.getOptionalContent());
        try {
            super.showTransparencyGroup(form);
        } finally {
            layers.leave(form.getOptionalContent());
            open.remove(form.getCOSObject());
            groupAlpha = alpha;
            plainGroup = plain;
        }
    }

    /// Whether nested content may be read: it is not nested in itself, nor too deeply.
    private boolean mayEnter(COSBase content) {
        return open.size() < DEEPEST && open.add(content);
    }

    /// Whether paint lies on what is below it as it is.
    private boolean isPlain() {
        var state = getGraphicsState();
        var mode = state.getBlendMode();
        return plainGroup
                && state.getSoftMask() == null
                && (BlendMode.NORMAL.equals(mode) || BlendMode.COMPATIBLE.equals(mode));
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector advance) {
        budget.character();
        order++;
        var shape = fonts.glyph(font, code);
        silent |= shape.silent();
        if (shape.text().isEmpty()) {
            return;
        }
        var state = getGraphicsState();
        var text = state.getTextState();
        boolean strokes = text.getRenderingMode().isStroke();
        boolean paints = text.getRenderingMode().isFill() || strokes;
        boolean fills = text.getRenderingMode().isFill() || !strokes;
        var colour = colour(fills ? state.getNonStrokingColor() : state.getStrokingColor());
        double alpha = (fills ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant()) * groupAlpha;
        var glyph = GlyphPlace.of(rendering, font, code, advance, shape, display)
                .glyph(shape.text(), tracking(rendering), fonts.look(font), colour, order);
        var ink = new Sight.Ink(colour, alpha, layers.isOff() || !paints, isPlain());
        glyphs.add(glyph.unseen(Sight.unseen(glyph, ink, clip(), display.page(), ground)));
    }

    private float tracking(Matrix rendering) {
        var text = getGraphicsState().getTextState();
        float size = text.getFontSize();
        return size == 0 ? 0 : Math.abs(text.getCharacterSpacing() / size) * rendering.getScalingFactorX();
    }

    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector advance) {
        // Its text was taken; its drawing is none of our business.
    }

    private OptionalInt colour(PDColor colour) {
        return colours.computeIfAbsent(colour, PageReader::rgb);
    }

    private static OptionalInt rgb(PDColor colour) {
        try {
            return colour.isPattern() || colour.getColorSpace() == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(colour.toRGB() & 0xFFFFFF);
        } catch (IOException | RuntimeException _) {
            return OptionalInt.empty();
        }
    }

    private Clip clip() {
        var paths = getGraphicsState().getCurrentClippingPaths();
        if (!paths.equals(clipPaths)) {
            clip = Clip.of(paths, display.transform()).and(outer);
            clipPaths = List.copyOf(paths);
        }
        return clip;
    }

    @Override
    void fill(Path2D path, int rule) throws IOException {
        order++;
        if (layers.isOff()) {
            return;
        }
        var state = getGraphicsState();
        var paint = state.getNonStrokingColor();
        var shape = display.transform().createTransformedShape(path);
        if (paint.isPattern() && paint.getColorSpace() instanceof PDPattern space) {
            ground.paint(shape, rule, clip(), Stain.unknown(order));
            if (space.getPattern(paint) instanceof PDTilingPattern tiling) {
                tiles(tiling, paint, space, shape);
            }
        } else {
            paint(shape, rule, state.getNonStrokeAlphaConstant(), colour(paint));
        }
    }

    @Override
    void stroke(Path2D path) {
        order++;
        var state = getGraphicsState();
        double width = transformWidth(state.getLineWidth());
        if (width >= THICK && !layers.isOff()) {
            var line = new BasicStroke(
                    (float) width, Math.clamp(state.getLineCap(), 0, 2), Math.clamp(state.getLineJoin(), 0, 2));
            paint(
                    display.transform().createTransformedShape(line.createStrokedShape(path)),
                    Path2D.WIND_NON_ZERO,
                    state.getAlphaConstant(),
                    colour(state.getStrokingColor()));
        }
    }

    private void paint(Shape shape, int rule, double alpha, OptionalInt colour) {
        double all = alpha * groupAlpha;
        if (all >= FAINT) {
            ground.paint(shape, rule, clip(), isPlain() ? Stain.of(order, all, colour) : Stain.unknown(order));
        }
    }

    /// What stands on the tiles that lie in a shape.
    private void tiles(PDTilingPattern tiling, PDColor paint, PDPattern space, Shape shape) throws IOException {
        if (!mayEnter(tiling.getCOSObject())) {
            return;
        }
        var limits = outer;
        var within = clip().and(Clip.of(shape));
        boolean coloured = tiling.getPaintType() == PDTilingPattern.PAINT_COLORED;
        var matrix = Matrix.concatenate(getInitialMatrix(), tiling.getMatrix());
        try {
            int before = glyphs.size() + pictures.size();
            for (var tile : Tiles.within(tiling, matrix, display, within.box())) {
                setOuter(within);
                if (coloured) {
                    processTilingPattern(tiling, null, null, tile);
                } else {
                    processTilingPattern(tiling, paint, space.getUnderlyingColorSpace(), tile);
                }
                if (glyphs.size() + pictures.size() == before) {
                    break;
                }
            }
        } finally {
            setOuter(limits);
            open.remove(tiling.getCOSObject());
        }
    }

    private void setOuter(Clip limits) {
        outer = limits;
        clipPaths = List.of();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        order++;
        boolean off = image instanceof PDImageXObject named && layers.isOff(named.getOptionalContent());
        if (off || layers.isOff()) {
            return;
        }
        var at = new AffineTransform(display.transform());
        at.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        var outline = at.createTransformedShape(Ground.outline(new Box(0, 0, 1, 1)));
        var box = Clip.bounds(outline);
        if (Clip.common(box, clip().box()).area() > 0 && pictures.size() < MOST_PICTURES) {
            pictures.add(new Picture(number, box, hash(image), image.getWidth(), image.getHeight()));
        }
        double alpha = getGraphicsState().getNonStrokeAlphaConstant() * groupAlpha;
        if (image.isStencil() && image.getWidth() * image.getHeight() == 1) {
            paint(
                    outline,
                    Path2D.WIND_NON_ZERO,
                    alpha,
                    colour(getGraphicsState().getNonStrokingColor()));
        } else if (alpha >= FAINT) {
            boolean whole = isPlain() && !known.hasHoles(image, () -> isOverText(box));
            var stain = new Stain(order, whole ? alpha : 0.5, new PictureTint(image, at), true);
            ground.paint(outline, Path2D.WIND_NON_ZERO, clip(), whole ? stain : Stain.unknown(order));
        }
    }

    private boolean isOverText(Box box) {
        return glyphs.stream().anyMatch(glyph -> glyph.box().meets(box));
    }

    private String hash(PDImage image) throws IOException {
        return switch (image) {
            case PDImageXObject named -> known.hash(named.getCOSObject());
            case PDInlineImage _ -> Pictures.hash(inline);
            default -> "";
        };
    }

    @Override
    public void shadingFill(COSName name) {
        order++;
        if (!layers.isOff()) {
            ground.paint(Ground.outline(clip().box()), Path2D.WIND_NON_ZERO, clip(), Stain.unknown(order));
        }
    }
}

package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.HiddenText.Reason;
import intercept.model.document.Picture;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
final class PageReader extends PDFGraphicsStreamEngine {

    /// Lines at least this thick can hide text.
    private static final double THICK = 3;
    private static final int MOST_PICTURES = 20_000;
    private static final int DEEPEST = 12;
    private static final double READABLE = 1.5;

    private final PDDocument document;
    private final Budget budget;
    private final PictureHashes hashes;
    private final OptionalContent optional;
    private final Display display;
    private final Ground ground;
    private final FontBook fonts = new FontBook();
    private final Map<PDColor, OptionalInt> colours = new IdentityHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
    private final int number;
    private int clipRule = -1;
    private int order;
    private int marked;
    private int offSince = Integer.MAX_VALUE;
    private int offForms;
    private int depth;
    private double groupAlpha = 1;
    private boolean plainGroup = true;
    private byte[] inline = {};
    private Optional<List<Path2D>> clipPaths = Optional.empty();
    private int clipSize;
    private Clip clip = new Clip(new Box(0, 0, 0, 0), List.of());

    /// @param number of the page, counted from 1
    PageReader(PDDocument document, PDPage page, int number, Budget budget, PictureHashes hashes) {
        super(page);
        this.document = document;
        this.number = number;
        this.budget = budget;
        this.hashes = hashes;
        optional = new OptionalContent(document);
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

    /// Reads the page and what is laid over it.
    void read() throws IOException {
        budget.check();
        processPage(getPage());
        for (var annotation : getPage().getAnnotations()) {
            annotation(annotation);
        }
    }

    private void annotation(PDAnnotation annotation) {
        try {
            showAnnotation(annotation);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException _) {
            // What a viewer cannot show, nobody sees.
            order++;
        }
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        boolean unseen = annotation.isHidden()
                || annotation.isNoView()
                || annotation.isInvisible() && annotation instanceof PDAnnotationUnknown
                || optional.isOff(annotation.getOptionalContent());
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
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> marked++;
            case OperatorName.END_MARKED_CONTENT -> {
                if (marked == offSince) {
                    offSince = Integer.MAX_VALUE;
                }
                marked = Math.max(0, marked - 1);
            }
            case OperatorName.BEGIN_INLINE_IMAGE ->
                inline = Optional.ofNullable(operator.getImageData()).orElseGet(() -> new byte[0]);
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (COSName.OC.equals(tag)
                && properties != null
                && offSince == Integer.MAX_VALUE
                && optional.isOff(PDPropertyList.create(properties))) {
            offSince = marked;
        }
    }

    private boolean isOff() {
        return offSince != Integer.MAX_VALUE || offForms > 0;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        boolean off = optional.isOff(form.getOptionalContent());
        offForms += off ? 1 : 0;
        depth++;
        try {
            if (depth <= DEEPEST) {
                super.showForm(form);
            }
        } finally {
            depth--;
            offForms -= off ? 1 : 0;
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        boolean off = optional.isOff(form.getOptionalContent());
        double alpha = groupAlpha;
        boolean plain = plainGroup;
        groupAlpha *= getGraphicsState().getNonStrokeAlphaConstant();
        plainGroup &= isPlain();
        offForms += off ? 1 : 0;
        depth++;
        try {
            if (depth <= DEEPEST) {
                super.showTransparencyGroup(form);
            }
        } finally {
            depth--;
            offForms -= off ? 1 : 0;
            groupAlpha = alpha;
            plainGroup = plain;
        }
    }

    /// Whether paint lies on what is below it as it is.
    private boolean isPlain() {
        var state = getGraphicsState();
        var mode = state.getBlendMode();
        return state.getSoftMask() == null && (mode == BlendMode.NORMAL || mode == BlendMode.COMPATIBLE);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector advance) {
        budget.character();
        order++;
        var shape = fonts.glyph(font, code);
        if (shape.text().isEmpty()) {
            return;
        }
        var look = fonts.look(font);
        var seen = unclear(rendering);
        glyphs.add(GlyphPlace.of(rendering, font, code, advance, shape, display)
                .glyph(shape.text(), tracking(rendering), look, ink(), order));
        int last = glyphs.size() - 1;
        glyphs.set(last, glyphs.get(last).unseen(seen.or(() -> unseen(glyphs.get(last)))));
    }

    private float tracking(Matrix rendering) {
        var text = getGraphicsState().getTextState();
        float size = text.getFontSize();
        return size == 0 ? 0 : Math.abs(text.getCharacterSpacing() / size) * rendering.getScalingFactorX();
    }

    private Optional<Reason> unclear(Matrix rendering) {
        int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
        if (mode == 3 || mode == 7 || isOff()) {
            return Optional.of(Reason.INVISIBLE);
        }
        boolean tiny = Math.min(rendering.getScalingFactorX(), rendering.getScalingFactorY()) < 1e-4;
        return tiny || textAlpha() < 0.05 ? Optional.of(Reason.UNREADABLE) : Optional.empty();
    }

    private double textAlpha() {
        var state = getGraphicsState();
        double alpha = state.getTextState().getRenderingMode().isFill()
                ? state.getNonStrokeAlphaConstant()
                : state.getAlphaConstant();
        return alpha * groupAlpha;
    }

    private OptionalInt ink() {
        var state = getGraphicsState();
        return state.getTextState().getRenderingMode().isFill()
                ? colour(state.getNonStrokingColor())
                : colour(state.getStrokingColor());
    }

    /// Why a character that is painted is not seen, as far as what was painted before it tells.
    private Optional<Reason> unseen(Glyph glyph) {
        var box = glyph.box();
        if (Clip.common(box, display.page()).area() < 0.1 * box.area() || box.area() == 0) {
            return Optional.of(box.area() == 0 ? Reason.UNREADABLE : Reason.OUTSIDE_PAGE);
        }
        if (box.height() < READABLE && box.width() < READABLE * glyph.text().length()) {
            return Optional.of(Reason.UNREADABLE);
        }
        if (isCut(box)) {
            return Optional.of(Reason.CLIPPED);
        }
        return isPlain() && plainGroup && sinks(glyph) ? Optional.of(Reason.SAME_COLOUR) : Optional.empty();
    }

    private boolean isCut(Box box) {
        var clip = clip();
        if (clip.shapes().isEmpty()) {
            return Clip.common(box, clip.box()).area() < 0.1 * box.area();
        }
        int cut = 0;
        for (int i = 0; i < 9; i++) {
            double x = box.x() + box.width() * (0.2 + 0.3 * (i % 3));
            double y = box.y() + box.height() * (0.2 + 0.27 * (i / 3));
            cut += clip.holds(x, y) ? 0 : 1;
        }
        return cut > 8;
    }

    /// Whether a character has the colour of what it is painted on.
    private boolean sinks(Glyph glyph) {
        var ink = ink();
        if (ink.isEmpty()) {
            return false;
        }
        double alpha = textAlpha();
        int alike = 0;
        for (var layer : ground.under(glyph.box())) {
            if (layer.colour().isPresent()) {
                int below = layer.colour().getAsInt();
                alike += Layer.alike(Layer.mix(ink.getAsInt(), below, alpha), below) ? 1 : 0;
            }
        }
        return alike >= 8;
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
        if (clipPaths.isEmpty() || clipPaths.get() != paths || clipSize != paths.size()) {
            clip = Clip.of(paths, display.transform());
            clipPaths = Optional.of(paths);
            clipSize = paths.size();
        }
        return clip;
    }

    @Override
    public void fillPath(int rule) throws IOException {
        paintInside(rule);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        paintInside(rule);
        paintAlong();
        endPath();
    }

    @Override
    public void strokePath() {
        paintAlong();
        endPath();
    }

    private void paintInside(int rule) throws IOException {
        order++;
        if (isOff()) {
            return;
        }
        var state = getGraphicsState();
        var paint = state.getNonStrokingColor();
        var shape = display.transform().createTransformedShape(path);
        if (paint.isPattern() && paint.getColorSpace() instanceof PDPattern space) {
            if (space.getPattern(paint) instanceof PDTilingPattern tiling) {
                tiles(tiling, paint, space);
            } else {
                paint(shape, rule, state.getNonStrokeAlphaConstant(), OptionalInt.empty());
            }
        } else {
            paint(shape, rule, state.getNonStrokeAlphaConstant(), colour(paint));
        }
    }

    private void paintAlong() {
        order++;
        var state = getGraphicsState();
        double width = transformWidth(state.getLineWidth());
        if (width >= THICK && !isOff()) {
            var line = new BasicStroke((float) width, state.getLineCap(), state.getLineJoin());
            paint(
                    display.transform().createTransformedShape(line.createStrokedShape(path)),
                    Path2D.WIND_NON_ZERO,
                    state.getAlphaConstant(),
                    colour(state.getStrokingColor()));
        }
    }

    private void paint(Shape shape, int rule, double alpha, OptionalInt colour) {
        if (alpha * groupAlpha < 0.05) {
            return;
        }
        boolean plain = isPlain() && plainGroup;
        var stain = plain
                ? new Ground.Stain(order, alpha * groupAlpha, colour, false)
                : new Ground.Stain(order, 0.5, OptionalInt.empty(), false);
        ground.paint(shape, rule, clip(), stain);
    }

    /// The text in the first of the tiles.
    private void tiles(PDTilingPattern tiling, PDColor paint, PDPattern space) throws IOException {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        try {
            boolean coloured = tiling.getPaintType() == PDTilingPattern.PAINT_COLORED;
            if (coloured) {
                processTilingPattern(tiling, null, null);
            } else {
                processTilingPattern(tiling, paint, space.getUnderlyingColorSpace());
            }
        } finally {
            depth--;
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        order++;
        if (isOff() || image instanceof PDImageXObject named && optional.isOff(named.getOptionalContent())) {
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
        if (alpha < 0.05) {
            return;
        }
        boolean opaque = isPlain() && plainGroup && !hasHoles(image);
        ground.paint(
                outline,
                Path2D.WIND_NON_ZERO,
                clip(),
                new Ground.Stain(order, opaque ? alpha : 0.5, OptionalInt.empty(), true));
    }

    private static boolean hasHoles(PDImage image) throws IOException {
        return image.isStencil()
                || image instanceof PDImageXObject named
                        && (named.getSoftMask() != null || named.getMask() != null || named.getColorKeyMask() != null);
    }

    private String hash(PDImage image) throws IOException {
        return switch (image) {
            case PDImageXObject named -> hashes.of(named.getCOSObject());
            case PDInlineImage _ -> PictureHashes.of(inline);
            default -> "";
        };
    }

    @Override
    protected void showType3Glyph(
            Matrix rendering, org.apache.pdfbox.pdmodel.font.PDType3Font font, int code, Vector advance) {
        // Its text was taken; its drawing is none of our business.
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int rule) {
        clipRule = rule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return Optional.ofNullable(path.getCurrentPoint()).orElseGet(Point2D.Double::new);
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipRule >= 0) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(new java.awt.geom.GeneralPath(path));
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void shadingFill(COSName name) {
        order++;
        if (!isOff()) {
            ground.paint(
                    Ground.outline(clip().box()),
                    Path2D.WIND_NON_ZERO,
                    clip(),
                    new Ground.Stain(order, 0.5, OptionalInt.empty(), false));
        }
    }
}

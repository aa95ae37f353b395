package intercept.pairs;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.compare.Lineage.Verdict;
import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The genuine page, painted over; text that nobody sees; the invoice written anew.
final class EditPairs {

    private static final Look INTER = Look.in(Typeface.INTER);
    private static final String INK = "1A2B2A";
    private static final String SECRET = "Pay to LT12 1000 0111 0100 1000";

    /// Pixels a point.
    private static final double PATCH_SCALE = 5;

    private EditPairs() {}

    static List<Draft> all() {
        return List.of(
                new Draft("white-box", EditPairs::whiteBox),
                new Draft("text-under-image", EditPairs::underImage),
                new Draft("hidden-white", name -> hidden(name, "", "", "FFFFFF", 56, 690)),
                new Draft("hidden-render-mode-3", name -> hidden(name, "3 Tr", "0 Tr", INK, 56, 690)),
                new Draft("hidden-outside-page", name -> hidden(name, "", "", INK, 56, 880)),
                new Draft("hidden-clipped", name -> hidden(name, "q 300 300 40 40 re W n", "Q", INK, 56, 690)),
                new Draft("re-typed", EditPairs::retyped),
                new Draft("embedded-xml", EditPairs::embedded));
    }

    private static Pair whiteBox(String name) throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        try (var booklet = new Booklet(INTER)) {
            TealForm.draw(booklet, Bills.belgian());
            var paper = booklet.paper(1);
            var old = one.box(Part.IBAN);
            paper.fill("FFFFFF", old.x() - 1, old.y() - 2, 200, old.height() + 4);
            var shown = paper.write(Pen.bold(9.5, INK), old.x(), old.bottom() - 0.1, FieldPairs.MULE);
            var changes =
                    List.of(iban(one, Optional.of(new Place(1, paper.seen(shown))), FieldPairs.MULE), buried(one));
            return Pair.of(name, one, booklet.print(Maker.editor(name)), changes, Verdict.EDITED_FROM_GENUINE);
        }
    }

    private static Pair underImage(String name) throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        try (var booklet = new Booklet(INTER)) {
            TealForm.draw(booklet, Bills.belgian());
            var paper = booklet.paper(1);
            var old = one.box(Part.IBAN);
            var patch = patch();
            paper.picture(
                    booklet.picture(patch),
                    old.x() - 1,
                    old.y() - 2,
                    patch.getWidth() / PATCH_SCALE,
                    patch.getHeight() / PATCH_SCALE);
            var kinds = Set.of(Kind.IBAN, Kind.TEXT, Kind.IMAGE);
            var gone = new TrueChange(
                    kinds,
                    Optional.of(one.mark(Part.IBAN).place()),
                    Optional.empty(),
                    one.mark(Part.IBAN).text(),
                    "");
            return Pair.of(
                    name,
                    one,
                    booklet.print(Maker.editor(name)),
                    List.of(gone, buried(one)),
                    Verdict.EDITED_FROM_GENUINE);
        }
    }

    /// A strip of paper with another account, just wide enough.
    private static BufferedImage patch() {
        var font = lettering().deriveFont((float) (9.5 * PATCH_SCALE));
        var extent = font.getStringBounds(FieldPairs.MULE, new FontRenderContext(null, true, true));
        int wide = (int) Math.ceil(extent.getWidth() + 2 * PATCH_SCALE);
        int high = (int) Math.round(11 * PATCH_SCALE);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        pen.setColor(Color.decode("#" + INK));
        pen.setFont(font);
        pen.drawString(FieldPairs.MULE, (float) PATCH_SCALE, (float) (9 * PATCH_SCALE));
        pen.dispose();
        return image;
    }

    private static Font lettering() {
        try (var file =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | java.awt.FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrueChange iban(Printed genuine, Optional<Place> disputed, String after) {
        return new TrueChange(
                Set.of(Kind.IBAN),
                Optional.of(genuine.mark(Part.IBAN).place()),
                disputed,
                genuine.mark(Part.IBAN).text(),
                after);
    }

    /// What the genuine file showed is still in the disputed one, under the patch.
    private static TrueChange buried(Printed genuine) {
        var old = genuine.mark(Part.IBAN);
        return new TrueChange(Set.of(Kind.HIDDEN_TEXT), Optional.empty(), Optional.of(old.place()), "", old.text());
    }

    private static Pair hidden(String name, String before, String after, String colour, double x, double y)
            throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        try (var booklet = new Booklet(INTER)) {
            TealForm.draw(booklet, Bills.belgian());
            var paper = booklet.paper(1);
            paper.raw(before);
            Box box = paper.write(Pen.plain(9.5, colour), x, y, SECRET);
            paper.raw(after);
            var change = new TrueChange(
                    Set.of(Kind.HIDDEN_TEXT), Optional.empty(), Optional.of(new Place(1, box)), "", SECRET);
            return Pair.of(name, one, booklet.print(Maker.editor(name)), List.of(change), Verdict.EDITED_FROM_GENUINE);
        }
    }

    /// Another program, another font, everything a little elsewhere, and another account.
    private static Pair retyped(String name) throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(
                TealForm::draw,
                Look.in(Typeface.LIBERATION).shifted(3.5).blockDown(7),
                Bills.belgian().with(Part.IBAN, FieldPairs.MULE).with(Part.BIC, "BALTLT2X"),
                Maker.office(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.RE_TYPED)
                .moving();
    }

    private static Pair embedded(String name) throws IOException {
        var one = withXml("DE89370400440532013000", Maker.erp(name));
        var two = withXml("LT121000011101001000", Maker.editor(name));
        var change = new TrueChange(
                Set.of(Kind.EMBEDDED_DATA),
                Optional.empty(),
                Optional.empty(),
                "DE89370400440532013000",
                "LT121000011101001000");
        return Pair.of(name, one, two, List.of(change), Verdict.EDITED_FROM_GENUINE);
    }

    private static Printed withXml(String iban, Maker maker) throws IOException {
        try (var booklet = new Booklet(INTER)) {
            GermanLetter.draw(booklet, Bills.german());
            FacturX.attach(booklet.document(), iban);
            return booklet.print(maker);
        }
    }
}

package intercept.pairs;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.compare.Lineage.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The invoice set anew by quite another program; and files that went through a tool which leaves no mark of itself.
final class AnewPairs {

    private static final Look INTER = Look.in(Typeface.INTER);
    private static final Layout GENUINE = new RuledSheet(10, 18, 51, true);
    private static final Layout ANEW = new RuledSheet(9.3, 21.4, 40, true);

    private AnewPairs() {}

    static List<Draft> all() {
        return List.of(
                new Draft("set-anew", name -> anew(name, Look.in(Typeface.LIBERATION), ANEW, Bills.belgian())),
                new Draft("set-anew-times", name -> anew(name, Look.in(Typeface.TIMES), ANEW, Bills.belgian())),
                new Draft("set-anew-account", AnewPairs::account),
                new Draft("set-anew-stamp", AnewPairs::stamped),
                new Draft("set-anew-no-logo", AnewPairs::withoutLogo),
                new Draft("painted-over", AnewPairs::paintedOver),
                new Draft("printed-to-file", AnewPairs::printedToFile),
                new Draft("next-invoice", AnewPairs::next));
    }

    private static Pair anew(String name, Look look, Layout layout, Bill bill) throws IOException {
        var one = Draft.print(GENUINE, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(layout, look, bill, Maker.office(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.RE_TYPED);
    }

    private static Pair account(String name) throws IOException {
        var bill = Bills.belgian().with(Part.IBAN, FieldPairs.MULE).with(Part.BIC, "BALTLT2X");
        return anew(name, Look.in(Typeface.LIBERATION), ANEW, bill);
    }

    private static Pair stamped(String name) throws IOException {
        var one = Draft.print(GENUINE, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(ANEW, Look.in(Typeface.LIBERATION).stamped("PAID"), Bills.belgian(), Maker.office(name));
        var stamp = Draft.objectChange(one, two, "stamp", Kind.IMAGE, Kind.TEXT);
        return Pair.of(name, one, two, List.of(stamp), Verdict.RE_TYPED);
    }

    private static Pair withoutLogo(String name) throws IOException {
        var one = Draft.print(GENUINE, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(
                new RuledSheet(9.3, 21.4, 40, false),
                Look.in(Typeface.LIBERATION),
                Bills.belgian(),
                Maker.office(name));
        return Pair.of(name, one, two, List.of(Draft.objectChange(one, two, "logo", Kind.IMAGE)), Verdict.RE_TYPED);
    }

    /// The genuine file, loaded, a white box and another account laid over it, and saved by a tool that names itself
    /// nowhere and draws a new /ID.
    private static Pair paintedOver(String name) throws IOException {
        var one = Draft.print(GENUINE, INTER, Bills.belgian(), Maker.erp(name));
        var old = one.box(Part.IBAN);
        try (var document = Loader.loadPDF(one.bytes())) {
            var page = document.getPage(0);
            float up = page.getMediaBox().getHeight();
            var font = new PDType1Font(FontName.HELVETICA_BOLD);
            try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                pen.setNonStrokingColor(1f);
                pen.addRect((float) old.x() - 1, up - (float) old.bottom() - 2, 190, (float) old.height() + 4);
                pen.fill();
                pen.setNonStrokingColor(0f);
                pen.beginText();
                pen.setFont(font, 10);
                pen.newLineAtOffset((float) old.x(), up - (float) old.bottom());
                pen.showText(FieldPairs.MULE);
                pen.endText();
            }
            var maker = Maker.erpLater(name);
            document.getDocument().getTrailer().setItem(org.apache.pdfbox.cos.COSName.ID, Booklet.id(maker));
            document.getDocumentInformation().setCreationDate(Booklet.calendar(maker.created()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            double wide = font.getStringWidth(FieldPairs.MULE) / 100;
            var shown = new intercept.model.document.Box(old.x(), old.y(), wide, old.height());
            var was = one.mark(Part.IBAN);
            var changes = new ArrayList<TrueChange>();
            changes.add(new TrueChange(
                    Set.of(Kind.IBAN),
                    Optional.of(was.place()),
                    Optional.of(new Place(1, shown)),
                    was.text(),
                    FieldPairs.MULE));
            changes.add(new TrueChange(
                    Set.of(Kind.HIDDEN_TEXT), Optional.empty(), Optional.of(was.place()), "", was.text()));
            return Pair.of(name, one, new Printed(out.toByteArray(), List.of()), changes, Verdict.EDITED_FROM_GENUINE);
        }
    }

    /// Edited, then printed to a file: fonts embedded anew, nothing left of the old file but where each word stands.
    private static Pair printedToFile(String name) throws IOException {
        var one = Draft.print(GENUINE, INTER, Bills.belgian(), Maker.erp(name));
        try (var booklet = new Booklet(INTER)) {
            GENUINE.draw(booklet, Bills.belgian().with(Part.IBAN, FieldPairs.MULE));
            booklet.embedMore("ABCXYZqxz");
            var two = booklet.print(Maker.office(name).producer("Page printer 10.2"));
            return Pair.of(
                    name, one, two, Draft.valueChanges(one, two), Verdict.SAME_ORIGIN, Verdict.EDITED_FROM_GENUINE);
        }
    }

    /// No fraud: the same program, the same template, another number, another day.
    private static Pair next(String name) throws IOException {
        var bill = Bills.belgian()
                .with(Part.NUMBER, "2026-0588")
                .with(Part.REFERENCE, "2026-0588")
                .with(Part.DATE, "3 September 2026");
        var one = Draft.print(GENUINE, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(GENUINE, INTER, bill, Maker.erpLater(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.SAME_ORIGIN);
    }
}

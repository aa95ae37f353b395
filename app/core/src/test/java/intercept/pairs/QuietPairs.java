package intercept.pairs;

import intercept.compare.Lineage.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// Files that differ, or not even that, and pages that show the same. Each change reported is a false alarm.
final class QuietPairs {

    private static final Look INTER = Look.in(Typeface.INTER);
    private static final Look HELVETICA = Look.in(Typeface.HELVETICA);

    private QuietPairs() {}

    static List<Draft> all() {
        return List.of(
                new Draft("identical", QuietPairs::identical),
                new Draft("metadata-only", QuietPairs::metadata),
                new Draft("re-saved", QuietPairs::resaved),
                new Draft("other-producer", QuietPairs::otherProducer),
                new Draft("other-font", QuietPairs::otherFont),
                new Draft("shift-0.4pt", QuietPairs::shifted));
    }

    private static Pair identical(String name) throws IOException {
        var one = Draft.print(GermanLetter::draw, INTER, Bills.german(), Maker.erp(name));
        return Pair.of(name, one, one, List.of(), Verdict.SAME_ORIGIN, Verdict.UNKNOWN, Verdict.EDITED_FROM_GENUINE);
    }

    private static Pair metadata(String name) throws IOException {
        var one = Draft.print(FrenchSidebar::draw, INTER, Bills.french(), Maker.erp(name));
        var two = Draft.print(FrenchSidebar::draw, INTER, Bills.french(), Maker.editor(name));
        return Pair.of(name, one, two, List.of(), Verdict.EDITED_FROM_GENUINE);
    }

    private static Pair resaved(String name) throws IOException {
        var one = Draft.print(TealForm::draw, HELVETICA.signed(3), Bills.belgian(), Maker.erp(name));
        try (var document = Loader.loadPDF(one.bytes())) {
            var maker = Maker.editor(name).producer("qpdf 11.9");
            var information = document.getDocumentInformation();
            information.setProducer(maker.producer());
            information.setModificationDate(Booklet.calendar(OffsetDateTime.parse("2026-07-08T03:02:17Z")));
            document.getDocument().getTrailer().setItem(COSName.ID, Booklet.id(maker));
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            var two = new Printed(out.toByteArray(), one.marks());
            return Pair.of(name, one, two, List.of(), Verdict.EDITED_FROM_GENUINE);
        }
    }

    /// The same page by another writer: nothing compressed, other objects, another choice of letters embedded.
    private static Pair otherProducer(String name) throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        try (var booklet = new Booklet(INTER)) {
            TealForm.draw(booklet, Bills.belgian());
            booklet.embedMore("ABCXYZqxz");
            var maker = Maker.office(name).writing(Maker.Writing.PLAIN);
            return Pair.of(
                    name, one, booklet.print(maker), List.of(), Verdict.RE_TYPED, Verdict.SAME_ORIGIN, Verdict.UNKNOWN);
        }
    }

    private static Pair otherFont(String name) throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(TealForm::draw, Look.in(Typeface.LIBERATION), Bills.belgian(), Maker.office(name));
        return Pair.of(name, one, two, List.of(), Verdict.RE_TYPED);
    }

    private static Pair shifted(String name) throws IOException {
        var one = Draft.print(SpanishCard::draw, INTER, Bills.spanish(), Maker.erp(name));
        var two = Draft.print(SpanishCard::draw, INTER.shifted(0.4), Bills.spanish(), Maker.erpLater(name));
        return Pair.of(name, one, two, List.of(), Verdict.SAME_ORIGIN);
    }
}

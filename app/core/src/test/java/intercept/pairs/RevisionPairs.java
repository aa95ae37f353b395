package intercept.pairs;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.compare.Lineage.Verdict;
import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// The genuine file with something appended (incremental update, ISO 32000-1, 7.5.6): its bytes are the beginning of
/// the disputed one.
final class RevisionPairs {

    private static final Look HELVETICA = Look.in(Typeface.HELVETICA);
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-07-08T03:02:17Z");
    private static final PDRectangle FIELD = new PDRectangle(180, 70, 160, 18);
    private static final String APPROVED = "B. Miller, 9 July 2026";

    private RevisionPairs() {}

    static List<Draft> all() {
        return List.of(
                new Draft("incremental-update", RevisionPairs::account),
                new Draft("form-filled", RevisionPairs::formFilled),
                new Draft("signed", RevisionPairs::signed));
    }

    private static Pair account(String name) throws IOException {
        var one = Draft.print(TealForm::draw, HELVETICA, Bills.belgian(), Maker.erp(name));
        var forged = Bills.belgian().with(Part.IBAN, FieldPairs.MULE).with(Part.BIC, "BALTLT2X");
        try (var booklet = new Booklet(HELVETICA);
                var document = Loader.loadPDF(one.bytes())) {
            TealForm.draw(booklet, forged);
            var content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(booklet.paper(1).operators().getBytes(StandardCharsets.ISO_8859_1));
            }
            var page = document.getPage(0).getCOSObject();
            page.setItem(COSName.CONTENTS, content);
            page.setNeedToBeUpdated(true);
            var information = document.getDocumentInformation();
            information.setProducer("iLovePDF");
            information.setModificationDate(Booklet.calendar(LATER));
            information.getCOSObject().setNeedToBeUpdated(true);
            var two = new Printed(
                    appended(document), booklet.print(Maker.editor(name)).marks());
            return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.EDITED_FROM_GENUINE);
        }
    }

    private static byte[] appended(PDDocument document) throws IOException {
        document.setDocumentId(42L);
        var out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    private static Pair formFilled(String name) throws IOException {
        Printed one;
        try (var booklet = new Booklet(HELVETICA)) {
            TealForm.draw(booklet, Bills.belgian());
            var paper = booklet.paper(1);
            paper.write(Pen.plain(9.5, "5F6B6A"), 56, paper.height() - 75, "Approved by (customer)");
            addField(booklet.document());
            one = booklet.print(Maker.erp(name));
        }
        try (var document = Loader.loadPDF(one.bytes())) {
            var field =
                    (PDTextField) document.getDocumentCatalog().getAcroForm().getField("approved");
            field.getCOSObject().setItem(COSName.V, new COSString(APPROVED));
            field.getCOSObject().setNeedToBeUpdated(true);
            var widget = field.getWidgets().getFirst();
            var looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(appearance(document));
            widget.setAppearance(looks);
            widget.getCOSObject().setNeedToBeUpdated(true);
            var width = new PDType1Font(FontName.HELVETICA).getStringWidth(APPROVED) / 100;
            double baseline = Booklet.A4.getHeight() - FIELD.getLowerLeftY() - 5;
            var box = Box.between(
                    FIELD.getLowerLeftX() + 3, baseline - 7.3, FIELD.getLowerLeftX() + 3 + width, baseline + 2.1);
            var change = new TrueChange(
                    Set.of(Kind.TEXT, Kind.IMAGE, Kind.NAME),
                    Optional.empty(),
                    Optional.of(new Place(1, box)),
                    "",
                    APPROVED);
            var two = new Printed(appended(document), one.marks());
            return Pair.of(name, one, two, List.of(change), Verdict.EDITED_FROM_GENUINE, Verdict.SAME_ORIGIN);
        }
    }

    private static void addField(PDDocument document) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName("approved");
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(FIELD);
        widget.setPage(document.getPage(0));
        widget.setPrinted(true);
        document.getPage(0).getAnnotations().add(widget);
        form.getFields().add(field);
    }

    private static PDAppearanceStream appearance(PDDocument document) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(FIELD.getWidth(), FIELD.getHeight()));
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        stream.setResources(resources);
        try (var out = stream.getStream().createOutputStream()) {
            out.write(("/Tx BMC q BT /Helv 10 Tf 0 g 3 5 Td (" + APPROVED + ") Tj ET Q EMC")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    /// Signed without a visible mark. What stands for the signature proves nothing; its place in the file is true.
    private static Pair signed(String name) throws IOException {
        var one = Draft.print(GermanLetter::draw, Look.in(Typeface.LIBERATION), Bills.german(), Maker.erp(name));
        try (var document = Loader.loadPDF(one.bytes())) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Petra Beispiel");
            signature.setSignDate(Booklet.calendar(LATER));
            document.setDocumentId(42L);
            document.addSignature(signature);
            var out = new ByteArrayOutputStream();
            var external = document.saveIncrementalForExternalSigning(out);
            external.getContent().readAllBytes();
            external.setSignature(new byte[] {0x30, 0x00});
            var two = new Printed(out.toByteArray(), one.marks());
            return Pair.of(name, one, two, List.of(), Verdict.EDITED_FROM_GENUINE, Verdict.SAME_ORIGIN);
        }
    }
}

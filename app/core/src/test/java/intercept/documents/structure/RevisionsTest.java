package intercept.documents.structure;

import static intercept.documents.structure.MadePdf.addLines;
import static intercept.documents.structure.MadePdf.bytes;
import static intercept.documents.structure.MadePdf.compressed;
import static intercept.documents.structure.MadePdf.entry;
import static intercept.documents.structure.MadePdf.invoice;
import static intercept.documents.structure.MadePdf.onePage;
import static intercept.documents.structure.MadePdf.stream;
import static intercept.documents.structure.MadePdf.text;
import static intercept.documents.structure.MadePdf.updated;
import static intercept.documents.structure.MadePdf.written;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Revision;
import intercept.model.document.Revision.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final byte[] GENUINE = invoice("Invoice 1042", "IBAN DE89 3704 0044 0532 0130 00");

    @Test
    void aFileThatWasSavedOnceIsOneRevision() throws IOException {
        assertThat(revisions(GENUINE))
                .containsExactly(new Revision(
                        1,
                        GENUINE.length,
                        Sha256.of(GENUINE),
                        Kind.ORIGINAL,
                        Sha256.of(Arrays.copyOf(GENUINE, text(GENUINE).lastIndexOf("%%EOF") + 5))));
    }

    @Test
    void theGenuineFileLiesInsideAnUpdatedOneByteForByte() throws IOException {
        for (var genuine : List.of(GENUINE, compressed("Invoice 1042"))) {
            byte[] edited = updated(genuine, addLines("IBAN GB33 BUKB 2020 1555 5555 55"));

            assertThat(revisions(edited))
                    .extracting(Revision::number, Revision::length, Revision::sha256, Revision::kind)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    1, (long) genuine.length, Sha256.of(genuine), Kind.ORIGINAL),
                            org.assertj.core.groups.Tuple.tuple(
                                    2, (long) edited.length, Sha256.of(edited), Kind.CONTENT));
        }
    }

    @Test
    void everyRevisionOpens() throws IOException {
        byte[] edited = updated(updated(updated(GENUINE, addLines("a")), addLines("b")), addLines("c"));

        assertThat(revisions(edited)).hasSize(4).allSatisfy(revision -> {
            try (var document = Loader.loadPDF(Arrays.copyOf(edited, (int) revision.length()))) {
                assertThat(document.getNumberOfPages()).isOne();
            }
        });
    }

    @Test
    void aFileWithoutALineBreakAtItsEndIsKnownByItsBody() throws IOException {
        byte[] bare = Arrays.copyOf(GENUINE, text(GENUINE).lastIndexOf("%%EOF") + 5);

        assertThat(revisions(updated(bare, addLines("a"))).getFirst())
                .isEqualTo(revisions(bare).getFirst());
    }

    @Test
    void aCommentIsAnAnnotation() throws IOException {
        assertThat(kinds(updated(GENUINE, document -> {
                    var note = new PDAnnotationText();
                    note.setContents("Please use the new account");
                    note.setRectangle(new PDRectangle(100, 100, 50, 50));
                    var page = document.getPage(0);
                    page.setAnnotations(new ArrayList<>(List.of(note)));
                    page.getCOSObject().setNeedToBeUpdated(true);
                })))
                .containsExactly(Kind.ORIGINAL, Kind.ANNOTATION);
    }

    @Test
    void aFilledFieldIsAFormThatWasFilled() throws IOException {
        byte[] form = MadePdf.saved(GENUINE, document -> field(document, "Reference"));

        assertThat(kinds(updated(form, document -> {
                    var field = document.getDocumentCatalog().getAcroForm().getField("Reference");
                    field.getCOSObject().setString(COSName.V, "MC-1042");
                    field.getCOSObject().setNeedToBeUpdated(true);
                })))
                .containsExactly(Kind.ORIGINAL, Kind.FORM_FILLED);
    }

    @Test
    void aNewFieldOverThePageIsAnAnnotation() throws IOException {
        assertThat(kinds(updated(GENUINE, document -> {
                    field(document, "Cover");
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                })))
                .containsExactly(Kind.ORIGINAL, Kind.ANNOTATION);
    }

    private static void field(PDDocument document, String name) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName(name);
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(100, 100, 200, 20));
        widget.setPage(document.getPage(0));
        document.getPage(0).setAnnotations(new ArrayList<>(List.of(widget)));
    }

    @Test
    void aNewTitleIsMetadata() throws IOException {
        assertThat(kinds(updated(GENUINE, document -> {
                    document.getDocumentInformation().setTitle("Invoice");
                    document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
                })))
                .containsExactly(Kind.ORIGINAL, Kind.METADATA);
    }

    @Test
    void aSignatureIsASignature() throws IOException {
        try (var document = Loader.loadPDF(GENUINE)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Alice Smith");
            document.addSignature(signature, _ -> new byte[] {1, 2, 3});
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);

            assertThat(kinds(out.toByteArray())).containsExactly(Kind.ORIGINAL, Kind.SIGNATURE);
        }
    }

    @Test
    void proofForASignatureIsValidation() throws IOException {
        assertThat(kinds(updated(GENUINE, document -> {
                    var store = new COSDictionary();
                    store.setItem(COSName.getPDFName("VRI"), new COSDictionary());
                    var catalog = document.getDocumentCatalog().getCOSObject();
                    catalog.setItem("DSS", store);
                    catalog.setNeedToBeUpdated(true);
                })))
                .containsExactly(Kind.ORIGINAL, Kind.VALIDATION);
    }

    @Test
    void theTwoSectionsOfALinearisedFileAreOneRevision() throws IOException {
        byte[] linearised = linearised();

        assertThat(FileStructureTest.structure(linearised).linearized()).isTrue();
        assertThat(kinds(linearised)).containsExactly(Kind.ORIGINAL);
        assertThat(kinds(updated(linearised, addLines("a")))).containsExactly(Kind.ORIGINAL, Kind.CONTENT);
    }

    @Test
    void anEndMarkInsideAStreamDoesNotCount() throws IOException {
        var objects = new ArrayList<>(onePage("BT /F 12 Tf 60 780 Td (Invoice) Tj ET"));
        objects.add(stream("/Type/EmbeddedFile", text(GENUINE)));
        objects.add("(startxref\n9\n%%EOF)");

        assertThat(kinds(written(objects))).containsExactly(Kind.ORIGINAL);
    }

    @Test
    void whatFollowsTheEndMarkBelongsToTheLastRevision() throws IOException {
        byte[] junk = bytes(text(GENUINE) + "\n\n<html>mail footer</html>\nstartxref\n7\n%%EOF\n%%EOF\n");

        assertThat(revisions(junk))
                .extracting(Revision::length, Revision::sha256)
                .containsExactly(org.assertj.core.groups.Tuple.tuple((long) junk.length, Sha256.of(junk)));
    }

    @Test
    void aFileWhoseCrossReferencesAreLostIsOneRevision() throws IOException {
        assertThat(kinds(bytes(text(GENUINE).replace("startxref", "startxxxx"))))
                .containsExactly(Kind.ORIGINAL);
    }

    /// As qpdf and Acrobat write it: the first page's section stands in front and leads forward to the main one.
    private static byte[] linearised() {
        var objects = onePage("BT /F 12 Tf 60 780 Td (Invoice) Tj ET");
        String head = "%PDF-1.4\n5 0 obj\n<</Linearized 1/L 0000/H[0 0]/O 3/E 0000/N 1/T 0000>>\nendobj\n";
        String front = "xref\n3 3\n%s%s%strailer\n<</Size 6/Root 1 0 R/Prev %010d>>\nstartxref\n0\n%%%%EOF\n";
        int bodyAt =
                head.length() + front.formatted(entry(0), entry(0), entry(0), 0).length();
        var places = new int[4];
        var body = new StringBuilder();
        for (int i : new int[] {2, 3, 0, 1}) {
            places[i] = bodyAt + body.length();
            body.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int main = bodyAt + body.length();
        String section = "xref\n0 3\n0000000000 65535 f \n" + entry(places[0]) + entry(places[1])
                + "trailer\n<</Size 3>>\nstartxref\n" + head.length() + "\n%%EOF\n";
        return bytes(head + front.formatted(entry(places[2]), entry(places[3]), entry(9), main) + body + section);
    }

    private static List<Kind> kinds(byte[] pdf) throws IOException {
        return revisions(pdf).stream().map(Revision::kind).toList();
    }

    private static List<Revision> revisions(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Revisions.read(pdf, document);
        }
    }
}

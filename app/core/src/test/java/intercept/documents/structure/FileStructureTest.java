package intercept.documents.structure;

import static intercept.documents.structure.MadePdf.invoice;
import static intercept.documents.structure.MadePdf.onePage;
import static intercept.documents.structure.MadePdf.stream;
import static intercept.documents.structure.MadePdf.updated;
import static intercept.documents.structure.MadePdf.written;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Encryption;
import intercept.model.document.FileSignature;
import intercept.model.document.PdfStructure;
import intercept.model.document.PdfStructure.Stamp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;

class FileStructureTest {

    @Test
    void saysWhoMadeTheFileAndWhen() throws IOException {
        var structure = structure(invoice("Invoice"));

        assertThat(structure.producer()).isEqualTo("Ledger 4");
        assertThat(structure.creator()).isEqualTo("Ledger invoices");
        assertThat(structure.created())
                .isEqualTo(Optional.of(new Stamp(OffsetDateTime.parse("2026-08-05T08:15:00+02:00"), true)));
        assertThat(structure.fonts())
                .extracting(font -> font.name() + " " + font.type())
                .containsExactly("Helvetica Type1");
        assertThat(structure.lock()).isEmpty();
        assertThat(structure.id())
                .hasSize(2)
                .allSatisfy(half -> assertThat(half).matches("[0-9a-f]{32,64}"));
    }

    @Test
    void theFirstHalfOfTheIdStaysWhenTheFileIsEdited() throws IOException {
        var genuine = invoice("Invoice");
        var edited = updated(genuine, MadePdf.addLines("IBAN"));

        assertThat(structure(edited).id().getFirst())
                .isEqualTo(structure(genuine).id().getFirst());
        assertThat(structure(edited).id().get(1))
                .isNotEqualTo(structure(genuine).id().get(1));
        assertThat(structure(edited).streams()).containsAll(structure(genuine).streams());
    }

    @Test
    void whatAFileWouldDoIsListed() throws IOException {
        var objects = new ArrayList<>(onePage("BT ET"));
        objects.set(0, "<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R/AA<</WC 6 0 R>>>>");
        objects.add("<</S/JavaScript/JS(app.alert\\(1\\))>>");
        objects.add("<</S/Launch/F(calc.exe)>>");
        objects.add("<</Type/Annot/Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(http://pay.example)>>>>");
        objects.add("<</S/SubmitForm/F<</FS/URL/F(https://collect.example)>>>>");
        objects.add("<</S/GoToE/F(inner.pdf)>>");
        objects.add("<</S/ImportData/F(data.fdf)>>");
        objects.add("<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>");

        assertThat(structure(written(objects)).actions())
                .containsExactly(
                        "AA",
                        "GoToE: inner.pdf",
                        "ImportData: data.fdf",
                        "JavaScript",
                        "Launch: calc.exe",
                        "OpenAction: JavaScript",
                        "RichMedia",
                        "SubmitForm: https://collect.example",
                        "URI: 1");
    }

    @Test
    void attachedFilesAreListed() throws IOException {
        var pdf = MadePdf.saved(invoice("Invoice"), document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("factur-x.xml");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("factur-x.xml", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });

        assertThat(structure(pdf).files()).containsExactly("factur-x.xml");
    }

    @Test
    void anEncryptedFileSaysHow() throws IOException {
        var pdf = MadePdf.saved(invoice("Invoice"), document -> {
            var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });

        assertThat(structure(pdf).lock()).contains(new Encryption(Encryption.Cipher.AES, 256));
    }

    @Test
    void aSignatureSaysWhatItCovers() throws IOException {
        byte[] signed;
        try (var document = Loader.loadPDF(invoice("Invoice"))) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Alice Smith");
            document.addSignature(signature, _ -> new byte[] {1, 2, 3});
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            signed = out.toByteArray();
        }
        var edited = updated(signed, MadePdf.addLines("IBAN"));

        assertThat(structure(signed).signed())
                .containsExactly(alice(FileSignature.Cover.WHOLE, signed.length, signed.length));
        assertThat(structure(edited).signed())
                .containsExactly(alice(FileSignature.Cover.BEGINNING, signed.length, edited.length));
    }

    private static FileSignature alice(FileSignature.Cover cover, long bytes, long length) {
        return new FileSignature(FileSignature.Kind.SIGNATURE, "Alice Smith", Optional.empty(), cover, bytes, length);
    }

    @Test
    void xmpIsReadInEveryEncodingAndUnderEveryPrefix() throws IOException {
        String packet = """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <r:Description r:about="" xmlns:p="http://ns.adobe.com/pdf/1.3/" p:Producer="Ledger 4">
                <m:DocumentID xmlns:m="http://ns.adobe.com/xap/1.0/mm/">uuid:1</m:DocumentID>
                <d:creator xmlns:d="http://purl.org/dc/elements/1.1/"><r:Seq><r:li>Alice</r:li><r:li>Bob</r:li></r:Seq></d:creator>
                </r:Description></r:RDF></x:xmpmeta>""";

        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16)) {
            assertThat(Xmp.read(("junk" + packet).getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo(Map.of(
                            "pdf:Producer", "Ledger 4", "xmpMM:DocumentID", "uuid:1", "dc:creator", "Alice; Bob"));
        }
    }

    @Test
    void xmpThatWantsSomethingFromOutsideGetsNothing() {
        String packet = """
                <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rdf xmlns:p="http://ns.adobe.com/pdf/1.3/">
                <p:Producer>&a;</p:Producer></rdf>""";

        assertThat(Xmp.read(MadePdf.bytes(packet))).isEmpty();
    }

    @Test
    void readsTheInfoOfAFileWrittenByHand() throws IOException {
        var objects = new ArrayList<>(onePage("BT ET"));
        objects.add(
                stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x"));

        var structure = structure(written(objects));

        assertThat(structure.version()).isEqualTo("1.4");
        assertThat(structure.objects()).isEqualTo(5);
        assertThat(structure.pictures()).containsExactly(Sha256.of(new byte[] {'x'}));
        assertThat(structure.id()).containsExactly("", "");
    }

    static PdfStructure structure(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return FileStructure.read(pdf, document);
        }
    }
}

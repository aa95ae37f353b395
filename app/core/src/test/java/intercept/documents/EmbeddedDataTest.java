package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import intercept.documents.structure.MadePdf;
import intercept.model.document.Box;
import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class EmbeddedDataTest {

    private static final String PAYMENT =
            "BCD\n002\n1\nSCT\nCOBADEFFXXX\nMyCompany GmbH\nDE89370400440532013000\nEUR17450.00\n\n\nMC-1042\n";

    /// Draws something with its lower left corner at 0, 0.
    private interface Drawing {
        void draw(PDDocument document, PDPageContentStream content) throws IOException;
    }

    @Test
    void readsACodeDrawnAsAFormOfManyRectangles() throws Exception {
        var found = read(page(at(400, 100, 0), (document, content) -> {
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(0, 0, 90, 90));
            var code = code(PAYMENT);
            var drawing = new StringBuilder();
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        double size = 90.0 / code.getWidth();
                        drawing.append("%.3f %.3f %.3f %.3f re f\n"
                                .formatted(x * size, 90 - (y + 1) * size, size, size)
                                .replace(',', '.'));
                    }
                }
            }
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(drawing.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            content.drawForm(form);
        }));

        assertThat(found).singleElement().satisfies(code -> {
            assertThat(code.kind()).isEqualTo(Embedded.Kind.EPC_CODE);
            assertThat(code.page()).isOne();
            assertThat(code.values(InvoiceField.Kind.IBAN)).containsExactly("DE89370400440532013000");
            assertThat(code.text()).isEqualTo(PAYMENT);
            var drawn = new Box(400, 842 - 190, 90, 90);
            var box = code.box().orElseThrow();
            assertThat(box.shared(drawn)).isGreaterThan(0.6 * drawn.area());
            assertThat(box.area()).isLessThan(1.5 * drawn.area());
        });
    }

    @Test
    void readsACodeInAPictureUprightTurnedAndSmall() throws Exception {
        assertThat(texts(page(at(60, 60, 0), picture(PAYMENT, 110)))).containsExactly(PAYMENT);
        assertThat(texts(page(at(300, 300, 30), picture(PAYMENT, 110)))).containsExactly(PAYMENT);
        assertThat(texts(page(at(300, 300, 180), picture(PAYMENT, 110)))).containsExactly(PAYMENT);
        assertThat(texts(page(at(60, 60, 0), picture(PAYMENT, 40)))).containsExactly(PAYMENT);
    }

    @Test
    void readsSeveralCodesOnAPage() throws Exception {
        byte[] pdf = MadePdf.made(CompressParameters.DEFAULT_COMPRESSION, document -> {
            MadePdf.page(document, "Invoice");
            draw(document, at(60, 60, 0), picture(PAYMENT, 110));
            draw(document, at(60, 500, 0), picture("https://pay.example/1042", 60));
            draw(document, at(400, 500, 0), picture("MC-1042", 30));
        });

        assertThat(texts(pdf)).containsExactlyInAnyOrder(PAYMENT, "https://pay.example/1042", "MC-1042");
    }

    @Test
    void aPageOfTextIsNotSearched() throws Exception {
        assertThat(read(MadePdf.invoice("Invoice", "IBAN DE89 3704 0044 0532 0130 00")))
                .isEmpty();
    }

    @Test
    void readsAnAttachedInvoiceAndListsOtherFiles() throws Exception {
        byte[] xml = ("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" xmlns:b=\"b\">"
                        + "<b:ID>MC-1042</b:ID></Invoice>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] pdf = MadePdf.saved(MadePdf.invoice("Invoice"), document -> {
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(
                    "a", file(document, "invoice.xml", xml), "b", file(document, "terms.txt", new byte[] {'x'})));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });

        assertThat(read(pdf))
                .extracting(Embedded::kind, Embedded::name, Embedded::page, Embedded::values)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Embedded.Kind.INVOICE_XML,
                                "invoice.xml",
                                0,
                                List.of(new Embedded.Value(InvoiceField.Kind.INVOICE_NUMBER, "MC-1042"))),
                        org.assertj.core.groups.Tuple.tuple(Embedded.Kind.FILE, "terms.txt", 0, List.of()));
    }

    private static PDComplexFileSpecification file(PDDocument document, String name, byte[] bytes) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
        return file;
    }

    private static Matrix at(float x, float y, double degrees) {
        var matrix = Matrix.getTranslateInstance(x, y);
        matrix.rotate(Math.toRadians(degrees));
        return matrix;
    }

    private static byte[] page(Matrix where, Drawing drawing) {
        return MadePdf.made(CompressParameters.DEFAULT_COMPRESSION, document -> {
            MadePdf.page(document, "Invoice 1042", "IBAN DE89 3704 0044 0532 0130 00");
            draw(document, where, drawing);
        });
    }

    private static void draw(PDDocument document, Matrix where, Drawing drawing) throws IOException {
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            content.transform(where);
            drawing.draw(document, content);
        }
    }

    private static Drawing picture(String text, float size) {
        return (document, content) -> {
            var code = code(text);
            int module = 4;
            var image =
                    new BufferedImage(code.getWidth() * module, code.getHeight() * module, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, code.get(x / module, y / module) ? 0 : 0xFFFFFF);
                }
            }
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, size, size);
        };
    }

    private static BitMatrix code(String text) throws IOException {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
        } catch (WriterException e) {
            throw new IOException(e);
        }
    }

    private static List<String> texts(byte[] pdf) throws DocumentException {
        return read(pdf).stream().map(Embedded::text).toList();
    }

    private static List<Embedded> read(byte[] pdf) throws DocumentException {
        try (var document = PdfDocument.open(pdf)) {
            return EmbeddedData.read(document);
        }
    }
}

package intercept.documents.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// PDF files for tests, made by PDFBox or by hand.
public final class MadePdf {

    /// The /ID is made from it. The clock, which is asked otherwise, gives two files one /ID within a millisecond.
    private static final AtomicLong NUMBER = new AtomicLong();

    private MadePdf() {}

    /// Changes an open document.
    public interface Edit {
        void apply(PDDocument document) throws IOException;
    }

    /// One page that shows these lines.
    public static byte[] invoice(String... lines) {
        return made(CompressParameters.NO_COMPRESSION, document -> page(document, lines));
    }

    /// The same with object streams and a cross-reference stream.
    public static byte[] compressed(String... lines) {
        return made(CompressParameters.DEFAULT_COMPRESSION, document -> page(document, lines));
    }

    public static byte[] made(CompressParameters how, Edit edit) {
        try (var document = new PDDocument()) {
            var info = document.getDocumentInformation();
            info.setProducer("Ledger 4");
            info.setCreator("Ledger invoices");
            info.setCreationDate(at(8));
            edit.apply(document);
            document.setDocumentId(NUMBER.incrementAndGet());
            var out = new ByteArrayOutputStream();
            document.save(out, how);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar at(int hour) {
        var at = new GregorianCalendar(2026, Calendar.AUGUST, 5, hour, 15, 0);
        at.setTimeZone(TimeZone.getTimeZone("GMT+2"));
        return at;
    }

    public static void page(PDDocument document, String... lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            write(content, 780, lines);
        }
    }

    public static void write(PDPageContentStream content, float top, String... lines) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, top);
        for (String line : lines) {
            content.showText(line);
            content.newLineAtOffset(0, -16);
        }
        content.endText();
    }

    /// Appends an incremental update.
    public static byte[] updated(byte[] pdf, Edit edit) {
        try (var document = Loader.loadPDF(pdf)) {
            edit.apply(document);
            document.setDocumentId(NUMBER.incrementAndGet());
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens, changes and writes all anew.
    public static byte[] saved(byte[] pdf, Edit edit) {
        try (var document = Loader.loadPDF(pdf)) {
            edit.apply(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An edit that adds lines to the first page.
    public static Edit addLines(String... lines) {
        return document -> {
            var page = document.getPage(0);
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                write(content, 300, lines);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            var resources = page.getResources().getCOSObject();
            resources.setNeedToBeUpdated(true);
            resources.getCOSDictionary(COSName.FONT).setNeedToBeUpdated(true);
        };
    }

    /// A file from its objects: `1 0 obj` is the first. Cross references are a table; /Root is object 1.
    public static byte[] written(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new int[objects.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = file.length();
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(places.length + 1).append("\n0000000000 65535 f \n");
        Arrays.stream(places).forEach(place -> file.append(entry(place)));
        file.append("trailer\n<</Size ").append(places.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        file.append(table).append("\n%%EOF\n");
        return bytes(file.toString());
    }

    /// The objects of a one-page document.
    public static List<String> onePage(String content) {
        return List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                        + "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
                stream("", content));
    }

    public static String stream(String entries, String data) {
        return "<<" + entries + "/Length " + data.length() + ">>\nstream\n" + data + "\nendstream";
    }

    static String entry(int place) {
        return String.format(java.util.Locale.ROOT, "%010d 00000 n \n", place);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

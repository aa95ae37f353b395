package intercept.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Prints the report's HTML as PDF: fonts embedded, tagged, with bookmarks. The same page at the same instant gives
/// the same bytes on one machine.
final class PdfPrinter {

    static final String SANS = "Report Sans";
    static final String MONO = "Report Mono";
    static final String EXTRA = "Report Extra";

    /// The report loads nothing; its pictures stand in the page itself.
    private static final String OWN_PICTURE = "data:image/png;base64,";

    private final ReportFonts.Extra extra;

    /// @param extra characters that our own fonts lack
    PdfPrinter(ReportFonts.Extra extra) {
        this.extra = extra;
    }

    /// @param now stands in the file as its date
    void print(Document page, Locale language, Instant now, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        // The layout trips over text without a character.
        page.nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().isEmpty())
                .toList()
                .forEach(Node::remove);
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Intercept")
                .useUnicodeLineBreaker(new LineBreaks(language))
                .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith(OWN_PICTURE),
                        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .toStream(out);
        builder.useFont(() -> ReportFonts.bundled(ReportFonts.SANS), SANS, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> ReportFonts.bundled(ReportFonts.SANS_BOLD), SANS, 600, FontStyle.NORMAL, true);
        builder.useFont(() -> ReportFonts.bundled(ReportFonts.MONO), MONO, 400, FontStyle.NORMAL, true);
        add(builder, extra.regular(), 400);
        add(builder, extra.bold(), 600);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            describe(pdf, page.title(), language, now);
            pdf.save(out);
            pdf.close();
        }
    }

    private static void add(PdfRendererBuilder builder, Optional<byte[]> font, int weight) {
        font.ifPresent(
                bytes -> builder.useFont(() -> new ByteArrayInputStream(bytes), EXTRA, weight, FontStyle.NORMAL, true));
    }

    private static void describe(PDDocument pdf, String title, Locale language, Instant now) {
        var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(now.toEpochMilli());
        var information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setCreator("Intercept");
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.getDocumentCatalog().setLanguage(language.toLanguageTag());
        pdf.setDocumentId(now.toEpochMilli());
    }
}

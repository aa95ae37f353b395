package intercept.report;

import intercept.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.nodes.Document;

/// Writes a report as PDF or HTML, and draws its pages for a preview. Keeps the characters that it once took from the
/// machine's fonts, so the second report of a run is quick.
public final class ReportPrinter {

    private final ReportFonts fonts;

    ReportPrinter(ReportFonts fonts) {
        this.fonts = fonts;
    }

    /// A printer with the fonts of this machine.
    public static ReportPrinter ofThisMachine() {
        return new ReportPrinter(ReportFonts.ofThisMachine());
    }

    /// Writes the report; the ending `.html` or `.htm` says HTML, any other PDF. The file appears when it is complete.
    public void write(ReportFacts facts, ReportOptions options, Instant now, Path out) throws IOException {
        var name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        var html = name.endsWith(".html") || name.endsWith(".htm");
        var bytes = html ? html(facts, options, now) : pdf(facts, options, now);
        var folder = out.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, ".report", ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// The report as one HTML file without anything to load.
    public byte[] html(ReportFacts facts, ReportOptions options, Instant now) {
        return new ReportBuilder(facts, options, now).forScreen().outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /// The report as PDF.
    public byte[] pdf(ReportFacts facts, ReportOptions options, Instant now) throws IOException {
        var builder = new ReportBuilder(facts, options, now);
        var page = builder.forPaper(List.of());
        var extra = fonts.extra(letters(page));
        if (!extra.missing().isEmpty()) {
            page = builder.forPaper(extra.missing());
            extra = fonts.extra(letters(page));
        }
        var bytes = new ByteArrayOutputStream();
        new PdfPrinter(extra).print(page, options.language(), now, bytes);
        return bytes.toByteArray();
    }

    /// The report's pages as PNG pictures.
    ///
    /// @param dpi dots an inch
    public List<byte[]> pages(ReportFacts facts, ReportOptions options, Instant now, int dpi, Progress progress)
            throws IOException, InterruptedException {
        var pictures = new ArrayList<byte[]>();
        try (var pdf = Loader.loadPDF(pdf(facts, options, now))) {
            var renderer = new PDFRenderer(pdf);
            int count = pdf.getNumberOfPages();
            for (int i = 0; i < count; i++) {
                progress.step(i, count, "");
                var png = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(i, dpi, ImageType.RGB), "png", png);
                pictures.add(png.toByteArray());
            }
            progress.step(count, count, "");
        }
        return pictures;
    }

    private static String letters(Document page) {
        var text = page.title() + page.text();
        return text + RightToLeft.joined(text);
    }
}

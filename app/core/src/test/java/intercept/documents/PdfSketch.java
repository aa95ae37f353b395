package intercept.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A PDF file of one page for a test, written with the operators of ISO 32000-1 annex A. Fonts: `/F1` Helvetica, `/F2`
/// Helvetica-Bold, `/JP` Japanese in UTF-16, `/JV` the same written downwards, `/HE` whose letters a to z are Hebrew.
final class PdfSketch {

    private static final String JAPANESE = "/Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /DescendantFonts"
            + " [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /DW 1000 /CIDSystemInfo"
            + " << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> /FontDescriptor << /Type /FontDescriptor"
            + " /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922] /ItalicAngle 0 /Ascent 752"
            + " /Descent -221 /CapHeight 737 /StemV 114 >> >>]";
    private static final int FIRST_FREE = 10;

    private final String content;
    private final List<String> objects = new ArrayList<>();
    private String page = "/MediaBox [0 0 595 842]";
    private String resources = "";
    private String catalog = "";

    private PdfSketch(String content) {
        this.content = content;
    }

    static PdfSketch of(String content) {
        return new PdfSketch(content);
    }

    /// More entries of the page dictionary; a `/MediaBox` must be among them.
    PdfSketch page(String entries) {
        page = entries;
        return this;
    }

    /// More resources, such as `/XObject << /X1 10 0 R >>`.
    PdfSketch resources(String entries) {
        resources = entries;
        return this;
    }

    PdfSketch catalog(String entries) {
        catalog = entries;
        return this;
    }

    /// One more object; the first has number 10.
    PdfSketch object(String text) {
        objects.add(text);
        return this;
    }

    /// One more stream; the first object has number 10.
    PdfSketch stream(String entries, String data) {
        return object("<< " + entries + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream");
    }

    byte[] bytes() {
        var all = new ArrayList<>(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R " + page + " /Contents 4 0 R /Resources << " + resources
                                + " /Font << /F1 5 0 R /F2 6 0 R /JP 7 0 R /JV 8 0 R /HE 9 0 R >> >> >>",
                        "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
                        "<< " + JAPANESE + " /Encoding /UniJIS-UTF16-H >>",
                        "<< " + JAPANESE + " /Encoding /UniJIS-UTF16-V >>",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Hebrew /FirstChar 32 /LastChar 126 /Widths ["
                                + "500 ".repeat(95) + "] /Encoding /WinAnsiEncoding /ToUnicode "
                                + (FIRST_FREE + objects.size())
                                + " 0 R /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Hebrew /Flags 32 /FontBBox"
                                + " [0 -200 1000 800] /ItalicAngle 0 /Ascent 750 /Descent -200 /CapHeight 700 /StemV 80 >> >>"));
        all.addAll(objects);
        var map = hebrew();
        all.add("<< /Length " + map.length() + " >>\nstream\n" + map + "\nendstream");
        return written(all);
    }

    private static String hebrew() {
        return """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /H def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                2 beginbfrange <20> <60> <0020> <61> <7A> <05D0> endbfrange
                endcmap end end
                """;
    }

    private static byte[] written(List<String> objects) {
        var out = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes(latin("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(latin((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(latin(table + "trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    PageContent read() throws DocumentException {
        try (var document = PdfDocument.open(bytes())) {
            return document.page(1);
        }
    }

    /// Shows text.
    static String text(String font, double size, double x, double y, String text) {
        return String.format(Locale.ROOT, "BT /%s %s Tf %s %s Td (%s) Tj ET\n", font, size, x, y, text);
    }

    /// Shows text in a font that takes UTF-16.
    static String japanese(String font, double size, double x, double y, String text) {
        var hex = new StringBuilder();
        text.chars().forEach(character -> hex.append(String.format("%04X", character)));
        return String.format(Locale.ROOT, "BT /%s %s Tf %s %s Td <%s> Tj ET\n", font, size, x, y, hex);
    }
}

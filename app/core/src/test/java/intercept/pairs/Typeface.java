package intercept.pairs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The letters of a document, plain and bold.
enum Typeface {
    /// Not embedded, as the three after it.
    HELVETICA,
    TIMES,
    COURIER,
    /// A Japanese face that every reader brings along.
    HEISEI,
    /// Embedded, only the letters used, as the four after it.
    INTER,
    MONO,
    LIBERATION,
    /// Has Hebrew letters.
    DEJAVU,
    /// Has Japanese letters.
    DROID;

    private static final List<Path> DROID_FILES = List.of(
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallback.ttf"));
    private static final List<Path> DEJAVU_FILES = List.of(Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"));
    private static final List<Path> DEJAVU_BOLD_FILES =
            List.of(Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"));

    PDFont plain(PDDocument document) throws IOException {
        return switch (this) {
            case HELVETICA -> new PDType1Font(FontName.HELVETICA);
            case TIMES -> new PDType1Font(FontName.TIMES_ROMAN);
            case COURIER -> new PDType1Font(FontName.COURIER);
            case HEISEI -> heisei();
            case INTER -> embedded(document, "/intercept/report/fonts/Inter-Regular.ttf");
            case MONO -> embedded(document, "/intercept/report/fonts/NotoSansMono-Regular.ttf");
            case LIBERATION -> embedded(document, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
            case DEJAVU -> embedded(document, DEJAVU_FILES);
            case DROID -> embedded(document, DROID_FILES);
        };
    }

    PDFont bold(PDDocument document) throws IOException {
        return switch (this) {
            case HELVETICA -> new PDType1Font(FontName.HELVETICA_BOLD);
            case TIMES -> new PDType1Font(FontName.TIMES_BOLD);
            case COURIER -> new PDType1Font(FontName.COURIER_BOLD);
            case INTER -> embedded(document, "/intercept/report/fonts/Inter-SemiBold.ttf");
            case DEJAVU -> embedded(document, DEJAVU_BOLD_FILES);
            case HEISEI, MONO, LIBERATION, DROID -> plain(document);
        };
    }

    private static PDFont embedded(PDDocument document, String resource) throws IOException {
        try (InputStream file = Typeface.class.getResourceAsStream(resource)) {
            return PDType0Font.load(document, file, true);
        }
    }

    /// Fonts that lie on this machine; where they don't, the running test is skipped.
    private static PDFont embedded(PDDocument document, List<Path> files) throws IOException {
        var file = files.stream().filter(Files::exists).findFirst();
        assumeTrue(file.isPresent(), () -> "skipped: no font " + files.getFirst());
        return PDType0Font.load(document, file.orElseThrow().toFile());
    }

    /// ISO 32000-1, 9.7.5.2: a predefined encoding, letters from the reader's machine.
    private static PDFont heisei() throws IOException {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setInt(COSName.SUPPLEMENT, 5);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "HeiseiKakuGo-W5");
        descriptor.setInt(COSName.FLAGS, 4);
        var box = new COSArray();
        for (int edge : new int[] {-92, -250, 1010, 922}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 752);
        descriptor.setInt(COSName.DESCENT, -221);
        descriptor.setInt(COSName.CAP_HEIGHT, 737);
        descriptor.setInt(COSName.STEM_V, 114);
        var letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        letters.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5");
        letters.setItem(COSName.CIDSYSTEMINFO, system);
        letters.setItem(COSName.FONT_DESC, descriptor);
        letters.setInt(COSName.DW, 1000);
        var descendants = new COSArray();
        descendants.add(letters);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5-UniJIS-UTF16-H");
        font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return new PDType0Font(font);
    }
}

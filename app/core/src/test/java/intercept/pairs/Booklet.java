package intercept.pairs;

import intercept.compare.Change.Place;
import intercept.model.document.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A document while it is drawn. Remembers what stands where.
final class Booklet implements AutoCloseable {

    static final PDRectangle A4 = new PDRectangle(595.28f, 841.89f);

    private final PDDocument document = new PDDocument();
    private final Look look;
    private final PDFont plain;
    private final PDFont bold;
    /// For what the others have no letters for.
    private final Optional<PDFont> latin;
    private final List<Paper> papers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Booklet(Look look) throws IOException {
        this.look = look;
        plain = look.type().plain(document);
        bold = look.type().bold(document);
        latin = switch (look.type()) {
            case DROID -> Optional.of(Typeface.INTER.plain(document));
            case HEISEI -> Optional.of(Typeface.HELVETICA.plain(document));
            case HELVETICA, TIMES, COURIER, INTER, MONO, LIBERATION, DEJAVU -> Optional.empty();
        };
    }

    Look look() {
        return look;
    }

    PDDocument document() {
        return document;
    }

    Paper page() {
        if (!look.setting().cropped()) {
            return page(new PDPage(A4));
        }
        var page = new PDPage(new PDRectangle(A4.getWidth() + 60, A4.getHeight() + 80));
        page.setCropBox(new PDRectangle(30, 40, A4.getWidth(), A4.getHeight()));
        return page(page);
    }

    /// Lies on its side in the file and is turned for display.
    Paper landscapePage() {
        var page = new PDPage(A4);
        page.setRotation(90);
        return page(page);
    }

    Paper page(PDPage page) {
        document.addPage(page);
        var resources = new PDResources();
        page.setResources(resources);
        var paper =
                new Paper(page, papers.size() + 1, look.shift(), letters(plain, resources), letters(bold, resources));
        papers.add(paper);
        return paper;
    }

    private Letters letters(PDFont font, PDResources resources) {
        return new Letters(
                font,
                resources.add(font),
                look.type() == Typeface.HEISEI,
                latin.map(other -> new Letters(other, resources.add(other), false, Optional.empty())));
    }

    /// @param number counted from 1
    Paper paper(int number) {
        return papers.get(number - 1);
    }

    int pages() {
        return papers.size();
    }

    /// Remembers what was drawn.
    ///
    /// @param drawn as the paper's methods return it
    void mark(String key, Paper paper, Box drawn, String text) {
        marks.add(new Mark(key, new Place(paper.number(), paper.seen(drawn)), text));
    }

    void mark(Part part, Paper paper, Box drawn, String text) {
        mark(part.name(), paper, drawn, text);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    PDImageXObject picture(java.awt.image.BufferedImage image) throws IOException {
        return LosslessFactory.createFromImage(document, image);
    }

    /// Letters that the file brings along though no page shows them.
    void embedMore(String letters) {
        letters.codePoints().forEach(plain::addToSubset);
    }

    /// The finished file. Can be called once.
    Printed print(Maker maker) throws IOException {
        for (var paper : papers) {
            if (!paper.page().hasContents()) {
                paper.page().setContents(content(paper.operators(), maker.writing()));
            }
        }
        for (var font : Stream.concat(Stream.of(plain, bold), latin.stream()).toList()) {
            if (font.willBeSubset()) {
                font.subset();
            }
        }
        sign(maker);
        var out = new ByteArrayOutputStream();
        document.save(
                out,
                maker.writing() == Maker.Writing.COMPRESSED
                        ? CompressParameters.DEFAULT_COMPRESSION
                        : CompressParameters.NO_COMPRESSION);
        return new Printed(out.toByteArray(), List.copyOf(marks));
    }

    private void sign(Maker maker) {
        var information = document.getDocumentInformation();
        information.setProducer(maker.producer());
        information.setCreator(maker.creator());
        information.setCreationDate(calendar(maker.created()));
        information.setModificationDate(calendar(maker.modified().orElse(maker.created())));
        document.getDocument().getTrailer().setItem(COSName.ID, id(maker));
    }

    static COSArray id(Maker maker) {
        var id = new COSArray();
        id.add(new COSString(HexFormat.of().parseHex(maker.id())));
        id.add(new COSString(HexFormat.of().parseHex(maker.version())));
        return id;
    }

    static GregorianCalendar calendar(OffsetDateTime at) {
        return GregorianCalendar.from(at.toZonedDateTime());
    }

    private PDStream content(String operators, Maker.Writing writing) throws IOException {
        var stream = document.getDocument().createCOSStream();
        byte[] bytes = operators.getBytes(StandardCharsets.ISO_8859_1);
        try (var out = stream.createRawOutputStream()) {
            out.write(writing == Maker.Writing.COMPRESSED ? deflated(bytes) : bytes);
        }
        if (writing == Maker.Writing.COMPRESSED) {
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        }
        return new PDStream(stream);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var packed = new DeflaterOutputStream(out, deflater)) {
            packed.write(bytes);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

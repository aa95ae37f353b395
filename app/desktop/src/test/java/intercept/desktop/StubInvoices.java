package intercept.desktop;

import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.compare.Lineage;
import intercept.compare.PagePair;
import intercept.compare.Saying;
import intercept.documents.DocumentException;
import intercept.documents.PdfDocument;
import intercept.model.Standing;
import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.DocumentFacts.PageSize;
import intercept.model.document.Embedded;
import intercept.model.document.HiddenText;
import intercept.model.document.InvoiceField;
import intercept.model.document.PdfFont;
import intercept.model.document.PdfStructure;
import intercept.model.document.Revision;
import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.CaseInvoices;
import intercept.session.DocumentPair;
import intercept.session.InvoiceFile;
import intercept.session.InvoiceGroup;
import intercept.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Invented invoices and hand-made comparisons: one altered in five places, one with an inserted page on other paper,
/// one in two copies, one alone, one that cannot be read. It remembers what the analyst paired.
public final class StubInvoices implements CaseInvoices {

    public static final String GENUINE = "a1".repeat(32);
    public static final String ALTERED = "b2".repeat(32);
    public static final String LONG_GENUINE = "c3".repeat(32);
    public static final String LONG_ALTERED = "d4".repeat(32);
    public static final String COPIES = "e5".repeat(32);
    public static final String ALONE = "f6".repeat(32);
    public static final String BROKEN = "07".repeat(32);

    private static final Words COMPARED = Words.of("intercept.compare.words", Locale.ENGLISH);

    private final Map<String, StubPdf> pdfs = new HashMap<>(Map.of(
            GENUINE,
            StubPdf.GENUINE,
            ALTERED,
            StubPdf.ALTERED,
            LONG_GENUINE,
            StubPdf.GENUINE.withPages(4, false),
            LONG_ALTERED,
            StubPdf.ALTERED.withPages(4, true).on(PDRectangle.LETTER),
            COPIES,
            StubPdf.GENUINE,
            ALONE,
            StubPdf.GENUINE));
    private final List<DocumentPair> own = new ArrayList<>();
    private int compared;

    /// How many comparisons were asked for.
    public int compared() {
        return compared;
    }

    @Override
    public List<InvoiceGroup> groups() {
        var groups = new ArrayList<>(List.of(
                new InvoiceGroup("INV-1042", List.of(genuine(), altered()), List.of(proposed(GENUINE, ALTERED))),
                new InvoiceGroup(
                        "INV-0987",
                        List.of(
                                file(
                                        LONG_GENUINE,
                                        "INV-0987.pdf",
                                        Standing.GENUINE,
                                        "alice.smith@mycompany.example",
                                        "2026-07-01T08:10:00Z",
                                        5),
                                file(
                                        LONG_ALTERED,
                                        "INV-0987_final_corrected_bank_details_please_use_this_version.pdf",
                                        Standing.DISPUTED,
                                        "alice.smith@mycompany-mail.example",
                                        "2026-07-01T12:40:00Z",
                                        6)),
                        List.of(proposed(LONG_GENUINE, LONG_ALTERED))),
                new InvoiceGroup("INV-1038", List.of(copies()), List.of()),
                new InvoiceGroup("INV-1031", List.of(alone()), List.of()),
                new InvoiceGroup("INV-1027.pdf", List.of(broken()), List.of())));
        for (var pair : own) {
            var members = new ArrayList<InvoiceFile>();
            groups.stream()
                    .flatMap(group -> group.files().stream())
                    .filter(file -> file.sha256().equals(pair.genuine())
                            || file.sha256().equals(pair.disputed()))
                    .forEach(members::add);
            groups.removeIf(group -> group.files().stream().anyMatch(members::contains));
            groups.addFirst(new InvoiceGroup("INV-1031", members, List.of(pair)));
        }
        return groups;
    }

    private InvoiceFile genuine() {
        return file(
                GENUINE,
                "INV-1042.pdf",
                Standing.GENUINE,
                "alice.smith@mycompany.example",
                "2026-08-05T09:15:00Z",
                StubCase.REMINDER);
    }

    private InvoiceFile altered() {
        return file(
                ALTERED,
                "INV-1042.pdf",
                Standing.DISPUTED,
                "alice.smith@freemail.example",
                "2026-08-05T09:52:00Z",
                StubCase.TWIN);
    }

    private InvoiceFile copies() {
        var one = file(
                COPIES, "INV-1038.pdf", Standing.GENUINE, "alice.smith@mycompany.example", "2026-06-10T07:00:00Z", 7);
        return new InvoiceFile(
                one.sha256(),
                one.name(),
                one.standing(),
                one.from(),
                one.sent(),
                one.custodians(),
                List.of(7L, 8L),
                one.facts(),
                Optional.empty());
    }

    private InvoiceFile alone() {
        return file(ALONE, "INV-1031.pdf", Standing.NEUTRAL, "", "2026-05-10T07:00:00Z", 9);
    }

    private InvoiceFile broken() {
        return new InvoiceFile(
                BROKEN,
                "INV-1027.pdf",
                Standing.NEUTRAL,
                "carol@customer.example",
                Optional.of(Instant.parse("2026-05-02T07:00:00Z")),
                List.of("bob"),
                List.of(10L),
                Optional.empty(),
                Optional.of("The document is locked with a password."));
    }

    private InvoiceFile file(String sha256, String name, Standing standing, String from, String sent, long message) {
        return new InvoiceFile(
                sha256,
                name,
                standing,
                from,
                Optional.of(Instant.parse(sent)),
                List.of("bob"),
                List.of(message),
                Optional.of(facts(sha256)),
                Optional.empty());
    }

    private static DocumentPair proposed(String genuine, String disputed) {
        return new DocumentPair(genuine, disputed, false);
    }

    @Override
    public Comparison compare(DocumentPair pair, Progress progress) throws InterruptedException {
        compared++;
        progress.step(1, 4, "");
        var genuine = facts(pair.genuine());
        var disputed = facts(pair.disputed());
        boolean same = pdf(pair.genuine()).equals(pdf(pair.disputed()));
        return new Comparison(
                genuine,
                disputed,
                pages(genuine.pages().size(), disputed.pages().size()),
                same
                        ? List.of()
                        : changes(
                                pdf(pair.genuine()),
                                pdf(pair.disputed()),
                                genuine.pages().size(),
                                disputed.pages().size()),
                same ? 124 : 97,
                0.98,
                new Lineage(
                        Lineage.Verdict.EDITED_FROM_GENUINE,
                        List.of(saying("summary.same"), saying("summary.changes"))));
    }

    private static List<PagePair> pages(int genuine, int disputed) {
        var pairs = new ArrayList<PagePair>();
        for (int page = 1; page <= Math.min(genuine, disputed); page++) {
            pairs.add(PagePair.of(page, page, 1));
        }
        for (int page = genuine + 1; page <= disputed; page++) {
            pairs.add(PagePair.inserted(page));
        }
        for (int page = disputed + 1; page <= genuine; page++) {
            pairs.add(PagePair.removed(page));
        }
        return pairs;
    }

    private static List<Change> changes(StubPdf genuine, StubPdf disputed, int genuinePages, int disputedPages) {
        var kinds = List.of(Change.Kind.NAME, Change.Kind.IBAN, Change.Kind.BIC, Change.Kind.NAME);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < kinds.size(); i++) {
            var before = genuine.pay().get(i).get(1);
            var after = disputed.pay().get(i).get(1);
            if (!before.equals(after)) {
                changes.add(new Change(
                        kinds.get(i),
                        place(200, 470 + 28 * i, before, true),
                        place(200, 470 + 28 * i, after, true),
                        before,
                        after,
                        kinds.get(i) == Change.Kind.IBAN ? saying("detail.checksum.valid") : Saying.NOTHING));
            }
        }
        if (!genuine.closing().equals(disputed.closing())) {
            changes.add(new Change(
                    Change.Kind.TEXT,
                    place(48, 660, genuine.closing(), false),
                    place(48, 660, disputed.closing(), false),
                    genuine.closing(),
                    disputed.closing(),
                    Saying.NOTHING));
        }
        for (int page = genuinePages + 1; page <= disputedPages; page++) {
            changes.add(new Change(
                    Change.Kind.PAGE_INSERTED,
                    Optional.empty(),
                    Optional.of(new Change.Place(page, new Box(40, 40, 500, 700))),
                    "",
                    "New terms of payment",
                    Saying.NOTHING));
        }
        return changes;
    }

    private static Saying saying(String key) {
        return COMPARED.has(key) ? Saying.of(key) : Saying.NOTHING;
    }

    private static Optional<Change.Place> place(double x, double baseline, String text, boolean bold) {
        try {
            var font = new PDType1Font(
                    bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA);
            return Optional.of(
                    new Change.Place(1, new Box(x, baseline - 8.5, font.getStringWidth(text) * 11 / 1000, 11)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StubPdf pdf(String sha256) {
        return Optional.ofNullable(pdfs.get(sha256)).orElse(StubPdf.GENUINE);
    }

    private DocumentFacts facts(String sha256) {
        var pdf = pdf(sha256);
        boolean altered = sha256.equals(ALTERED);
        int pages = 1 + pdf.pages() + (pdf.insertedPage() ? 1 : 0);
        var size = new PageSize(pdf.size().getWidth(), pdf.size().getHeight());
        return new DocumentFacts(
                sha256,
                IntStream.range(0, pages).mapToObj(_ -> size).toList(),
                124,
                List.of(
                        field(
                                InvoiceField.Kind.IBAN,
                                pdf.pay().get(1).get(1).replace(" ", ""),
                                pdf.pay().get(1).get(1)),
                        field(InvoiceField.Kind.AMOUNT, "17450.00", "17,450.00"),
                        field(InvoiceField.Kind.CURRENCY, "EUR", "EUR")),
                altered
                        ? List.of(new HiddenText(
                                1, new Box(200, 480, 100, 12), "BE68 5390 0754 7034", HiddenText.Reason.COVERED))
                        : List.of(),
                List.of(),
                altered
                        ? List.of(new Embedded(
                                Embedded.Kind.INVOICE_XML,
                                "factur-x.xml",
                                0,
                                Optional.empty(),
                                "99".repeat(32),
                                "",
                                List.of(
                                        new Embedded.Value(InvoiceField.Kind.IBAN, "BE68539007547034"),
                                        new Embedded.Value(InvoiceField.Kind.AMOUNT, "17450.00"))))
                        : List.of(),
                structure(sha256, altered));
    }

    private static InvoiceField field(InvoiceField.Kind kind, String value, String printed) {
        return new InvoiceField(kind, value, printed, Optional.empty(), 1, new Box(200, 490, 120, 12));
    }

    private static PdfStructure structure(String sha256, boolean altered) {
        var created = Optional.of(new PdfStructure.Stamp(OffsetDateTime.parse("2026-07-06T09:00:00+02:00"), true));
        return new PdfStructure(
                "1.7",
                altered
                        ? Map.of("Producer", "iLovePDF", "Title", "INV-1042")
                        : Map.of(
                                "Producer",
                                "Microsoft Word for Microsoft 365",
                                "Title",
                                "INV-1042",
                                "Author",
                                "Alice Smith"),
                Map.of(),
                created,
                altered
                        ? Optional.of(new PdfStructure.Stamp(OffsetDateTime.parse("2026-08-05T08:31:10Z"), false))
                        : created,
                List.of(
                        "4fb1c2d3e4a5968778695a4b3c2d1e0f",
                        altered ? "99aa88bb77cc66dd55ee44ff33001122" : "4fb1c2d3e4a5968778695a4b3c2d1e0f"),
                altered
                        ? List.of(
                                new Revision(1, 48_213, GENUINE, Revision.Kind.ORIGINAL),
                                new Revision(2, 61_907, sha256, Revision.Kind.CONTENT))
                        : List.of(new Revision(1, 48_213, sha256, Revision.Kind.ORIGINAL)),
                false,
                List.of(
                        new PdfFont("Inter-Regular", "ABCDEF", "TrueType", "11".repeat(32)),
                        new PdfFont("Helvetica", "", "Type1", "")),
                List.of(),
                List.of("1".repeat(64), "2".repeat(64)),
                altered ? 61 : 42,
                altered ? List.of("OpenAction") : List.of(),
                altered ? List.of("factur-x.xml") : List.of(),
                Optional.empty(),
                List.of());
    }

    @Override
    public PdfDocument document(String sha256) throws CaseException {
        if (sha256.equals(BROKEN)) {
            throw new CaseException(CaseException.Kind.FAILED, "The document is locked with a password.");
        }
        try {
            return PdfDocument.open(pdf(sha256).bytes());
        } catch (DocumentException e) {
            throw new CaseException(CaseException.Kind.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public PdfDocument revision(String sha256, int number) throws CaseException {
        return document(number == 1 ? GENUINE : sha256);
    }

    @Override
    public void pair(String genuine, String disputed) {
        own.add(new DocumentPair(genuine, disputed, true));
    }

    @Override
    public void unpair(String genuine, String disputed) {
        own.remove(new DocumentPair(genuine, disputed, true));
    }

    /// What the analyst paired, in order.
    public List<DocumentPair> own() {
        return List.copyOf(own);
    }
}

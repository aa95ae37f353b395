package intercept.analysis;

import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.compare.LineageJudge;
import intercept.compare.Saying;
import intercept.documents.PaymentAccounts;
import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.FontBreak;
import intercept.model.document.FontBreak.Face;
import intercept.model.document.HiddenText;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import intercept.model.document.PdfStructure;
import intercept.model.document.Picture;
import intercept.model.document.Revision;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// An invoice of one page as a test writes it down: each method gives the same invoice with one thing changed. Every
/// field stands on a line of its own, in the order of [Kind].
///
/// @param printed what its fields show
/// @param made how the file was made
/// @param earlier hashes of the files that it still holds, the oldest first
/// @param hidden by the field near which it stands
/// @param faces of the fields that are not set like the rest of the page
public record TestInvoice(
        Map<Kind, String> printed,
        Making made,
        List<String> earlier,
        Map<Kind, HiddenText> hidden,
        Map<Kind, Face> faces,
        boolean isFlat) {

    /// @param created and modified as ISO dates; empty where there is none, without offset where no zone is named
    public record Making(String creator, String producer, String created, String modified, String id) {}

    public static final String KNOWN = "DE89 3704 0044 0532 0130 00";
    public static final String OTHER = "GB33 BUKB 2020 1555 5555 55";
    public static final Face FACE = new Face("Arial", "ABCDEF", 9, 0);
    public static final String PROGRAM = "ACME-ERP PDF 4.2";

    /// What the supplier's invoicing program writes.
    public static TestInvoice of(String number) {
        var printed = new EnumMap<Kind, String>(Kind.class);
        printed.put(Kind.IBAN, KNOWN);
        printed.put(Kind.ACCOUNT_HOLDER, "My Company Ltd");
        printed.put(Kind.AMOUNT, "EUR 18,450.00");
        printed.put(Kind.INVOICE_NUMBER, number);
        printed.put(Kind.DUE_DATE, "2026-08-05");
        return new TestInvoice(
                printed,
                new Making("", PROGRAM, "2026-07-06T08:15:00+02:00", "", ""),
                List.of(),
                Map.of(),
                Map.of(),
                false);
    }

    public TestInvoice with(Kind kind, String words) {
        var changed = new EnumMap<Kind, String>(printed);
        changed.put(kind, words);
        return new TestInvoice(changed, made, earlier, hidden, faces, isFlat);
    }

    public TestInvoice without(Kind kind) {
        var changed = new EnumMap<Kind, String>(printed);
        changed.remove(kind);
        return new TestInvoice(changed, made, earlier, hidden, faces, isFlat);
    }

    /// With the account of somebody else.
    public TestInvoice altered() {
        return with(Kind.IBAN, OTHER);
    }

    public TestInvoice producer(String name) {
        return made(new Making(made.creator, name, made.created, made.modified, made.id));
    }

    public TestInvoice created(String at) {
        return made(new Making(made.creator, made.producer, at, made.modified, made.id));
    }

    public TestInvoice modified(String at) {
        return made(new Making(made.creator, made.producer, made.created, at, made.id));
    }

    /// Both halves of the trailer's /ID.
    public TestInvoice id(String hex) {
        return made(new Making(made.creator, made.producer, made.created, made.modified, hex));
    }

    /// Changes were appended to the whole genuine file.
    public TestInvoice appendedTo(TestInvoice genuine) {
        var all = new ArrayList<>(genuine.earlier);
        all.add(genuine.sha256());
        return new TestInvoice(printed, made, all, hidden, faces, isFlat);
    }

    /// A field is not set in black [#FACE] like the rest of the page.
    public TestInvoice set(Kind kind, Face face) {
        var changed = new EnumMap<Kind, Face>(Kind.class);
        changed.putAll(faces);
        changed.put(kind, face);
        return new TestInvoice(printed, made, earlier, hidden, changed, isFlat);
    }

    /// Text under or right after the field of a kind.
    public TestInvoice hiding(String text, HiddenText.Reason reason, Kind at) {
        return hiding(text, reason, at, box(at));
    }

    /// Text on the line of a kind, beside its field.
    public TestInvoice hidingBeside(String text, HiddenText.Reason reason, Kind at) {
        return hiding(text, reason, at, box(at).moved(box(at).width() + 5, 0));
    }

    private TestInvoice hiding(String text, HiddenText.Reason reason, Kind at, Box box) {
        var more = new EnumMap<Kind, HiddenText>(Kind.class);
        more.putAll(hidden);
        more.put(at, new HiddenText(1, box, text, reason));
        return new TestInvoice(printed, made, earlier, more, faces, isFlat);
    }

    /// The same page as a picture.
    public TestInvoice flat() {
        return new TestInvoice(printed, made, earlier, hidden, faces, true);
    }

    public String sha256() {
        return TestMail.hash(isFlat ? "picture of " + printed : page());
    }

    /// The text of the page.
    public String page() {
        if (isFlat) {
            return "";
        }
        var lines = new ArrayList<String>(List.of("My Company Ltd", "Invoice"));
        printed.forEach((kind, words) -> lines.add(kind.name().replace('_', ' ') + ": " + words));
        return String.join("\n", lines);
    }

    public DocumentFacts facts() {
        return new DocumentFacts(
                sha256(),
                List.of(new DocumentFacts.PageSize(595, 842)),
                isFlat ? 0 : page().split("\\s+", -1).length,
                isFlat ? List.of() : fields(),
                List.copyOf(hidden.values()),
                isFlat ? List.of(new Picture(1, new Box(0, 0, 595, 842), "0a", 1654, 2339)) : List.of(),
                List.of(),
                structure(),
                faces.entrySet().stream()
                        .map(entry -> new FontBreak(
                                entry.getKey(),
                                1,
                                box(entry.getKey()),
                                said(printed, entry.getKey()),
                                entry.getValue(),
                                FACE))
                        .toList());
    }

    /// @param similarity of the words outside the payment block
    Comparison comparedWith(TestInvoice disputed, double similarity) {
        return new Comparison(
                facts(),
                disputed.facts(),
                List.of(),
                isFlat || disputed.isFlat ? List.of() : changes(disputed),
                20,
                similarity,
                LineageJudge.judge(facts(), disputed.facts(), similarity, OptionalInt.empty()));
    }

    private List<Change> changes(TestInvoice disputed) {
        return printed.keySet().stream()
                .filter(disputed.printed::containsKey)
                .filter(kind -> !said(printed, kind).equals(said(disputed.printed, kind)))
                .map(kind -> new Change(
                        change(kind),
                        Optional.of(new Change.Place(1, box(kind))),
                        Optional.of(new Change.Place(1, box(kind))),
                        said(printed, kind),
                        said(disputed.printed, kind),
                        Saying.NOTHING))
                .toList();
    }

    private static Change.Kind change(Kind kind) {
        return switch (kind) {
            case IBAN -> Change.Kind.IBAN;
            case BIC -> Change.Kind.BIC;
            case ACCOUNT -> Change.Kind.ACCOUNT;
            case ACCOUNT_HOLDER, BANK -> Change.Kind.NAME;
            case AMOUNT, CURRENCY -> Change.Kind.AMOUNT;
            case INVOICE_NUMBER, ORDER_NUMBER -> Change.Kind.REFERENCE;
            case INVOICE_DATE, DUE_DATE -> Change.Kind.DATE;
            case PHONE, EMAIL, WEB -> Change.Kind.CONTACT;
        };
    }

    private List<InvoiceField> fields() {
        return printed.keySet().stream()
                .map(kind -> new InvoiceField(
                        kind,
                        value(kind),
                        said(printed, kind),
                        PaymentAccounts.find(said(printed, kind)).stream()
                                .findFirst()
                                .map(found -> found.account()),
                        1,
                        box(kind)))
                .toList();
    }

    private String value(Kind kind) {
        return switch (kind) {
            case IBAN, BIC -> said(printed, kind).replace(" ", "");
            case AMOUNT -> said(printed, kind).replaceAll("[^0-9.]", "");
            default -> said(printed, kind);
        };
    }

    private static String said(Map<Kind, String> printed, Kind kind) {
        return printed.getOrDefault(kind, "");
    }

    private static Box box(Kind kind) {
        return new Box(200, 100 + 50 * List.of(Kind.values()).indexOf(kind), 180, 10);
    }

    private TestInvoice made(Making making) {
        return new TestInvoice(printed, making, earlier, hidden, faces, isFlat);
    }

    private PdfStructure structure() {
        var revisions = new ArrayList<Revision>();
        earlier.forEach(sha256 -> revisions.add(revision(revisions.size() + 1, sha256)));
        revisions.add(revision(revisions.size() + 1, sha256()));
        return new PdfStructure(
                "1.7",
                Map.of("Creator", made.creator, "Producer", made.producer),
                Map.of(),
                stamp(made.created),
                stamp(made.modified),
                List.of(made.id, made.id),
                List.copyOf(revisions),
                false,
                List.of(),
                List.of(),
                List.of(),
                20,
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static Revision revision(int number, String sha256) {
        return new Revision(
                number, number * 1000L, sha256, number == 1 ? Revision.Kind.ORIGINAL : Revision.Kind.CONTENT);
    }

    private static Optional<PdfStructure.Stamp> stamp(String at) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        boolean zoned = at.length() > 19;
        return Optional.of(new PdfStructure.Stamp(OffsetDateTime.parse(zoned ? at : at + "Z"), zoned));
    }
}

package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.compare.Lineage.Verdict;
import intercept.documents.DocumentException;
import intercept.documents.PdfDocument;
import intercept.documents.RevisionTexts;
import intercept.documents.StructureReader;
import intercept.documents.structure.MadePdf;
import intercept.documents.structure.Sha256;
import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.DocumentFacts.PageSize;
import intercept.model.document.PdfFont;
import intercept.model.document.PdfStructure;
import intercept.model.document.Picture;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;

class LineageJudgeTest {

    private static final byte[] GENUINE = MadePdf.invoice("Invoice 1042", "IBAN DE89 3704 0044 0532 0130 00");
    private static final byte[] UPDATED =
            MadePdf.updated(GENUINE, MadePdf.addLines("IBAN GB33 BUKB 2020 1555 5555 55"));

    @Test
    void anUpdateThatHoldsTheGenuineFileIsAnEditOfIt() throws DocumentException {
        var lineage = LineageJudge.judge(facts(GENUINE), facts(UPDATED));

        assertThat(lineage.verdict()).isEqualTo(Verdict.EDITED_FROM_GENUINE);
        assertThat(lineage.reasons().getFirst()).isEqualTo(Saying.of("lineage.revision-is-genuine", "1"));
    }

    @Test
    void aLineBreakLostOnTheWayIsSaid() throws DocumentException {
        byte[] bare = Arrays.copyOf(GENUINE, GENUINE.length - 1);

        assertThat(LineageJudge.judge(facts(bare), facts(UPDATED)).reasons().getFirst())
                .isEqualTo(Saying.of("lineage.revision-is-genuine-body", "1"));
    }

    @Test
    void aDisputedFileThatIsTheParentIsSaidToBe() throws DocumentException {
        assertThat(LineageJudge.judge(facts(UPDATED), facts(GENUINE)))
                .isEqualTo(new Lineage(Verdict.SAME_ORIGIN, List.of(Saying.of("lineage.genuine-grew", "1"))));
    }

    @Test
    void theSameFileIsTheSameFile() throws DocumentException {
        assertThat(LineageJudge.judge(facts(GENUINE), facts(GENUINE)))
                .isEqualTo(new Lineage(Verdict.SAME_ORIGIN, List.of(Saying.of("lineage.same-file"))));
    }

    @Test
    void theSameFirstIdUnderAnotherProgramIsAnEdit() throws DocumentException {
        byte[] edited = MadePdf.saved(GENUINE, document -> {
            document.getDocumentInformation().setProducer("Quick PDF editor");
            MadePdf.addLines("IBAN GB33 BUKB 2020 1555 5555 55").apply(document);
        });

        assertThat(LineageJudge.judge(facts(GENUINE), facts(edited)))
                .satisfies(lineage -> assertThat(lineage.verdict()).isEqualTo(Verdict.EDITED_FROM_GENUINE))
                .satisfies(lineage -> assertThat(lineage.reasons().getFirst())
                        .isEqualTo(Saying.of("lineage.same-id-other-producer", "Ledger 4", "Quick PDF editor")));
    }

    @Test
    void twoInvoicesFromOneTemplateAreOfTheSameOrigin() {
        var made = made(List.of("aa", "bb"), "Ledger 4");
        var other = made(List.of("aa", "cc"), "Ledger 4");

        assertThat(LineageJudge.judge(facts("1", made), facts("2", other)))
                .isEqualTo(new Lineage(
                        Verdict.SAME_ORIGIN,
                        List.of(
                                Saying.of("lineage.same-program", "Ledger 4"),
                                Saying.of("lineage.same-id-template"),
                                Saying.of("lineage.same-creation", "2026-08-05T08:15+02:00"),
                                Saying.of("lineage.same-subsets", "1", "ABCDEF+Inter"),
                                Saying.of("lineage.same-template"))));
    }

    @Test
    void aSubsetNamedByAnotherProgramIsProof() {
        var made = made(List.of("", ""), "Ledger 4");
        var other = new PdfStructure(
                "1.7",
                Map.of("Producer", "Editor"),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("", ""),
                List.of(),
                false,
                made.fonts(),
                List.of(),
                List.of(),
                3,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());

        assertThat(LineageJudge.judge(facts("1", made), facts("2", other)))
                .isEqualTo(new Lineage(
                        Verdict.EDITED_FROM_GENUINE, List.of(Saying.of("lineage.same-subsets", "1", "ABCDEF+Inter"))));
    }

    @Test
    void nothingSharedButTheWordsIsWrittenAnew() throws DocumentException {
        byte[] other = MadePdf.saved(MadePdf.invoice("Invoice 1042", "IBAN GB33"), document -> {
            document.getDocumentInformation().setProducer("Office 16");
            document.getDocumentInformation().setCreator("Office");
            document.getDocumentInformation().setCreationDate(null);
            var id = new COSArray();
            id.add(new COSString("x"));
            id.add(new COSString("y"));
            document.getDocument().getTrailer().setItem(COSName.ID, id);
        });

        assertThat(LineageJudge.judge(facts(GENUINE), facts(other), 0.93, OptionalInt.empty()))
                .isEqualTo(new Lineage(
                        Verdict.RE_TYPED,
                        List.of(
                                Saying.of("lineage.only-words", "93"),
                                Saying.of("lineage.other-program", "Ledger 4", "Office 16"))));
        assertThat(LineageJudge.judge(facts(GENUINE), facts(other)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aPictureOfThePageHasLostItsOrigin() throws DocumentException {
        var scan = new DocumentFacts(
                "2",
                List.of(new PageSize(595, 842)),
                0,
                List.of(),
                List.of(),
                List.of(new Picture(1, new Box(0, 0, 595, 842), "aa", 1000, 1400)),
                List.of(),
                PdfStructure.NONE);

        assertThat(LineageJudge.judge(facts(GENUINE), scan))
                .isEqualTo(new Lineage(
                        Verdict.UNKNOWN, List.of(Saying.of("lineage.printed-flat"), Saying.of("lineage.too-little"))));
    }

    @Test
    void theGenuineTextInsideIsFoundWhereItsBytesDiffer() throws DocumentException {
        byte[] resaved = MadePdf.saved(
                GENUINE, document -> document.getDocumentInformation().setTitle("x"));
        byte[] edited = MadePdf.updated(resaved, MadePdf.addLines("IBAN GB33"));
        try (var genuine = PdfDocument.open(GENUINE);
                var disputed = PdfDocument.open(edited)) {
            var inside = RevisionTexts.showing(
                    genuine, disputed, facts(edited).structure().revisions());

            assertThat(inside).hasValue(1);
            assertThat(LineageJudge.judge(facts(GENUINE), facts(edited), 0.9, inside)
                            .reasons())
                    .contains(Saying.of("lineage.revision-shows-genuine", "1"));
        }
    }

    @Test
    void theParentAmongSeveralCopiesIsTheOneWhoseBytesAreInside() throws DocumentException {
        byte[] archived = MadePdf.updated(GENUINE, document -> {
            document.getDocumentInformation().setTitle("archive copy");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
        });
        byte[] edited = MadePdf.updated(archived, MadePdf.addLines("IBAN GB33"));
        var first = facts(GENUINE);
        var second = facts(archived);
        var candidates = List.of(first, second, facts(MadePdf.invoice("Another")));

        assertThat(LineageJudge.parent(facts(edited), candidates).map(LineageJudge.Parent::copy))
                .hasValue(second);
        assertThat(LineageJudge.parent(facts(UPDATED), candidates).map(LineageJudge.Parent::copy))
                .hasValue(first);
        assertThat(LineageJudge.parent(first, List.of(second))).isEmpty();
    }

    private static PdfStructure made(List<String> id, String producer) {
        var at = Optional.of(new PdfStructure.Stamp(OffsetDateTime.parse("2026-08-05T08:15:00+02:00"), true));
        return new PdfStructure(
                "1.7",
                Map.of("Producer", producer),
                Map.of(),
                id.getFirst().isEmpty() ? Optional.empty() : at,
                Optional.empty(),
                id,
                List.of(),
                false,
                List.of(new PdfFont("Inter", "ABCDEF", "TrueType", "ff")),
                List.of(),
                List.of(),
                3,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static DocumentFacts facts(String sha256, PdfStructure structure) {
        return new DocumentFacts(
                sha256, List.of(new PageSize(595, 842)), 10, List.of(), List.of(), List.of(), List.of(), structure);
    }

    private static DocumentFacts facts(byte[] pdf) throws DocumentException {
        try (var document = PdfDocument.open(pdf)) {
            return facts(Sha256.of(pdf), StructureReader.read(document));
        }
    }
}

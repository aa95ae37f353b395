package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.InvoiceFields;
import intercept.documents.PageContent;
import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.PdfStructure;
import intercept.model.document.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {

    private static final List<PageContent> INVOICE = List.of(invoice("IBAN | DE89 3704 0044 0532 0130 00"));
    private static final Lineage UNKNOWN = new Lineage(Lineage.Verdict.UNKNOWN, List.of());

    @Test
    void namesTheAccountsThatChangedAndWhatStayed() throws InterruptedException {
        var comparison = compare(INVOICE, List.of(invoice("IBAN | GB33 BUKB 2020 1555 5555 55")));
        assertThat(summary(comparison, Locale.ENGLISH))
                .isEqualTo("Only the payment block changed: IBAN DE89… -> GB33…, bank country DE -> GB;"
                        + " amount and date are the same.");
        assertThat(summary(comparison, Locale.JAPANESE))
                .isEqualTo("支払先の欄だけが変わっています：IBAN DE89… -> GB33…、銀行の国 DE -> GB。金額と日付は同じです。");
    }

    @Test
    void saysWhatIsKnownOfTheNewAccount() throws InterruptedException {
        var change = Differences.changes(INVOICE, List.of(invoice("IBAN | GB33 BUKB 2020 1555 5555 55")))
                .getFirst();
        assertThat(new ComparisonWords(Locale.ENGLISH).say(change.detail()))
                .isEqualTo("Country Germany → United Kingdom. Bank Commerzbank → Barclays. Check digits valid.");
        assertThat(new ComparisonWords(Locale.JAPANESE).say(change.detail()))
                .isEqualTo("国：ドイツ → イギリス。銀行：Commerzbank → Barclays。チェックディジットは正しいです。");
        assertThat(new ComparisonWords(Locale.ENGLISH).title(change)).isEqualTo("IBAN");
    }

    @Test
    void warnsOfCheckDigitsThatAreWrong() throws InterruptedException {
        var change = Differences.changes(INVOICE, List.of(invoice("IBAN | DE88 3704 0044 0532 0130 00")))
                .getFirst();
        assertThat(new ComparisonWords(Locale.ENGLISH).say(change.detail()))
                .isEqualTo("Country still Germany. Bank still Commerzbank."
                        + " Check digits wrong: no such account can exist.");
    }

    @Test
    void countsTheChangesOfThePaymentAmongOthers() throws InterruptedException {
        var altered = new Typeset()
                .line("Invoice number: INV-1042")
                .line("Invoice date: 2026-07-06")
                .line("Two hundred labels, white")
                .line("Total to pay: EUR 1,250.00")
                .line("IBAN | DE89 3704 0044 0532 0130 00")
                .page(1);
        assertThat(summary(compare(INVOICE, List.of(altered)), Locale.ENGLISH))
                .isEqualTo(
                        "2 changes, 1 of them about payment: Amount 1,200.00 -> 1,250.00;" + " the date is the same.");
    }

    @Test
    void tellsTheSameFileFromTheSamePages() {
        assertThat(summary(comparison(facts("a"), facts("a"), List.of()), Locale.ENGLISH))
                .isEqualTo("Both files are identical, byte for byte.");
        assertThat(summary(comparison(facts("a"), facts("b"), List.of()), Locale.ENGLISH))
                .isEqualTo("Both documents show the same, to the letter; the files themselves differ.");
    }

    @Test
    void doesNotClaimToHaveReadAScan() {
        var region = Optional.of(new Change.Place(1, new Box(0, 0, 9, 9)));
        var picture = new Change(Change.Kind.IMAGE, region, region, "", "", Saying.of("image.changed"));
        assertThat(summary(comparison(scan("a"), scan("b"), List.of(picture)), Locale.ENGLISH))
                .isEqualTo("Compared as pictures where there is no text: 1 change: picture on page 1.");
        assertThat(summary(comparison(scan("a"), scan("b"), List.of()), Locale.ENGLISH))
                .isEqualTo("Compared as pictures, both documents show the same.");
    }

    @Test
    void tellsOfAnInsertedPageThatNamesAnotherAccount() throws InterruptedException {
        var notice = Typeset.page(2, "Notice of a new account", "IBAN | GB33 BUKB 2020 1555 5555 55");
        var comparison = compare(INVOICE, List.of(INVOICE.getFirst(), notice));
        assertThat(summary(comparison, Locale.ENGLISH))
                .isEqualTo("1 change: page 2 inserted; amount and date are the same.");
        assertThat(new ComparisonWords(Locale.ENGLISH)
                        .say(comparison.changes().getFirst().detail()))
                .isEqualTo("It names an account that the genuine document does not name: GB33 BUKB 2020 1555 5555 55.");
    }

    @Test
    void bothLanguagesKnowTheSameWords() {
        var english = java.util.ResourceBundle.getBundle("intercept.compare.words", Locale.ROOT);
        var japanese = java.util.ResourceBundle.getBundle("intercept.compare.words", Locale.JAPANESE);
        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
    }

    private static PageContent invoice(String account) {
        return new Typeset()
                .line("Invoice number: INV-1042")
                .line("Invoice date: 2026-07-06")
                .line("One hundred labels, white")
                .line("Total to pay: EUR 1,200.00")
                .line(account)
                .page(1);
    }

    private static Comparison compare(List<PageContent> genuine, List<PageContent> disputed)
            throws InterruptedException {
        var one = Differences.facts("a", genuine, InvoiceFields.find(genuine));
        var other = Differences.facts("b", disputed, InvoiceFields.find(disputed));
        return comparison(one, other, Differences.changes(genuine, disputed));
    }

    private static Comparison comparison(DocumentFacts genuine, DocumentFacts disputed, List<Change> changes) {
        return new Comparison(genuine, disputed, List.of(), changes, 0, 1, UNKNOWN);
    }

    private static DocumentFacts facts(String sha256) {
        return Differences.facts(sha256, INVOICE, List.of());
    }

    private static DocumentFacts scan(String sha256) {
        return new DocumentFacts(
                sha256,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(new Picture(1, new Box(0, 0, 595, 842), "c", 1240, 1754)),
                List.of(),
                PdfStructure.NONE);
    }

    private static String summary(Comparison comparison, Locale locale) {
        return new ComparisonWords(locale).summary(comparison);
    }
}

package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageContent;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    private static final List<String> INVOICE = List.of(
            "My Company NV | INVOICE",
            "Kortrijksesteenweg 12, 9000 Gent, Belgium | INV-1042",
            "Customer Inc. | Invoice date 6 July 2026",
            "Description | Quantity | Amount EUR",
            "Label stock, white, 120 mm | 40 pallets | 12,400.00",
            "Set-up and calibration | 1 | 3,200.00",
            "Transport Antwerp to Newark | 1 | 1,850.00",
            "Total to pay | 17,450.00",
            "How to pay",
            "Account holder | My Company NV",
            "IBAN | BE68 5390 0754 7034",
            "BIC | DEMOBEBB",
            "Bank | Demo Bank, Gent",
            "Reference | INV-1042",
            "Thank you for your business.");

    @Test
    void findsNothingBetweenADocumentAndItself() throws InterruptedException {
        assertThat(differences(INVOICE, INVOICE)).isEmpty();
    }

    @Test
    void findsNothingWhereEverythingStandsALittleLower() throws InterruptedException {
        var lower = new Typeset().down(7);
        INVOICE.forEach(lower::line);
        assertThat(Differences.of(pages(INVOICE), List.of(lower.page(1)))).isEmpty();
    }

    @Test
    void tellsAnIbanByItsKindAndBoxesTheValueOnly() throws InterruptedException {
        var changes = Differences.changes(pages(INVOICE), pages(with(10, "IBAN | LT12 1000 0111 0100 1000")));
        assertThat(changes)
                .extracting(Differences::line)
                .containsExactly("IBAN 1/1: BE68 5390 0754 7034 -> LT12 1000 0111 0100 1000");
        assertThat(changes.getFirst().disputed()).contains(new Change.Place(1, new Box(134.5, 193, 121, 12)));
    }

    @Test
    void saysEachLineOfABlockByItself() throws InterruptedException {
        var altered = new ArrayList<>(INVOICE);
        altered.set(9, "Account holder | My Company Ltd");
        altered.set(10, "IBAN | LT12 1000 0111 0100 1000");
        altered.set(11, "BIC | BALTLT2X");
        altered.set(12, "Bank | Baltic Pay, Vilnius");
        altered.set(14, "Please note our new account. The old one is closed.");
        assertThat(differences(INVOICE, altered))
                .containsExactly(
                        "NAME 1/1: My Company NV -> My Company Ltd",
                        "IBAN 1/1: BE68 5390 0754 7034 -> LT12 1000 0111 0100 1000",
                        "BIC 1/1: DEMOBEBB -> BALTLT2X",
                        "NAME 1/1: Demo Bank, Gent -> Baltic Pay, Vilnius",
                        "TEXT 1/1: Thank you for your business. -> Please note our new account. The old one is closed.");
    }

    @Test
    void doesNotTakeWhatAnInsertedLinePushedDownForChanged() throws InterruptedException {
        var altered = new ArrayList<>(INVOICE);
        altered.add(8, "Please note that our bank details have changed");
        assertThat(differences(INVOICE, altered))
                .containsExactly("TEXT -/1:  -> Please note that our bank details have changed");
    }

    @Test
    void namesAnInsertedRowOfATableAsOneChangeThoughTheNextBeginsAlike() throws InterruptedException {
        var altered = new ArrayList<>(INVOICE);
        altered.add(5, "Set-up and cleaning | 1 | 900.00");
        assertThat(differences(INVOICE, altered)).containsExactly("TEXT -/1:  -> Set-up and cleaning 1 900.00");
    }

    @Test
    void namesARemovedLine() throws InterruptedException {
        var altered = new ArrayList<>(INVOICE);
        altered.remove(14);
        assertThat(differences(INVOICE, altered)).containsExactly("TEXT 1/-: Thank you for your business. -> ");
    }

    @Test
    void callsALineMovedThatStandsElsewhereInTheOrder() throws InterruptedException {
        var altered = new ArrayList<>(INVOICE);
        altered.add(2, altered.remove(14));
        assertThat(differences(INVOICE, altered))
                .containsExactly("MOVED 1/1: Thank you for your business. -> Thank you for your business.");
    }

    @Test
    void findsNothingWhereOnlyTheOrderInTheFileDiffers() throws InterruptedException {
        var page = pages(INVOICE).getFirst();
        var words = new ArrayList<>(page.words());
        words.sort(java.util.Comparator.comparingInt(word -> word.box().x() < 130 ? 0 : 1));
        assertThat(Differences.of(List.of(page), List.of(with(page, words)))).isEmpty();
    }

    @Test
    void doesNotMindWhereAProgramCutsWords() throws InterruptedException {
        assertThat(differences(
                        List.of("Please pay INV-1042 to our ﬁnance office soon"),
                        List.of("Please pay ＩＮＶ-１０４２ to our finance office soon")))
                .isEmpty();
        assertThat(differences(
                        List.of("We ask for payment of the transfer"), List.of("We ask for pay ment of the trans fer")))
                .isEmpty();
    }

    @Test
    void doesNotMindWhereALineIsBroken() throws InterruptedException {
        assertThat(differences(
                        List.of("Payment is due within thirty days of the date of the invoice."),
                        List.of("Payment is due within thirty", "days of the date of the in-", "voice.")))
                .isEmpty();
    }

    @Test
    void boxesTheWordsThatChangedInJapanese() throws InterruptedException {
        var changes = Differences.changes(
                pages(List.of("お振込先：みずほ銀行渋谷支店", "口座名義：カ）サンプル商事")), pages(List.of("お振込先：みずほ銀行新宿支店", "口座名義：カ）サンプル商事")));
        assertThat(changes).extracting(Differences::line).containsExactly("TEXT 1/1: みずほ銀行渋谷支店 -> みずほ銀行新宿支店");
        assertThat(changes.getFirst().disputed()).contains(new Change.Place(1, new Box(99.5, 53, 91, 12)));
    }

    @Test
    void seesAnInsertedPageAsOneChange() throws InterruptedException {
        var terms = Typeset.page(2, "General terms", "Payment by transfer only", "Gent is the place of jurisdiction");
        var other = Typeset.page(2, "Notice of new account", "From now on pay to Baltic Pay", "Vilnius, Lithuania");
        assertThat(Differences.of(
                        List.of(pages(INVOICE).getFirst(), terms),
                        List.of(pages(INVOICE).getFirst(), other, numbered(terms, 3))))
                .containsExactly("PAGE_INSERTED -/2:  -> ");
    }

    @Test
    void seesAPageThatMovedAsOneChange() throws InterruptedException {
        var pages = IntStream.rangeClosed(1, 4)
                .mapToObj(TextComparisonTest::chapter)
                .toList();
        var turned =
                List.of(pages.get(0), numbered(pages.get(2), 2), numbered(pages.get(3), 3), numbered(pages.get(1), 4));
        assertThat(Differences.of(pages, turned)).containsExactly("MOVED 2/4:  -> ");
    }

    @Test
    void doesNotMindThatTheLastLineOfAPageWentToTheNext() throws InterruptedException {
        var first = new ArrayList<>(INVOICE);
        first.removeLast();
        first.add(8, "Please note that our bank details have changed");
        var terms = List.of("General terms", "Payment by transfer only", "Gent is the place of jurisdiction");
        var second = new ArrayList<>(terms);
        second.addFirst(INVOICE.getLast());
        assertThat(Differences.of(List.of(page(1, INVOICE), page(2, terms)), List.of(page(1, first), page(2, second))))
                .containsExactly("TEXT -/1:  -> Please note that our bank details have changed");
    }

    @Test
    void callsTheBlockMovedThatWentAndNotTheOneThatStayed() throws InterruptedException {
        var before = new Typeset();
        INVOICE.subList(0, 8).forEach(before::line);
        var after = new Typeset();
        INVOICE.subList(0, 8).forEach(after::line);
        INVOICE.subList(8, 13).forEach(before::line);
        before.line("We thank you and remain with kind regards, Alice Smith, head of accounts, and all of us");
        after.down(5 * 14)
                .line("We thank you and remain with kind regards, Alice Smith, head of accounts, and all of us");
        INVOICE.subList(8, 13).forEach(after::line);
        assertThat(Differences.of(List.of(before.page(1)), List.of(after.page(1))))
                .containsExactly("MOVED 1/1: "
                        + arrow("How to pay Account holder My Company NV IBAN BE68 5390 0754 7034"
                                + " BIC DEMOBEBB Bank Demo Bank, Gent"));
    }

    @Test
    void callsABlockMovedThatStandsLowerWhileAllElseStayed() throws InterruptedException {
        var before = new Typeset();
        var after = new Typeset();
        INVOICE.subList(0, 11).forEach(line -> {
            before.line(line);
            after.line(line);
        });
        before.line("Bank | Demo Bank, Gent, Kortrijksesteenweg").down(60).line("Thank you");
        after.down(40)
                .line("Bank | Demo Bank, Gent, Kortrijksesteenweg")
                .down(20)
                .line("Thank you");
        assertThat(Differences.of(List.of(before.page(1)), List.of(after.page(1))))
                .containsExactly("MOVED 1/1: " + arrow("Bank Demo Bank, Gent, Kortrijksesteenweg"));
    }

    @Test
    void namesThePartsOfAnAccountOneByOne() throws InterruptedException {
        assertThat(differences(
                        List.of("Sort code | 60-83-71", "Account number | 31926819"),
                        List.of("Sort code | 20-00-52", "Account number | 55779911")))
                .containsExactly("ACCOUNT 1/1: 60-83-71 -> 20-00-52", "ACCOUNT 1/1: 31926819 -> 55779911");
    }

    @Test
    void readsAWordFromTheRightInItsOrder() throws InterruptedException {
        assertThat(differences(List.of("לכבוד דוגמה"), List.of("לכבוד מבחן")))
                .containsExactly("TEXT 1/1: דוגמה -> מבחן");
    }

    @Test
    void readsADocumentOfAHundredPagesInReasonableTime() throws InterruptedException {
        var random = new Random(11);
        var genuine = new ArrayList<PageContent>();
        var disputed = new ArrayList<PageContent>();
        for (int page = 1; page <= 100; page++) {
            var lines = new ArrayList<String>();
            for (int line = 0; line < 50; line++) {
                lines.add("Item %d | %d | %d.%02d"
                        .formatted(random.nextInt(500), random.nextInt(9), random.nextInt(999), random.nextInt(100)));
            }
            genuine.add(page(page, lines));
            lines.set(20, page == 60 ? "Item 777 | 3 | 4711.00" : lines.get(20));
            disputed.add(page(page, lines));
        }
        assertThat(Differences.of(genuine, disputed)).isNotEmpty().allMatch(line -> line.contains("60/60"));
    }

    @Test
    void findsEveryWordThatIsReplacedByAnother() throws InterruptedException {
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var lines = new ArrayList<>(INVOICE);
            int line = random.nextInt(lines.size());
            var words = lines.get(line).split(" ");
            int word = random.nextInt(words.length);
            if (words[word].equals("|")) {
                continue;
            }
            words[word] = "Xq" + round;
            lines.set(line, String.join(" ", words));
            var there = Differences.changes(pages(INVOICE), pages(lines));
            var back = Differences.changes(pages(lines), pages(INVOICE));
            assertThat(there).as(lines.get(line)).hasSize(1);
            assertThat(there.getFirst().after()).contains("Xq" + round);
            assertThat(back).hasSize(1);
            assertThat(back.getFirst().before()).isEqualTo(there.getFirst().after());
            assertThat(back.getFirst().genuine()).isEqualTo(there.getFirst().disputed());
        }
    }

    private static PageContent chapter(int number) {
        var page = new Typeset();
        for (int line = 0; line < 20; line++) {
            page.line("Chapter%d says in line%d%d what no other says%d".formatted(number, number, line, number * line));
        }
        return page.page(number);
    }

    private static List<String> differences(List<String> genuine, List<String> disputed) throws InterruptedException {
        return Differences.of(pages(genuine), pages(disputed));
    }

    private static List<String> with(int index, String line) {
        var lines = new ArrayList<>(INVOICE);
        lines.set(index, line);
        return lines;
    }

    private static List<PageContent> pages(List<String> lines) {
        return List.of(Typeset.page(1, lines.toArray(String[]::new)));
    }

    private static String arrow(String text) {
        return text + " -> " + text;
    }

    private static PageContent page(int number, List<String> lines) {
        return Typeset.page(number, lines.toArray(String[]::new));
    }

    private static PageContent with(PageContent page, List<intercept.documents.Word> words) {
        return new PageContent(
                page.number(), page.width(), page.height(), words, page.hidden(), page.pictures(), page.covers());
    }

    private static PageContent numbered(PageContent page, int number) {
        return new PageContent(
                number, page.width(), page.height(), page.words(), page.hidden(), page.pictures(), page.covers());
    }
}

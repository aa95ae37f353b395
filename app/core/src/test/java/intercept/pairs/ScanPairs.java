package intercept.pairs;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.compare.Lineage.Verdict;
import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pages that are pictures only.
final class ScanPairs {

    private static final Look LOOK = Look.in(Typeface.INTER).signed(3);
    /// Letters before the digits that change.
    private static final int BEFORE_DIGITS = 10;

    /// With the same check digits, so that the changed digits stand together: the last eight.
    private static final String OTHER_ACCOUNT = sameCheckDigits("BE68 5390 0754 7034");

    private ScanPairs() {}

    static List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        drafts.add(
                new Draft("scan-other-quality", name -> unchanged(name, new Scan(0.85f, 0, 1), new Scan(0.4f, 0, 1))));
        drafts.add(new Draft("scan-0.5-degree", name -> unchanged(name, new Scan(0.8f, 0, 1), new Scan(0.7f, 0.5, 2))));
        drafts.add(new Draft("scan-1-degree", name -> unchanged(name, new Scan(0.8f, 0, 1), new Scan(0.7f, -1, 2))));
        drafts.add(new Draft("scan-digits", name -> digits(name, new Scan(0.8f, 0, 1), new Scan(0.7f, 0, 2))));
        drafts.add(new Draft(
                "scan-0.5-degree-digits", name -> digits(name, new Scan(0.8f, 0, 1), new Scan(0.7f, 0.5, 2))));
        drafts.add(
                new Draft("scan-1-degree-digits", name -> digits(name, new Scan(0.8f, 0, 1), new Scan(0.7f, -1, 2))));
        drafts.add(new Draft("print-and-scan", ScanPairs::printed));
        return drafts;
    }

    private static Pair unchanged(String name, Scan genuine, Scan disputed) throws IOException {
        var page = Draft.print(TealForm::draw, LOOK, Bills.belgian(), Maker.erp(name));
        return new Pair(
                name,
                false,
                genuine.of(page.bytes(), Maker.scanner(name + " 1")),
                disputed.of(page.bytes(), Maker.scanner(name + " 2")),
                List.of(),
                false,
                Set.of(Verdict.UNKNOWN, Verdict.SAME_ORIGIN));
    }

    private static Pair digits(String name, Scan genuine, Scan disputed) throws IOException {
        var one = page(Bills.belgian(), name);
        var two = page(Bills.belgian().with(Part.IBAN, OTHER_ACCOUNT), name);
        return new Pair(
                name,
                false,
                genuine.of(one.bytes(), Maker.scanner(name + " 1")),
                disputed.of(two.bytes(), Maker.scanner(name + " 2")),
                List.of(change(
                        genuine.seen(one.mark("digits").place()),
                        disputed.seen(two.mark("digits").place()))),
                false,
                Set.of(Verdict.UNKNOWN, Verdict.SAME_ORIGIN));
    }

    /// The genuine file has text; the disputed one was printed, changed and scanned.
    private static Pair printed(String name) throws IOException {
        var one = page(Bills.belgian(), name);
        var two = page(Bills.belgian().with(Part.IBAN, OTHER_ACCOUNT), name);
        var scan = new Scan(0.75f, 0.3, 5);
        return new Pair(
                name,
                false,
                one.bytes(),
                scan.of(two.bytes(), Maker.scanner(name)),
                List.of(change(
                        one.mark("digits").place(), scan.seen(two.mark("digits").place()))),
                false,
                Set.of(Verdict.UNKNOWN, Verdict.RE_TYPED));
    }

    private static TrueChange change(Place genuine, Place disputed) {
        return new TrueChange(
                Set.of(Kind.IMAGE, Kind.IBAN, Kind.TEXT), Optional.of(genuine), Optional.of(disputed), "", "");
    }

    private static Printed page(Bill bill, String name) throws IOException {
        try (var booklet = new Booklet(LOOK)) {
            TealForm.draw(booklet, bill);
            var paper = booklet.paper(1);
            var text = bill.value(Part.IBAN).orElseThrow();
            double skipped = paper.width(Pen.bold(9.5, "1A2B2A"), text.substring(0, BEFORE_DIGITS));
            var box = Draft.print(TealForm::draw, LOOK, bill, Maker.erp(name)).box(Part.IBAN);
            booklet.mark(
                    "digits",
                    paper,
                    new Box(box.x() + skipped, box.y(), box.width() - skipped, box.height()),
                    text.substring(BEFORE_DIGITS));
            return booklet.print(Maker.erp(name));
        }
    }

    private static String sameCheckDigits(String iban) {
        for (int number = 10_000_000; number < 99_999_999; number++) {
            var other = Accounts.iban("BE", "5390" + number);
            if (other.startsWith(iban.substring(0, BEFORE_DIGITS)) && allDiffer(iban, other)) {
                return other;
            }
        }
        throw new IllegalStateException("no such account");
    }

    private static boolean allDiffer(String one, String two) {
        for (int i = BEFORE_DIGITS; i < one.length(); i++) {
            if (one.charAt(i) != ' ' && one.charAt(i) == two.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

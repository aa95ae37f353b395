package intercept.pairs;

import intercept.pairs.Bill.Item;
import intercept.pairs.Draft.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Values of the invoice changed, in several layouts and languages.
final class FieldPairs {

    static final String MULE = "LT12 1000 0111 0100 1000";
    private static final Look HELVETICA = Look.in(Typeface.HELVETICA);
    private static final Look INTER = Look.in(Typeface.INTER);
    private static final Look TIMES = Look.in(Typeface.TIMES);
    private static final Look COURIER = Look.in(Typeface.COURIER);
    private static final Look MONO = Look.in(Typeface.MONO);
    private static final Look LIBERATION = Look.in(Typeface.LIBERATION).logo("7A1F2B");

    private FieldPairs() {}

    static List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        drafts.addAll(bank());
        drafts.addAll(facts());
        drafts.addAll(domestic());
        drafts.addAll(places());
        drafts.addAll(scripts());
        return drafts;
    }

    private static List<Draft> bank() {
        var belgian = Bills.belgian();
        var german = Bills.german();
        return List.of(
                Draft.of(
                        "digits-only",
                        TealForm::draw,
                        HELVETICA,
                        belgian,
                        belgian.with(Part.IBAN, Accounts.belgian("5390186291")),
                        Origin.EDITED),
                Draft.of(
                        "iban-bic",
                        TealForm::draw,
                        INTER,
                        belgian,
                        belgian.with(Part.IBAN, MULE).with(Part.BIC, "BALTLT2X"),
                        Origin.EDITED),
                Draft.of(
                        "iban-bic-holder-bank",
                        GermanLetter::draw,
                        LIBERATION,
                        german,
                        german.with(Part.IBAN, "GB29 NWBK 6016 1331 9268 19")
                                .with(Part.BIC, "NWBKGB2L")
                                .with(Part.HOLDER, "Muster Trading Ltd")
                                .with(Part.BANK, "Example Bank London"),
                        Origin.EDITED),
                Draft.of(
                        "at-source",
                        SpanishCard::draw,
                        TIMES,
                        Bills.spanish(),
                        Bills.spanish().with(Part.IBAN, Accounts.iban("PT", "000201231234567890154")),
                        Origin.SOURCE));
    }

    private static List<Draft> facts() {
        var belgian = Bills.belgian();
        var german = Bills.german();
        var spanish = Bills.spanish();
        var french = Bills.french();
        return List.of(
                Draft.of(
                        "amount-only",
                        SpanishCard::draw,
                        INTER,
                        spanish,
                        spanish.with(Part.TOTAL, "18.120,00 €"),
                        Origin.EDITED),
                Draft.of(
                        "due-date",
                        GermanLetter::draw,
                        LIBERATION,
                        german,
                        german.with(Part.DUE, "10.07.2026"),
                        Origin.EDITED),
                Draft.of(
                        "invoice-number",
                        TealForm::draw,
                        HELVETICA,
                        belgian,
                        belgian.with(Part.NUMBER, "2026-0471").with(Part.REFERENCE, "2026-0471"),
                        Origin.EDITED),
                Draft.of(
                        "order-number",
                        SpanishCard::draw,
                        INTER,
                        spanish,
                        spanish.with(Part.ORDER, "PED-2270"),
                        Origin.EDITED),
                Draft.of(
                        "phone-email",
                        FrenchSidebar::draw,
                        INTER,
                        french,
                        french.with(Part.PHONE, "+33 7 55 50 09 81").with(Part.MAIL, "martin@papeterie.test"),
                        Origin.EDITED),
                Draft.of(
                        "amount-and-date",
                        DotMatrix::draw,
                        MONO,
                        Bills.british(),
                        Bills.british()
                                .with(List.of(
                                        new Item("Torque wrench 1/2 in, calibrated", "20", "5,600.00"),
                                        new Item("Socket set, 42 pieces", "10", "1,250.00"),
                                        new Item("Carriage", "1", "350.00")))
                                .with(Part.SUBTOTAL, "7,200.00")
                                .with(Part.TAX, "1,440.00")
                                .with(Part.TOTAL, "GBP 8,640.00")
                                .with(Part.DUE, "16 July 2026"),
                        Origin.EDITED));
    }

    private static List<Draft> domestic() {
        var rib = Accounts.rib("30099", "00412", "0007744552K");
        return List.of(
                Draft.of(
                        "uk-sort-code",
                        TealForm::draw,
                        HELVETICA,
                        Bills.british(),
                        Bills.british().with(Part.BANK_CODE, "20-00-52").with(Part.ACCOUNT, "55779911"),
                        Origin.EDITED),
                Draft.of(
                        "us-routing",
                        DotMatrix::draw,
                        COURIER,
                        Bills.american(),
                        Bills.american().with(Part.BANK_CODE, "987654320").with(Part.ACCOUNT, "7700021934"),
                        Origin.EDITED),
                Draft.of(
                        "au-bsb",
                        TealForm::draw,
                        INTER,
                        Bills.australian(),
                        Bills.australian().with(Part.BANK_CODE, "083-004").with(Part.ACCOUNT, "719283746"),
                        Origin.EDITED),
                Draft.of(
                        "fr-rib",
                        FrenchSidebar::draw,
                        INTER,
                        Bills.french(),
                        Bills.french().with(Part.ACCOUNT, rib).with(Part.IBAN, Accounts.french(rib)),
                        Origin.EDITED));
    }

    private static List<Draft> places() {
        var belgian = Bills.belgian();
        var rows = belgian.with(rows());
        var otherRows = new ArrayList<>(rows());
        otherRows.set(46, new Item(otherRows.get(46).what(), otherRows.get(46).quantity(), "9,999.00"));
        return List.of(
                Draft.of(
                        "iban-line-break",
                        TwoColumns::draw,
                        TIMES,
                        belgian,
                        belgian.with(Part.IBAN, "GB29 NWBK 6016 1331 9268 19"),
                        Origin.EDITED),
                Draft.of(
                        "two-columns",
                        TwoColumns::draw,
                        HELVETICA,
                        belgian,
                        belgian.with(Part.HOLDER, "My Company Ltd").with(Part.DUE, "15 July 2026"),
                        Origin.EDITED),
                Draft.of(
                        "table-60-rows",
                        LongTable::draw,
                        INTER,
                        rows,
                        rows.with(otherRows).with(Part.TOTAL, "EUR 57,859.80").with(Part.IBAN, MULE),
                        Origin.EDITED),
                Draft.of(
                        "landscape",
                        LandscapeForm::draw,
                        INTER,
                        belgian,
                        belgian.with(Part.IBAN, MULE).with(Part.BIC, "BALTLT2X"),
                        Origin.EDITED),
                Draft.of(
                        "crop-box",
                        TealForm::draw,
                        HELVETICA.cropped(),
                        belgian,
                        belgian.with(Part.IBAN, MULE),
                        Origin.EDITED));
    }

    private static List<Draft> scripts() {
        var japanese = Bills.japanese();
        var forged = japanese.with(Part.BANK, "れいじ銀行")
                .with(Part.BRANCH, "難波支店")
                .with(Part.ACCOUNT, "7654321")
                .with(Part.HOLDER, "カ)レイジ");
        return List.of(
                Draft.of("japanese", JapaneseForm::draw, Look.in(Typeface.DROID), japanese, forged, Origin.EDITED),
                Draft.of(
                        "japanese-not-embedded",
                        JapaneseForm::draw,
                        Look.in(Typeface.HEISEI),
                        japanese,
                        japanese.with(Part.ACCOUNT, "7654321"),
                        Origin.SOURCE),
                Draft.of(
                        "full-width-digits",
                        JapaneseForm::draw,
                        Look.in(Typeface.DROID),
                        japanese.with(Part.ACCOUNT, "１２３４５６７"),
                        japanese.with(Part.ACCOUNT, "１２８４９０７"),
                        Origin.EDITED),
                Draft.of(
                        "hebrew",
                        HebrewForm::draw,
                        Look.in(Typeface.DEJAVU).logo("1D4ED8"),
                        Bills.hebrew(),
                        Bills.hebrew()
                                .with(Part.IBAN, Accounts.iban("IL", "0319550000004410077"))
                                .with(Part.HOLDER, "דוגמה סחר בע\"מ"),
                        Origin.EDITED));
    }

    static List<Item> rows() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 60; i++) {
            items.add(new Item(
                    "Label %d x %d mm, %s".formatted(40 + i * 7 % 90, 30 + i * 11 % 70, i % 3 == 0 ? "matt" : "gloss"),
                    Integer.toString(10 + i * 13 % 40),
                    String.format(Locale.ROOT, "%,d.%02d", 120 + i * 379 % 1900, i * 17 % 100)));
        }
        return items;
    }
}

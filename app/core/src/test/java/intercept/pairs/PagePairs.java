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

/// Lines, blocks and pages inserted, removed, moved.
final class PagePairs {

    private static final Look INTER = Look.in(Typeface.INTER);
    private static final Look HELVETICA = Look.in(Typeface.HELVETICA);
    private static final String NOTE = "Please note that our bank details have changed as of 1 July 2026.";
    private static final String INVOICE = "invoice";
    private static final String TERMS = "terms";
    private static final String PRICES = "prices";
    private static final String RETURNS = "returns";

    private PagePairs() {}

    static List<Draft> all() {
        return List.of(
                new Draft("line-inserted", PagePairs::lineInserted),
                new Draft("line-inserted-account", PagePairs::lineInsertedAndAccount),
                new Draft("line-removed", PagePairs::lineRemoved),
                new Draft("block-moved", PagePairs::blockMoved),
                new Draft(
                        "page-inserted",
                        name -> pages(name, List.of(INVOICE, TERMS, PRICES), List.of(INVOICE, RETURNS, TERMS, PRICES))),
                new Draft(
                        "page-removed", name -> pages(name, List.of(INVOICE, TERMS, PRICES), List.of(INVOICE, PRICES))),
                new Draft(
                        "pages-reordered",
                        name -> pages(
                                        name,
                                        List.of(INVOICE, TERMS, PRICES, RETURNS),
                                        List.of(INVOICE, PRICES, TERMS, RETURNS))
                                .moving()),
                new Draft("100-pages", PagePairs::hundredPages));
    }

    private static Pair lineInserted(String name) throws IOException {
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(TealForm::draw, INTER, Bills.belgian().with(Part.NOTE, NOTE), Maker.editor(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.EDITED_FROM_GENUINE)
                .moving();
    }

    private static Pair lineInsertedAndAccount(String name) throws IOException {
        var one = Draft.print(TealForm::draw, HELVETICA, Bills.belgian(), Maker.erp(name));
        var two = Draft.print(
                TealForm::draw,
                HELVETICA,
                Bills.belgian().with(Part.NOTE, NOTE).with(Part.IBAN, FieldPairs.MULE),
                Maker.editor(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.EDITED_FROM_GENUINE)
                .moving();
    }

    private static Pair lineRemoved(String name) throws IOException {
        var warning = "We never change our bank details by mail. Ring us before you pay to a new account.";
        var one = Draft.print(TealForm::draw, INTER, Bills.belgian().with(Part.NOTE, warning), Maker.erp(name));
        var two = Draft.print(TealForm::draw, INTER, Bills.belgian(), Maker.editor(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.EDITED_FROM_GENUINE)
                .moving();
    }

    /// The bank details stood above the closing words and now stand below them.
    private static Pair blockMoved(String name) throws IOException {
        var look = Look.in(Typeface.MONO);
        var one = Draft.print(DotMatrix::draw, look, Bills.british(), Maker.erp(name));
        var two = Draft.print(DotMatrix::draw, look.blockDown(150), Bills.british(), Maker.editor(name));
        var change = Draft.objectChange(one, two, "block", Kind.MOVED);
        return Pair.of(name, one, two, List.of(change), Verdict.EDITED_FROM_GENUINE)
                .moving();
    }

    private static Pair pages(String name, List<String> genuine, List<String> disputed) throws IOException {
        var one = print(genuine, Maker.erp(name));
        var two = print(disputed, Maker.editor(name));
        var changes = new ArrayList<TrueChange>();
        for (int i = 0; i < disputed.size(); i++) {
            if (!genuine.contains(disputed.get(i))) {
                changes.add(new TrueChange(
                        Set.of(Kind.PAGE_INSERTED), Optional.empty(), Optional.of(whole(i + 1)), "", ""));
            }
        }
        for (int i = 0; i < genuine.size(); i++) {
            if (!disputed.contains(genuine.get(i))) {
                changes.add(
                        new TrueChange(Set.of(Kind.PAGE_REMOVED), Optional.of(whole(i + 1)), Optional.empty(), "", ""));
            }
        }
        return Pair.of(name, one, two, changes, Verdict.EDITED_FROM_GENUINE);
    }

    private static Place whole(int page) {
        return new Place(page, new Box(0, 0, Booklet.A4.getWidth(), Booklet.A4.getHeight()));
    }

    private static Printed print(List<String> pages, Maker maker) throws IOException {
        try (var booklet = new Booklet(INTER)) {
            for (var page : pages) {
                switch (page) {
                    case INVOICE -> TealForm.draw(booklet, Bills.belgian());
                    case TERMS -> list(booklet, "General terms", 5);
                    case PRICES -> list(booklet, "Price list", 11);
                    default -> list(booklet, "Returns", 23);
                }
            }
            return booklet.print(maker);
        }
    }

    private static Pair hundredPages(String name) throws IOException {
        var one = statement(73, "1,204.50", Maker.erp(name));
        var two = statement(73, "7,204.50", Maker.editor(name));
        return Pair.of(name, one, two, Draft.valueChanges(one, two), Verdict.EDITED_FROM_GENUINE);
    }

    private static Printed statement(int changed, String amount, Maker maker) throws IOException {
        try (var booklet = new Booklet(HELVETICA)) {
            for (int page = 1; page <= 100; page++) {
                list(booklet, "Statement of account, sheet " + page, page * 31 + 7);
                if (page == changed) {
                    var paper = booklet.paper(page);
                    paper.write(Pen.bold(11, "1A2B2A"), 330, 780, "Balance of this sheet");
                    booklet.mark(
                            "item-balance", paper, paper.writeTo(Pen.bold(11, "1A2B2A"), 539, 780, amount), amount);
                }
            }
            return booklet.print(maker);
        }
    }

    /// A page of lines that are its own.
    private static void list(Booklet booklet, String title, int seed) throws IOException {
        var words = List.of(
                "paper",
                "label",
                "roll",
                "carton",
                "core",
                "glue",
                "matt",
                "gloss",
                "blank",
                "printed",
                "narrow",
                "wide",
                "spare",
                "return",
                "credit",
                "delivery",
                "sample",
                "pallet",
                "freight",
                "storage");
        var paper = booklet.page();
        paper.write(Pen.bold(16, "1A2B2A"), 56, 70, title);
        paper.line("0F766E", 56, 82, 539, 1);
        double y = 108;
        for (int row = 0; row < 40; row++) {
            int at = seed * 37 + row * (seed % 13 + 3);
            var text = "%s %s, %s %d"
                    .formatted(
                            words.get(at % 20), words.get((at / 3 + row) % 20), words.get((at / 7 + 5) % 20), at % 977);
            paper.write(Pen.plain(9.5, "333333"), 56, y, text);
            paper.writeTo(Pen.plain(9.5, "333333"), 539, y, "%d.%02d".formatted(at % 883 + 10, at * 7 % 100));
            y += 16;
        }
    }
}

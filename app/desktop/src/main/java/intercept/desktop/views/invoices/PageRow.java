package intercept.desktop.views.invoices;

import intercept.compare.Comparison;
import intercept.compare.PagePair;
import intercept.model.document.DocumentFacts;
import intercept.model.document.DocumentFacts.PageSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two pages that belong together, or one that has no partner.
record PageRow(Optional<Spot> genuine, Optional<Spot> disputed) {

    private static final PageSize A4 = new PageSize(595, 842);

    Optional<Spot> spot(Side side) {
        return side == Side.GENUINE ? genuine : disputed;
    }

    /// Room for the larger of both, in points, so that two columns keep step.
    double width() {
        return Math.max(
                genuine.map(Spot::width).orElse(0.0), disputed.map(Spot::width).orElse(0.0));
    }

    double height() {
        return Math.max(
                genuine.map(Spot::height).orElse(0.0),
                disputed.map(Spot::height).orElse(0.0));
    }

    /// The pages of one document.
    static List<PageRow> of(Source source, List<PageSize> sizes) {
        var rows = new ArrayList<PageRow>();
        for (int page = 1; page <= sizes.size(); page++) {
            rows.add(new PageRow(Optional.of(spot(Side.GENUINE, source, sizes, page)), Optional.empty()));
        }
        return rows;
    }

    /// Pages beside each other as they were aligned; an inserted page stands beside an empty place.
    static List<PageRow> of(Comparison both) {
        var rows = new ArrayList<PageRow>();
        for (var pair : both.pages()) {
            rows.add(new PageRow(genuine(both.genuine(), pair), disputed(both.disputed(), pair)));
        }
        return rows.isEmpty() ? of(both.genuine(), both.disputed()) : rows;
    }

    /// Pages beside each other by their number, while nothing better is known.
    static List<PageRow> of(DocumentFacts genuine, DocumentFacts disputed) {
        var rows = new ArrayList<PageRow>();
        int most = Math.max(genuine.pages().size(), disputed.pages().size());
        for (int page = 1; page <= most; page++) {
            rows.add(new PageRow(at(Side.GENUINE, genuine, page), at(Side.DISPUTED, disputed, page)));
        }
        return rows;
    }

    private static Optional<Spot> genuine(DocumentFacts facts, PagePair pair) {
        return pair.genuine().isEmpty()
                ? Optional.empty()
                : at(Side.GENUINE, facts, pair.genuine().getAsInt());
    }

    private static Optional<Spot> disputed(DocumentFacts facts, PagePair pair) {
        return pair.disputed().isEmpty()
                ? Optional.empty()
                : at(Side.DISPUTED, facts, pair.disputed().getAsInt());
    }

    private static Optional<Spot> at(Side side, DocumentFacts facts, int page) {
        return page > facts.pages().size()
                ? Optional.empty()
                : Optional.of(spot(side, Source.of(facts.sha256()), facts.pages(), page));
    }

    private static Spot spot(Side side, Source source, List<PageSize> sizes, int page) {
        var size = sizes.get(page - 1);
        var shown = size.width() > 0 && size.height() > 0 ? size : A4;
        return new Spot(side, source, page, shown.width(), shown.height());
    }
}

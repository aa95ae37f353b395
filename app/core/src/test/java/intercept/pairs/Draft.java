package intercept.pairs;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.compare.Lineage.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/// A pair that is made when it is asked for: drawing a hundred pages or a scan takes time.
///
/// @param name of the pair
record Draft(String name, Making making) {

    /// Draws both documents.
    interface Making {
        Pair make(String name) throws IOException;
    }

    Pair pair() throws IOException {
        return making.make(name);
    }

    /// The usual pair: the same layout, other values.
    static Draft of(String name, Layout layout, Look look, Bill genuine, Bill disputed, Origin origin) {
        return new Draft(name, key -> {
            var one = print(layout, look, genuine, Maker.erp(key));
            var two = print(layout, look, disputed, origin.maker(key));
            return Pair.of(key, one, two, valueChanges(one, two), origin.verdict());
        });
    }

    static Printed print(Layout layout, Look look, Bill bill, Maker maker) throws IOException {
        try (var booklet = new Booklet(look)) {
            layout.draw(booklet, bill);
            return booklet.print(maker);
        }
    }

    /// Every printed value that differs.
    static List<TrueChange> valueChanges(Printed genuine, Printed disputed) {
        var keys = new LinkedHashSet<String>();
        genuine.marks().forEach(mark -> keys.add(mark.key()));
        disputed.marks().forEach(mark -> keys.add(mark.key()));
        var changes = new ArrayList<TrueChange>();
        for (var key : keys) {
            var before = find(genuine, key);
            var after = find(disputed, key);
            var was = before.map(Mark::text).orElse("");
            var is = after.map(Mark::text).orElse("");
            if (!was.equals(is)) {
                changes.add(new TrueChange(
                        kinds(key),
                        before.map(Mark::place),
                        after.map(Mark::place),
                        was,
                        is,
                        isPartOfAccount(key) ? Optional.of(account(genuine, disputed)) : Optional.empty()));
            }
        }
        return changes;
    }

    private static final Set<Part> ACCOUNT = EnumSet.of(Part.BRANCH, Part.BANK_CODE, Part.ACCOUNT);

    private static boolean isPartOfAccount(String key) {
        return ACCOUNT.stream().anyMatch(part -> part.name().equals(key));
    }

    private static TrueChange account(Printed genuine, Printed disputed) {
        return new TrueChange(Set.of(Kind.ACCOUNT), Optional.of(whole(genuine)), Optional.of(whole(disputed)), "", "");
    }

    /// All parts of the account together.
    private static Place whole(Printed printed) {
        return printed.marks().stream()
                .filter(mark -> isPartOfAccount(mark.key()))
                .map(Mark::place)
                .reduce((one, two) -> new Place(one.page(), one.box().with(two.box())))
                .orElseThrow();
    }

    /// Something without words that differs.
    static TrueChange objectChange(Printed genuine, Printed disputed, String key, Kind... kinds) {
        return new TrueChange(
                Set.of(kinds),
                find(genuine, key).map(Mark::place),
                find(disputed, key).map(Mark::place),
                "",
                "");
    }

    private static Optional<Mark> find(Printed printed, String key) {
        try {
            return Optional.of(printed.mark(key));
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static Set<Kind> kinds(String key) {
        for (var part : Part.values()) {
            if (part.name().equals(key)) {
                return part.kinds();
            }
        }
        return key.startsWith("item-") ? EnumSet.of(Kind.AMOUNT, Kind.TEXT) : EnumSet.of(Kind.TEXT);
    }

    /// How the disputed document came to be.
    enum Origin {
        /// The genuine file, opened in an editor.
        EDITED,
        /// The supplier's own program, fed with another account.
        SOURCE,
        /// Another program, from the look of the paper.
        TYPED;

        Maker maker(String key) {
            return switch (this) {
                case EDITED -> Maker.editor(key);
                case SOURCE -> Maker.erpLater(key);
                case TYPED -> Maker.office(key);
            };
        }

        Verdict verdict() {
            return switch (this) {
                case EDITED -> Verdict.EDITED_FROM_GENUINE;
                case SOURCE -> Verdict.SAME_ORIGIN;
                case TYPED -> Verdict.RE_TYPED;
            };
        }
    }
}

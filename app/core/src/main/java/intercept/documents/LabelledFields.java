package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values that a label names: behind it in its cell, in a cell to its right, or in the cell beneath.
final class LabelledFields {

    private final Layout layout;
    private final IdentityHashMap<Cell, List<Label.Place>> labels = new IdentityHashMap<>();
    private final List<Candidate> found = new ArrayList<>();

    LabelledFields(Layout layout) {
        this.layout = layout;
        layout.cells().forEach(cell -> labels.put(cell, Labels.in(cell.key())));
    }

    List<Label.Place> labels(Cell cell) {
        return labels.getOrDefault(cell, List.of());
    }

    List<Candidate> find() {
        for (var cell : layout.cells()) {
            var places = labels(cell);
            for (int i = 0; i < places.size(); i++) {
                int next = i + 1 < places.size()
                        ? places.get(i + 1).start()
                        : cell.text().length();
                var place = places.get(i);
                place.label().kind().ifPresent(kind -> value(kind, cell, place, next));
            }
        }
        return found;
    }

    private void value(Kind kind, Cell cell, Label.Place place, int limit) {
        var here = new Spot(cell, place.end(), limit, Where.BEHIND, place, cell);
        if (read(kind, here)) {
            return;
        }
        boolean last = limit == cell.text().length();
        var rest = cell.text().substring(place.end(), limit);
        if (!last || !isBlank(rest)) {
            return;
        }
        if (beside(kind, cell, place)) {
            return;
        }
        boolean wholeCell = isBlank(cell.text().substring(0, place.start()));
        boolean date = kind == Kind.DUE_DATE || kind == Kind.INVOICE_DATE;
        if (wholeCell || date) {
            layout.beneath(cell, 2.3)
                    .filter(below -> !beginsWithLabel(below, kind))
                    .ifPresent(below -> read(kind, new Spot(below, 0, end(below, kind), Where.BENEATH, place, cell)));
        }
    }

    private boolean beside(Kind kind, Cell cell, Label.Place place) {
        var skipped = 0;
        for (var next : layout.after(cell)) {
            if (isBlank(next.text()) && skipped++ < 2) {
                continue;
            }
            return !beginsWithLabel(next, kind)
                    && read(kind, new Spot(next, 0, end(next, kind), Where.BESIDE, place, cell));
        }
        return false;
    }

    /// Nothing but marks, a remark in brackets or a currency.
    private static boolean isBlank(String text) {
        var left = text.replaceAll("\\([^()]{0,30}\\)", "").strip();
        if (left.startsWith("in ") || left.startsWith("en ")) {
            left = left.substring(3);
        }
        if (left.chars().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        var token = left.replaceAll("[\\s:.]+$", "");
        return token.length() <= 5 && Currencies.code(token).isPresent();
    }

    private boolean beginsWithLabel(Cell cell, Kind kind) {
        var places = labels(cell);
        if (places.isEmpty()
                || !isBlank(cell.text().substring(0, places.getFirst().start()))) {
            return false;
        }
        var place = places.getFirst();
        if (kind != Kind.ACCOUNT_HOLDER && kind != Kind.BANK) {
            return true;
        }
        return isFollowedByValue(cell, place);
    }

    /// Whether words that could be a part of a name are a label.
    private static boolean isFollowedByValue(Cell cell, Label.Place place) {
        var rest = cell.text().substring(place.end()).strip();
        boolean mark = !rest.isEmpty() && ":.#".indexOf(rest.charAt(0)) >= 0;
        return rest.isEmpty()
                || mark
                || place.is(Kind.BIC)
                || Character.isDigit(rest.charAt(0))
                || rest.matches("(?s)[A-Z]{2}[0-9]{2}.*");
    }

    /// Where a value ends that begins at the beginning of a cell.
    private int end(Cell cell, Kind kind) {
        boolean name = kind == Kind.ACCOUNT_HOLDER || kind == Kind.BANK;
        for (var place : labels(cell)) {
            if (place.start() > 0
                    && (!name
                            || isFollowedByValue(cell, place)
                                    && place.end() < cell.text().length())) {
                return place.start();
            }
        }
        return cell.text().length();
    }

    private enum Where {
        BEHIND,
        BESIDE,
        BENEATH
    }

    /// Where a value is looked for.
    private record Spot(Cell cell, int from, int to, Where where, Label.Place place, Cell labelled) {

        String text() {
            return cell.text().substring(from, to);
        }

        Label label() {
            return place.label();
        }

        Candidate candidate(Kind kind, int rank, Reading reading) {
            return Candidate.of(kind, rank, cell, reading.shifted(from));
        }
    }

    /// Whether a value was found.
    private boolean read(Kind kind, Spot spot) {
        return switch (kind) {
            case AMOUNT -> amount(spot);
            case CURRENCY -> currency(spot);
            case INVOICE_NUMBER, ORDER_NUMBER -> reference(kind, spot);
            case INVOICE_DATE, DUE_DATE -> date(kind, spot);
            case ACCOUNT_HOLDER, BANK -> name(kind, spot);
            case BIC -> add(spot, kind, Bics.at(spot.text()));
            case PHONE ->
                add(
                        spot,
                        kind,
                        Contacts.phone(afterBrackets(spot.text()))
                                .map(number -> number.shifted(spot.text().length()
                                        - afterBrackets(spot.text()).length())));
            case WEB -> web(spot);
            case EMAIL, IBAN, ACCOUNT -> false;
        };
    }

    private boolean add(Spot spot, Kind kind, Optional<Reading> reading) {
        reading.ifPresent(one -> found.add(spot.candidate(kind, spot.label().weight(), one)));
        return reading.isPresent();
    }

    private boolean web(Spot spot) {
        int lead = lead(spot.text());
        return add(spot, Kind.WEB, Contacts.web(spot.text().substring(lead)).map(site -> site.shifted(lead)));
    }

    /// How many blanks and marks stand before the value.
    private static int lead(String text) {
        int at = 0;
        while (at < text.length() && " :.#=*>)\u2013\u3001\u30FB|".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// The text behind a remark in brackets such as “(direct)”.
    private static String afterBrackets(String text) {
        var left = text.stripLeading();
        int close = left.startsWith("(") ? left.indexOf(')') : -1;
        boolean remark =
                close > 0 && close < 25 && left.substring(1, close).chars().noneMatch(Character::isDigit);
        return remark ? left.substring(close + 1) : text;
    }

    private static int behindBrackets(String text) {
        var rest = afterBrackets(text);
        return text.length() - rest.length();
    }

    private boolean amount(Spot spot) {
        var amounts = new ArrayList<Spot>();
        var read = amountAt(spot);
        if (read.isEmpty()) {
            return false;
        }
        var best = spot;
        if (spot.where() == Where.BENEATH && isColumn(spot.cell())) {
            return false;
        }
        if (spot.where() != Where.BENEATH
                && read.get().reading().end() + 1 >= spot.text().length()) {
            for (var next : layout.after(spot.cell())) {
                var other = new Spot(next, 0, next.text().length(), Where.BESIDE, spot.place(), spot.labelled());
                var amount = amountAt(other);
                if (amount.isEmpty() || !isAll(next, amount.get())) {
                    break;
                }
                amounts.add(other);
            }
        }
        if (!amounts.isEmpty()) {
            best = amounts.getLast();
        }
        var amount = amountAt(best).orElseThrow();
        boolean money = !amount.plain() || spot.label().weight() > 1 || isEastAsian(spot.label());
        if (!money) {
            return false;
        }
        int rank = spot.label().weight() * 2 + (spot.where() == Where.BENEATH ? 0 : 1);
        found.add(best.candidate(Kind.AMOUNT, rank, amount.reading()));
        money(best, spot, amount, rank);
        return true;
    }

    private static boolean isEastAsian(Label label) {
        return label.language().equals("ja") || label.language().equals("zh");
    }

    private Optional<Amounts.Amount> amountAt(Spot spot) {
        int lead = behindBrackets(spot.text());
        var text = spot.text().substring(lead);
        int marks = lead(text);
        int skip = text.length() > marks && text.charAt(marks) == '('
                ? marks + behindBrackets(text.substring(marks))
                : marks;
        return Amounts.at(text.substring(skip)).map(amount -> amount.shifted(lead + skip));
    }

    private static boolean isAll(Cell cell, Amounts.Amount amount) {
        int end = amount.currency()
                .map(currency -> Math.max(currency.end(), amount.reading().end()))
                .orElse(amount.reading().end());
        return cell.text().substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether a further amount stands beneath: then the label heads a column of the table of goods.
    private boolean isColumn(Cell cell) {
        return layout.beneath(cell, 3)
                .filter(below -> Layout.isAligned(cell, below))
                .flatMap(below -> Amounts.at(below.text()))
                .isPresent();
    }

    /// The currency that stands beside the amount or in its label.
    private void money(Spot at, Spot labelled, Amounts.Amount amount, int rank) {
        var beside = amount.currency().map(one -> at.candidate(Kind.CURRENCY, rank, one));
        beside.or(() -> inLabel(labelled, rank)).ifPresent(found::add);
    }

    private Optional<Candidate> inLabel(Spot spot, int rank) {
        var cell = spot.labelled();
        int from = spot.place().start();
        int to = Math.min(cell.text().length(), spot.place().end() + 12);
        for (int i = from; i < to; i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(cell.text().charAt(i - 1));
            int at = i;
            var currency = begins ? Currencies.at(cell.text().substring(i, to)) : Optional.<Reading>empty();
            if (currency.isPresent()) {
                return currency.map(one -> Candidate.of(Kind.CURRENCY, rank, cell, one.shifted(at)));
            }
        }
        return Optional.empty();
    }

    private boolean currency(Spot spot) {
        int lead = lead(spot.text());
        var text = spot.text().substring(lead, Math.min(spot.text().length(), lead + 40));
        for (int i = 0; i < text.length(); i++) {
            int at = lead + i;
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            var code = begins ? Currencies.at(text.substring(i)) : Optional.<Reading>empty();
            if (code.isPresent()) {
                return add(spot, Kind.CURRENCY, code.map(one -> one.shifted(at)));
            }
        }
        return false;
    }

    private boolean reference(Kind kind, Spot spot) {
        boolean bare = spot.label().weight() < 3;
        boolean numbered = spot.text().strip().matches("(?s)[#:\u00B0].*");
        boolean whole = spot.where() != Where.BEHIND || (bare && !numbered);
        var reference = References.at(spot.text(), whole)
                .filter(one -> !bare || numbered || one.value().length() >= 3);
        if (reference.isEmpty()) {
            return false;
        }
        int rank = spot.label().weight() * 2 + (spot.where() == Where.BENEATH ? 0 : 1);
        found.add(spot.candidate(kind, rank, reference.get()));
        if (kind == Kind.INVOICE_NUMBER) {
            dateBehind(spot, reference.get());
        }
        return true;
    }

    /// “Rechnung Nr. 2026-117 vom 05.08.2026”; a date on the line beneath the title counts less.
    private void dateBehind(Spot spot, Reading reference) {
        var cell = spot.cell();
        int from = spot.from() + reference.end();
        var rest = cell.text().substring(from, Math.min(cell.text().length(), from + 60));
        int filler = DateFillers.length(rest);
        var date = Dates.at(rest.substring(filler)).map(one -> one.shifted(from + filler));
        if (date.isPresent()) {
            addDate(Kind.INVOICE_DATE, filler > 2 ? 3 : 2, cell, date.get());
            return;
        }
        layout.beneath(cell, 2)
                .filter(below -> labels(below).isEmpty())
                .ifPresent(below -> Dates.at(below.text())
                        .filter(one -> one.end() >= below.text().length())
                        .ifPresent(one -> addDate(Kind.INVOICE_DATE, 1, below, one)));
    }

    private boolean date(Kind kind, Spot spot) {
        int filler = DateFillers.length(spot.text());
        var date = Dates.at(spot.text().substring(filler));
        date.ifPresent(one -> addDate(kind, spot.label().weight(), spot.cell(), one.shifted(spot.from() + filler)));
        return date.isPresent();
    }

    private void addDate(Kind kind, int rank, Cell cell, Dates.Printed date) {
        var reading = new Reading(date.printed(), date.start(), date.end());
        found.add(Candidate.of(kind, rank, cell, reading, Optional.of(date)));
    }

    private boolean name(Kind kind, Spot spot) {
        int skip = behindBrackets(spot.text());
        var text = spot.text().substring(skip);
        boolean colon = text.strip().matches("(?s)[:\uFF1A=].*") || isEastAsian(spot.label());
        var prefix = NamePrefixes.length(text);
        var name = Names.at(text.substring(prefix), spot.where() == Where.BEHIND && !colon)
                .map(one -> one.shifted(skip + prefix));
        if (name.isEmpty()) {
            return false;
        }
        var candidate = spot.candidate(kind, 3, name.get());
        boolean full = spot.from() + name.get().end() == spot.cell().text().length();
        found.add(full && spot.where() != Where.BENEATH ? wrapped(candidate, spot) : candidate);
        return true;
    }

    /// With the line beneath, where a long name goes on in the column of values and no label stands before it.
    private Candidate wrapped(Candidate candidate, Spot spot) {
        var cell = spot.cell();
        return layout.beneath(cell, 0.75)
                .filter(below -> labels(below).isEmpty() && goesOn(cell, candidate, below))
                .filter(below -> !layout.standsBeside(below, spot.labelled()))
                .map(candidate::wrapped)
                .orElse(candidate);
    }

    private boolean goesOn(Cell cell, Candidate candidate, Cell below) {
        boolean sameColumn = Math.abs(candidate.box().x() - below.box().x()) < 2;
        boolean sameLook =
                below.words().getFirst().font().equals(cell.words().getFirst().font())
                        && Math.abs(below.size() - cell.size()) < 0.1;
        boolean name = below.text().chars().noneMatch(c -> (c >= '0' && c <= '9') || c == '@' || c == ':')
                && below.text().length() < 60;
        return sameColumn && sameLook && name && candidate.start() == 0;
    }
}

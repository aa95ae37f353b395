package intercept.desktop.views.messages;

import intercept.model.Address;
import intercept.session.MessageRow;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How much room the lines of the table ask for, in letters of the reader's size.
///
/// @param senders the widths of all whole sender addresses
/// @param senderDomain of the longest domain of a sender: no domain may be cut
/// @param recipients the widths of all whole addresses of first recipients
/// @param recipientDomain of the longest domain of a first recipient
/// @param years in which the messages were sent
record Extent(
        NavigableSet<Double> senders,
        double senderDomain,
        NavigableSet<Double> recipients,
        double recipientDomain,
        Set<Integer> years) {

    static final Extent NOTHING = new Extent(
            Collections.emptyNavigableSet(), 0, Collections.emptyNavigableSet(), 0, Collections.emptySortedSet());

    /// Of a letter in the ordinary and in the bold face.
    private static final double LETTER = 0.53;

    private static final double BOLD = 0.565;
    /// Of the shape in front, and of the air around.
    private static final double AROUND = 3.3;

    /// These lines, and more.
    Extent with(List<MessageRow> rows) {
        var from = rows.stream().flatMap(row -> row.from().stream()).toList();
        var to = rows.stream().flatMap(row -> row.to().stream().limit(1)).toList();
        var all = new TreeSet<>(years);
        rows.forEach(row -> row.date().ifPresent(date -> all.add(date.getYear())));
        return new Extent(
                more(senders, from),
                longest(senderDomain, from),
                more(recipients, to),
                longest(recipientDomain, to),
                all);
    }

    /// What the sender column asks for when it may have so much at the most: the widest whole address that fits, but
    /// the longest domain in any case.
    double sender(double most) {
        return fitting(senders, senderDomain, most);
    }

    double recipient(double most) {
        return fitting(recipients, recipientDomain, most);
    }

    /// Whether a date is written with its year.
    boolean hasOtherYears(OptionalInt mainYear) {
        return years.stream().anyMatch(year -> mainYear.isEmpty() || mainYear.getAsInt() != year);
    }

    private static double fitting(NavigableSet<Double> whole, double domain, double most) {
        var fits = whole.floor(most);
        return Math.max(domain, fits == null ? 0 : fits);
    }

    private static NavigableSet<Double> more(NavigableSet<Double> before, List<Address> addresses) {
        var all = new TreeSet<>(before);
        addresses.forEach(each -> all.add(
                Math.round(((each.local().length() + 1) * LETTER + each.domain().length() * BOLD + AROUND) * 4) / 4.0));
        return all;
    }

    private static double longest(double before, List<Address> addresses) {
        return Stream.concat(
                        Stream.of(before),
                        addresses.stream().map(each -> each.domain().length() * BOLD + AROUND + LETTER * 2))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(before);
    }
}

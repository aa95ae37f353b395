package intercept.desktop.views.invoices;

import intercept.session.InvoiceFile;
import intercept.session.InvoiceGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which lines the list has.
final class Lines {

    private Lines() {}

    /// The invoices; below the one that is looked at its files, where it has more than a pair.
    static List<Line> all(List<InvoiceGroup> groups, Optional<InvoiceGroup> here, String filter, Survey survey) {
        return matching(groups, filter)
                .flatMap(group -> Stream.<Line>concat(
                        Stream.of(new Line.Group(group, survey.count(group))),
                        here.filter(group::equals).isPresent() && hasParts(group)
                                ? group.files().stream().map(file -> new Line.File(group, file))
                                : Stream.empty()))
                .toList();
    }

    /// Every file that one could be held against.
    static List<Line> partners(List<InvoiceGroup> groups, Optional<InvoiceFile> one, String filter) {
        return matching(groups, filter)
                .flatMap(group -> group.files().stream().map(file -> new Line.File(group, file)))
                .filter(line -> !Optional.of(line.file()).equals(one))
                .map(Line.class::cast)
                .toList();
    }

    private static Stream<InvoiceGroup> matching(List<InvoiceGroup> groups, String filter) {
        var wanted = filter.strip().toLowerCase(Locale.ROOT);
        return groups.stream().filter(group -> wanted.isEmpty() || words(group).contains(wanted));
    }

    private static boolean hasParts(InvoiceGroup group) {
        return group.files().size() > 2
                || (group.files().size() == 2 && group.pairs().size() != 1);
    }

    private static String words(InvoiceGroup group) {
        var words = new StringBuilder(group.title());
        group.files()
                .forEach(file ->
                        words.append(' ').append(file.name()).append(' ').append(file.from()));
        return words.toString().toLowerCase(Locale.ROOT);
    }
}

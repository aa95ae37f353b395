package intercept.compare;

import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What machines read differently in two documents.
final class EmbeddedChanges {

    private EmbeddedChanges() {}

    static List<Change> of(List<Embedded> genuine, List<Embedded> disputed) {
        var left = new ArrayList<>(genuine);
        var right = new ArrayList<Embedded>();
        for (var embedded : disputed) {
            if (!take(left, one -> isSame(one, embedded)).isPresent()) {
                right.add(embedded);
            }
        }
        var changes = new ArrayList<Change>();
        for (var after : right) {
            var before = take(
                            left,
                            one -> one.kind() == after.kind() && one.name().equals(after.name()))
                    .or(() -> take(left, one -> areCounterparts(one, after)));
            if (before.isPresent()) {
                changes.addAll(changed(before.get(), after));
            } else {
                changes.add(change(
                        Optional.empty(),
                        Optional.of(after),
                        "",
                        shown(after),
                        Saying.of("embedded.new", after.name())));
            }
        }
        for (var before : left) {
            changes.add(change(
                    Optional.of(before),
                    Optional.empty(),
                    shown(before),
                    "",
                    Saying.of("embedded.gone", before.name())));
        }
        return changes;
    }

    private interface Which {
        boolean is(Embedded embedded);
    }

    private static Optional<Embedded> take(List<Embedded> from, Which which) {
        var found = from.stream().filter(which::is).findFirst();
        found.ifPresent(from::remove);
        return found;
    }

    private static boolean isSame(Embedded one, Embedded other) {
        return one.kind() == other.kind() && one.sha256().equals(other.sha256());
    }

    private static boolean areCounterparts(Embedded one, Embedded other) {
        return one.kind() == other.kind() || (isCode(one) && isCode(other));
    }

    private static boolean isCode(Embedded embedded) {
        return switch (embedded.kind()) {
            case EPC_CODE, SWISS_CODE, OTHER_CODE -> true;
            case INVOICE_XML, FILE -> false;
        };
    }

    /// One change for each kind of value that differs; where none does, the text of a code, or that the file differs.
    private static List<Change> changed(Embedded before, Embedded after) {
        var changes = new ArrayList<Change>();
        for (var kind : InvoiceField.Kind.values()) {
            var was = before.values(kind);
            var is = after.values(kind);
            if (!was.equals(is)) {
                changes.add(change(
                        Optional.of(before),
                        Optional.of(after),
                        String.join(", ", was),
                        String.join(", ", is),
                        Saying.of("embedded.value", after.name(), "#field." + kind.name())));
            }
        }
        if (changes.isEmpty()) {
            changes.add(change(
                    Optional.of(before),
                    Optional.of(after),
                    before.text(),
                    after.text(),
                    Saying.of(isCode(after) ? "embedded.text" : "embedded.file", after.name())));
        }
        return changes;
    }

    private static String shown(Embedded embedded) {
        var values = embedded.values().stream().map(Embedded.Value::value).toList();
        return values.isEmpty() ? embedded.text() : String.join(", ", values);
    }

    private static Change change(
            Optional<Embedded> before, Optional<Embedded> after, String was, String is, Saying detail) {
        return new Change(
                Change.Kind.EMBEDDED_DATA,
                before.flatMap(EmbeddedChanges::place),
                after.flatMap(EmbeddedChanges::place),
                was,
                is,
                detail);
    }

    private static Optional<Change.Place> place(Embedded embedded) {
        return embedded.box().map(box -> new Change.Place(embedded.page(), box));
    }
}

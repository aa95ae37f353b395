package intercept.compare;

import intercept.model.document.Box;
import intercept.model.document.InvoiceField;
import java.util.ArrayList;
import java.util.List;

/// A field and the atoms that it is printed with.
///
/// @param atoms indices, ascending; empty where the words are not those that the field was read from
/// @param lines that they stand on
record PlacedField(InvoiceField field, List<Integer> atoms, long lines) {

    static List<PlacedField> of(List<InvoiceField> fields, List<Atom> atoms) {
        return fields.stream()
                .map(field -> of(field, inside(field, atoms), atoms))
                .toList();
    }

    private static PlacedField of(InvoiceField field, List<Integer> inside, List<Atom> atoms) {
        long lines = inside.stream().map(i -> atoms.get(i).line()).distinct().count();
        return new PlacedField(field, inside, lines);
    }

    private static List<Integer> inside(InvoiceField field, List<Atom> atoms) {
        var inside = new ArrayList<Integer>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).page() == field.page() - 1
                    && field.box().grown(0.5).shared(atoms.get(i).box()) * 2
                            > atoms.get(i).box().area()) {
                inside.add(i);
            }
        }
        return inside;
    }

    Change.Place place() {
        return new Change.Place(field.page(), Places.around(field.box()));
    }

    Box box() {
        return field.box();
    }

    boolean isEmpty() {
        return atoms.isEmpty();
    }

    int start() {
        return atoms.getFirst();
    }

    String printed() {
        return field.printed().strip().replaceAll("\\s+", " ");
    }
}

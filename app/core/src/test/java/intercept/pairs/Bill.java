package intercept.pairs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an invoice says, apart from how it looks.
///
/// @param supplier name first, then the address
/// @param buyer name first, then the address
/// @param labels the words before the values
/// @param small print at the foot
record Bill(
        List<String> supplier,
        List<String> buyer,
        Map<Part, String> labels,
        Map<Part, String> values,
        List<Item> items,
        String small) {

    /// A line of the table.
    record Item(String what, String quantity, String price) {}

    Bill {
        labels = Map.copyOf(labels);
        values = Map.copyOf(values);
        items = List.copyOf(items);
    }

    String label(Part part) {
        return labels.getOrDefault(part, "");
    }

    Optional<String> value(Part part) {
        return Optional.ofNullable(values.get(part));
    }

    /// With one value changed or added.
    Bill with(Part part, String value) {
        var changed = new EnumMap<Part, String>(Part.class);
        changed.putAll(values);
        changed.put(part, value);
        return new Bill(supplier, buyer, labels, changed, items, small);
    }

    Bill without(Part part) {
        var changed = new EnumMap<Part, String>(Part.class);
        changed.putAll(values);
        changed.remove(part);
        return new Bill(supplier, buyer, labels, changed, items, small);
    }

    Bill labelled(Part part, String label) {
        var changed = new EnumMap<Part, String>(Part.class);
        changed.putAll(labels);
        changed.put(part, label);
        return new Bill(supplier, buyer, changed, values, items, small);
    }

    Bill with(List<Item> items) {
        return new Bill(supplier, buyer, labels, values, items, small);
    }
}

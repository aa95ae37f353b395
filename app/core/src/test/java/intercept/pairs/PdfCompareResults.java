package intercept.pairs;

import intercept.compare.Change.Place;
import intercept.model.document.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What pdfcompare said about the pairs, as its own process wrote it down.
final class PdfCompareResults {

    private final Map<String, Double> millis = new TreeMap<>();
    private final Map<String, List<Place>> boxes = new TreeMap<>();

    private PdfCompareResults() {}

    static PdfCompareResults read(Path file) throws IOException {
        var results = new PdfCompareResults();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                results.add(List.of(line.split("\t", -1)));
            }
        }
        return results;
    }

    private void add(List<String> line) {
        var name = line.get(1);
        switch (line.getFirst()) {
            case "time" -> {
                millis.put(name, Double.parseDouble(line.get(2)));
                boxes.computeIfAbsent(name, _ -> new ArrayList<>());
            }
            case "box" -> {
                var edges = line.subList(3, 7).stream().map(Double::valueOf).toList();
                var box = new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
                boxes.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Place(Integer.parseInt(line.get(2)), box));
            }
            default -> {}
        }
    }

    /// Absent where it did not come to an end.
    Optional<Rival> of(Pair pair) {
        var said = boxes.get(pair.name());
        var time = millis.get(pair.name());
        if (said == null || time == null) {
            return Optional.empty();
        }
        int found = 0;
        int exact = 0;
        for (var truth : pair.changes()) {
            var covering = said.stream()
                    .filter(place -> truths(truth).anyMatch(is -> covers(place, is)))
                    .toList();
            found += covering.isEmpty() ? 0 : 1;
            exact += covering.stream()
                            .anyMatch(place -> truths(truth)
                                    .anyMatch(is ->
                                            place.box().area() < 3 * is.box().area()))
                    ? 1
                    : 0;
        }
        int falseAlarms = (int) said.stream()
                .filter(place -> pair.changes().stream()
                        .flatMap(PdfCompareResults::truths)
                        .noneMatch(is -> is.page() == place.page() && is.box().meets(place.box())))
                .count();
        return Optional.of(new Rival(found, exact, falseAlarms, time));
    }

    private static Stream<Place> truths(TrueChange truth) {
        return Stream.concat(truth.disputed().stream(), truth.genuine().stream());
    }

    private static boolean covers(Place said, Place is) {
        var large = said.box().grown(1);
        return said.page() == is.page()
                && large.x() <= is.box().x()
                && large.y() <= is.box().y()
                && large.right() >= is.box().right()
                && large.bottom() >= is.box().bottom();
    }
}

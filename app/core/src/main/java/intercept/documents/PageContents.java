package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import intercept.model.document.HiddenText.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the content of a page of what was painted on it.
final class PageContents {

    private PageContents() {}

    static PageContent of(PageReader reader, int number) {
        var seen = new ArrayList<Glyph>();
        Map<Reason, List<Glyph>> unseen = new EnumMap<>(Reason.class);
        Set<Layer> covering = Collections.newSetFromMap(new IdentityHashMap<>());
        covering.addAll(reader.ground().patches());
        for (var glyph : reader.glyphs()) {
            var reason = glyph.unseen();
            var over = reason.isEmpty() ? Sight.covering(glyph, reader.ground()) : Optional.<Layer>empty();
            if (over.isPresent()) {
                reason = Optional.of(Reason.COVERED);
                covering.add(over.get());
            }
            reason.ifPresentOrElse(
                    why -> unseen.computeIfAbsent(why, _ -> new ArrayList<>()).add(glyph), () -> seen.add(glyph));
        }
        var hidden = new ArrayList<HiddenText>();
        unseen.forEach((why, glyphs) -> hidden.addAll(hidden(number, why, glyphs)));
        return new PageContent(
                number,
                reader.display().width(),
                reader.display().height(),
                List.copyOf(WordMaker.words(seen)),
                List.copyOf(hidden),
                List.copyOf(reader.pictures()),
                boxes(covering));
    }

    private static List<HiddenText> hidden(int page, Reason why, List<Glyph> glyphs) {
        var found = new ArrayList<HiddenText>();
        for (var line : WordMaker.lines(glyphs)) {
            int from = 0;
            for (int to = 1; to <= line.size(); to++) {
                if (to == line.size() || farApart(line.get(to - 1), line.get(to))) {
                    var part = line.subList(from, to);
                    found.add(new HiddenText(page, WordMaker.around(part), PageContent.joined(part), why));
                    from = to;
                }
            }
        }
        return found;
    }

    private static boolean farApart(Word one, Word other) {
        return !one.box().grown(2 * Math.max(one.size(), 1)).meets(other.box());
    }

    private static List<Box> boxes(Set<Layer> layers) {
        return layers.stream()
                .sorted(Comparator.comparingInt(Layer::order))
                .map(Layer::box)
                .distinct()
                .toList();
    }
}

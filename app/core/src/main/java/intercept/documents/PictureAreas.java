package intercept.documents;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;

/// The parts of a page that hold its pictures, where looking at these is cheaper than looking at all of it.
final class PictureAreas {

    /// Points of paper around a picture: a code needs a light margin to be seen.
    private static final double MARGIN = 12;
    private static final int MOST_AREAS = 4;
    private static final double MOST_OF_PAGE = 0.3;

    private PictureAreas() {}

    /// @return apart from each other; empty where it is better to look at the whole page
    static List<Box> of(PageContent page) {
        var whole = new Box(0, 0, page.width(), page.height());
        var areas = new ArrayList<Box>();
        for (var picture : page.pictures()) {
            var area = Clip.common(picture.box().grown(MARGIN), whole);
            for (var other = meeting(area, areas); other >= 0; other = meeting(area, areas)) {
                area = area.with(areas.remove(other));
            }
            areas.add(area);
            if (areas.size() > MOST_AREAS) {
                return List.of();
            }
        }
        double sum = areas.stream().mapToDouble(Box::area).sum();
        return sum > MOST_OF_PAGE * whole.area() ? List.of() : List.copyOf(areas);
    }

    private static int meeting(Box area, List<Box> areas) {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).meets(area)) {
                return i;
            }
        }
        return -1;
    }
}

package intercept.compare.pixels;

import intercept.progress.Bands;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/// Square patches laid over a picture in rows, each of which is looked for on another picture.
///
/// @param side of a patch, in pixels
/// @param stepX from one patch to the next
/// @param stepY from one row to the next
/// @param most places that one patch may have been found at
/// @param least how alike a place must be, to 1
record Patches(int side, int stepX, int stepY, int most, double least) {

    /// @param matches row by row
    /// @param tiles patches that show something
    record Searched(Matches matches, int tiles) {}

    /// @param start where the patches are supposed to lie
    /// @param searches makes what looks for them, for one thread each
    Searched search(Grey genuine, Registration start, Supplier<PatchSearch> searches) {
        int rows = genuine.height() < side ? 0 : (genuine.height() - side) / stepY + 1;
        var found = new Searched[rows];
        Bands.each(rows, 1, (from, to) -> {
            var search = searches.get();
            for (int row = from; row < to; row++) {
                found[row] = row(genuine, row * stepY, start, search);
            }
        });
        var matches = new Matches();
        Arrays.stream(found).map(Objects::requireNonNull).map(Searched::matches).forEach(matches::addAll);
        return new Searched(
                matches, Arrays.stream(found).mapToInt(Searched::tiles).sum());
    }

    private Searched row(Grey genuine, int top, Registration start, PatchSearch search) {
        var matches = new Matches();
        int tiles = 0;
        for (int left = 0; left + side <= genuine.width(); left += stepX) {
            if (search.take(genuine, left, top)) {
                tiles++;
                search.around(start);
                for (var peak : search.peaks(most, least)) {
                    matches.add(search.middleX(), search.middleY(), peak.x(), peak.y());
                }
            }
        }
        return new Searched(matches, tiles);
    }
}

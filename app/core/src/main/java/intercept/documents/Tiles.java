package intercept.documents;

import intercept.model.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;

/// The places of a pattern's tiles (ISO 32000-1, 8.7.3).
final class Tiles {

    private static final int MOST = 64;

    private Tiles() {}

    /// From the pattern to user space, for each tile that lies in an area, but no more than some.
    ///
    /// @param first of the tile at the pattern's origin
    static List<Matrix> within(PDTilingPattern tiling, Matrix first, Display display, Box area) {
        var tiles = new ArrayList<Matrix>();
        var cell = tiling.getBBox();
        double stepX = Math.abs(tiling.getXStep());
        double stepY = Math.abs(tiling.getYStep());
        var at = new AffineTransform(display.transform());
        at.concatenate(first.createAffineTransform());
        if (cell == null || stepX < 1e-3 || stepY < 1e-3 || area.area() <= 0) {
            return tiles;
        }
        try {
            var wanted = Clip.bounds(at.createInverse().createTransformedShape(Ground.outline(area)));
            long left = (long) Math.floor((wanted.x() - cell.getUpperRightX()) / stepX) + 1;
            long low = (long) Math.floor((wanted.y() - cell.getUpperRightY()) / stepY) + 1;
            long right = (long) Math.ceil((wanted.right() - cell.getLowerLeftX()) / stepX) - 1;
            long high = (long) Math.ceil((wanted.bottom() - cell.getLowerLeftY()) / stepY) - 1;
            for (long row = high; row >= low; row--) {
                for (long column = left; column <= right && tiles.size() < MOST; column++) {
                    var tile = first.clone();
                    tile.translate((float) (column * stepX), (float) (row * stepY));
                    tiles.add(tile);
                }
                if (tiles.size() >= MOST) {
                    break;
                }
            }
        } catch (NoninvertibleTransformException _) {
            tiles.clear();
        }
        return tiles;
    }
}

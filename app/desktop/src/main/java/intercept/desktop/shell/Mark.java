package intercept.desktop.shell;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The program's mark: an envelope's flap, crossed by a stroke. The same shapes as in `icons/intercept.svg`, in a box
/// of 64 by 64.
final class Mark extends StackPane {

    private static final double BOX = 64;

    /// @param size edge in pixels
    Mark(double size) {
        getStyleClass().add("mark");
        var shapes = new Pane(
                path(
                        "mark-plate",
                        "M12 0H52A12 12 0 0 1 64 12V52A12 12 0 0 1 52 64H12A12 12 0 0 1 0 52V12A12 12 0 0 1 12 0Z"),
                path("mark-flap", "M11 21.5L29 33.5L53 21.5"),
                path("mark-edge", "M15.5 49.5L48.5 14.5"),
                path("mark-cross", "M15.5 49.5L48.5 14.5"));
        shapes.setMinSize(BOX, BOX);
        shapes.setMaxSize(BOX, BOX);
        shapes.setScaleX(size / BOX);
        shapes.setScaleY(size / BOX);
        getChildren().setAll(shapes);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    private static SVGPath path(String style, String content) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}

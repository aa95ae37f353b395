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
                path("mark-flap", "M12.6 18.8L9.4 23.2L29.4 37.7L32.6 33.3ZM32.2 38L56.2 27L53.9 22L29.9 33Z"),
                path("mark-flap", "M20.2 54L53.2 19L43.8 10L10.8 45Z"),
                path("mark-cross", "M17.9 51.7L50.9 16.7L46.1 12.3L13.1 47.3Z"));
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

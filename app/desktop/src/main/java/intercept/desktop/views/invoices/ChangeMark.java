package intercept.desktop.views.invoices;

import intercept.model.document.Box;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The box around a change on a page, and its number beside it.
final class ChangeMark {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    /// Room between the words and their box, in points.
    private static final double MARGIN = 1;
    /// The same in pixels, so that a small page stays readable.
    private static final double ROOM = 1.5;

    private final Numbered numbered;
    private final Box place;
    private final Region frame = new Region();
    private final Label badge;

    ChangeMark(Numbered numbered, Side side, Box place, String spoken) {
        this.numbered = numbered;
        this.place = place;
        badge = new Label(String.valueOf(numbered.number()));
        var look = side == Side.GENUINE ? "genuine" : "altered";
        frame.getStyleClass().addAll("change-box", look);
        frame.setId("change-box-" + look + "-" + numbered.number());
        frame.setManaged(false);
        badge.setManaged(false);
        frame.setAccessibleRole(AccessibleRole.BUTTON);
        frame.setAccessibleText(spoken);
        badge.getStyleClass().addAll("change-badge", look);
        badge.setId("change-badge-" + look + "-" + numbered.number());
        badge.setAccessibleText(spoken);
    }

    Numbered numbered() {
        return numbered;
    }

    Region frame() {
        return frame;
    }

    Label badge() {
        return badge;
    }

    /// In pixels of the sheet, and within it. A frame around most of the page is not tinted.
    Box frame(double zoom, double width, double height) {
        var box = place.grown(MARGIN);
        double left = Math.clamp(box.x() * zoom - ROOM, 0, width);
        double top = Math.clamp(box.y() * zoom - ROOM, 0, height);
        double right = Math.clamp(box.right() * zoom + ROOM, left, Math.max(left, width));
        double bottom = Math.clamp(box.bottom() * zoom + ROOM, top, Math.max(top, height));
        frame.pseudoClassStateChanged(LARGE, (right - left) * (bottom - top) > width * height / 3);
        return new Box(left, top, right - left, bottom - top);
    }

    void choose(boolean chosen) {
        frame.pseudoClassStateChanged(CHOSEN, chosen);
        badge.pseudoClassStateChanged(CHOSEN, chosen);
        frame.setViewOrder(chosen ? -1 : 0);
    }

    void onChosen(Runnable action) {
        frame.setOnMouseClicked(_ -> action.run());
        badge.setOnMouseClicked(_ -> action.run());
    }
}

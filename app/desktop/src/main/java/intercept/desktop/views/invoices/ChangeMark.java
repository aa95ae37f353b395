package intercept.desktop.views.invoices;

import intercept.model.document.Box;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The box around a change on a page, and its number beside it.
final class ChangeMark {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// Room between the words and their box, in points.
    private static final double MARGIN = 1;
    /// The same in pixels, so that a small page stays readable.
    private static final double ROOM = 2.5;

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

    /// In pixels of the sheet.
    Box frame(double zoom) {
        var box = place.grown(MARGIN);
        return new Box(box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom).grown(ROOM);
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

package intercept.desktop.views.timeline;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Mouse and keys on the lanes. The wheel zooms about the mouse, dragging moves, a double click looks closer; arrows
/// go from mail to mail, plus and minus zoom, F goes to the next finding.
final class Hand {

    private static final double CLOSER = 0.8;

    private final LanesDrawing lanes;
    private final TimelineModel model;
    private final Tooltip tip = new Tooltip();
    private double dragX;
    private boolean dragged;

    private Hand(LanesDrawing lanes, TimelineModel model) {
        this.lanes = lanes;
        this.model = model;
    }

    static void on(LanesDrawing lanes, TimelineModel model) {
        var hand = new Hand(lanes, model);
        lanes.setOnScroll(hand::scrolled);
        lanes.setOnZoom(event -> model.zoom(1 / event.getZoomFactor(), lanes.moment(event.getX())));
        lanes.setOnMousePressed(hand::pressed);
        lanes.setOnMouseDragged(hand::dragged);
        lanes.setOnMouseClicked(hand::clicked);
        lanes.setOnMouseMoved(hand::moved);
        lanes.setOnMouseExited(_ -> hand.tip.hide());
        lanes.setOnKeyPressed(hand::key);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            model.move(-by * model.window().get().span() / lanes.plotWidth());
        } else if (event.getDeltaY() != 0) {
            model.zoom(event.getDeltaY() > 0 ? CLOSER : 1 / CLOSER, lanes.moment(event.getX()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        lanes.requestFocus();
        dragX = event.getX();
        dragged = false;
    }

    private void dragged(MouseEvent event) {
        double by = event.getX() - dragX;
        if (dragged || Math.abs(by) > 3) {
            dragged = true;
            tip.hide();
            model.move(-by * model.window().get().span() / lanes.plotWidth());
            dragX = event.getX();
        }
    }

    private void clicked(MouseEvent event) {
        if (dragged || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var mark = lanes.at(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            if (mark.isPresent() && !mark.get().mark().isPill()) {
                model.open(index(mark.get()));
            } else {
                model.zoom(0.3, lanes.moment(event.getX()));
            }
        } else {
            mark.ifPresent(found -> model.choose(index(found)));
        }
    }

    private int index(LanesDrawing.Drawn mark) {
        return model.chart().get().ofLane(mark.lane())[mark.mark().from()];
    }

    private void moved(MouseEvent event) {
        Optional<LanesDrawing.Drawn> mark = lanes.at(event.getX(), event.getY());
        lanes.setCursor(mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (mark.isEmpty()) {
            tip.hide();
            return;
        }
        tip.setText(lanes.tip(mark.get()));
        if (!tip.isShowing()) {
            tip.show(lanes, event.getScreenX() + 12, event.getScreenY() + 16);
        }
    }

    private void key(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> model.along(-1);
            case RIGHT -> model.along(1);
            case UP -> model.across(-1);
            case DOWN -> model.across(1);
            case PLUS, ADD, EQUALS -> model.zoom(CLOSER);
            case MINUS, SUBTRACT -> model.zoom(1 / CLOSER);
            case PAGE_UP -> model.move(-model.window().get().span() / 2);
            case PAGE_DOWN -> model.move(model.window().get().span() / 2);
            case HOME, DIGIT0 -> model.whole();
            case F -> model.nextFinding();
            case ENTER -> model.chosen().get().ifPresent(model::open);
            default -> known = false;
        }
        if (known) {
            lanes.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            event.consume();
        }
    }
}

package intercept.desktop.views.invoices;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A page as a picture, as sharp as the screen. While a sharper picture is drawn, the one before stays, stretched.
final class Layer extends Region {

    /// Pixels from which a page without any picture is drawn coarsely first.
    private static final double SLOW = 1.2e6;

    private static final double COARSE = 0.4;

    private final Spot spot;
    private final Pictures pictures;
    private final ImageView view = new ImageView();
    private final Label trouble = new Label();
    private Optional<Pictures.Wish> wish = Optional.empty();

    Layer(Spot spot, Pictures pictures) {
        this.spot = spot;
        this.pictures = pictures;
        getStyleClass().add("page-layer");
        view.setSmooth(true);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("page-trouble");
        getChildren().add(view);
    }

    Spot spot() {
        return spot;
    }

    /// Draws the page unless it is there.
    ///
    /// @param scale pixels of the screen a point
    void show(double scale, Tint tint) {
        var wanted =
                new Pictures.Wish(spot.source(), spot.page(), Pictures.scale(scale, spot.width(), spot.height()), tint);
        if (!wish.equals(Optional.of(wanted))) {
            if (wish.filter(before -> before.tint() != tint).isPresent()) {
                view.setImage(null);
            }
            wish = Optional.of(wanted);
            ask(wanted);
        }
    }

    private void ask(Pictures.Wish wanted) {
        boolean first =
                view.getImage() == null && spot.width() * spot.height() * wanted.scale() * wanted.scale() > SLOW;
        var now = first
                ? new Pictures.Wish(wanted.source(), wanted.page(), wanted.scale() * COARSE, wanted.tint())
                : wanted;
        pictures.want(this, now, answer -> got(wanted, first, answer));
    }

    private void got(Pictures.Wish wanted, boolean first, Answer<Image> answer) {
        if (!wish.equals(Optional.of(wanted))) {
            return; // out of sight by now, or wanted otherwise
        }
        switch (answer) {
            case Answer.Got<Image> picture -> {
                view.setImage(picture.value());
                getChildren().setAll(view);
                if (first) {
                    ask(wanted);
                }
            }
            case Answer.Refused<Image> refused -> {
                trouble.setText(refused.reason());
                getChildren().setAll(trouble);
            }
        }
    }

    /// Out of sight: lets go of the picture.
    void hide() {
        if (wish.isPresent()) {
            wish = Optional.empty();
            pictures.forget(this, spot.source());
            view.setImage(null);
        }
    }

    boolean isDrawn() {
        return view.getImage() != null;
    }

    @Override
    protected void layoutChildren() {
        // In whole pixels of the screen, as the picture was drawn: else every line of it would be smeared over two.
        view.setFitWidth(snapPositionX(getWidth()));
        view.setFitHeight(snapPositionY(getHeight()));
        trouble.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

package intercept.compare.pixels;

import intercept.model.document.Box;

/// Two places, in points, that are known to show the same word.
public record Anchor(Box genuine, Box disputed) {

    double genuineX() {
        return genuine.x() + genuine.width() / 2;
    }

    double genuineY() {
        return genuine.y() + genuine.height() / 2;
    }

    double disputedX() {
        return disputed.x() + disputed.width() / 2;
    }

    double disputedY() {
        return disputed.y() + disputed.height() / 2;
    }
}

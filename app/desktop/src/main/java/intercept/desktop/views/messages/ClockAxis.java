package intercept.desktop.views.messages;

import intercept.desktop.fx.Times;
import intercept.desktop.views.messages.ClockLines.Line;
import intercept.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All clocks of a mail on one axis. The distances grow with the time between, but not in step with it: a second and
/// three days have to be seen together.
final class ClockAxis extends Region {

    /// Width of a moment and of the least gap, in letters.
    private static final double MOMENT = 10.2;

    private static final double GAP = 4.6;
    private static final int MOMENTS = 5;
    private static final int NAMES = 6;

    private final Times times;
    private final Words words;
    private final Region rule = new Region();
    private final Label letters = new Label();
    private final List<ClockMoments> moments;
    private final List<VBox> above = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final List<VBox> below = new ArrayList<>();
    private final List<Label> gaps = new ArrayList<>();

    ClockAxis(List<Line> lines, Times times, Words words) {
        this.times = times;
        this.words = words;
        setId("clock-axis");
        getStyleClass().add("clock-axis");
        rule.getStyleClass().add("axis-rule");
        setAccessibleText(words.get("clocks.axis"));
        letters.fontProperty().subscribe(_ -> requestLayout());
        moments = ClockMoments.of(lines, MOMENTS);
        arrange();
    }

    private double em() {
        return letters.getFont().getSize();
    }

    private void arrange() {
        for (int i = 0; i < moments.size(); i++) {
            var moment = moments.get(i);
            above.add(timeOf(moment));
            marks.add(mark(moment.counts()));
            below.add(names(moment));
            if (i > 0) {
                var gap = new Label(
                        LengthOfTime.of(Duration.between(moments.get(i - 1).to(), moment.from()), words));
                gap.getStyleClass().addAll("tiny", "axis-gap");
                gaps.add(gap);
            }
        }
        getChildren().setAll(letters, rule);
        getChildren().addAll(above);
        getChildren().addAll(gaps);
        getChildren().addAll(marks);
        getChildren().addAll(below);
    }

    private VBox timeOf(ClockMoments moment) {
        var first = new Label(times.exact(moment.from()));
        first.getStyleClass().add("small");
        first.setWrapText(true);
        first.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(first);
        box.setAlignment(Pos.BOTTOM_LEFT);
        if (moment.to().getEpochSecond() > moment.from().getEpochSecond()) {
            var spread = new Label(
                    words.get("clocks.within", LengthOfTime.of(Duration.between(moment.from(), moment.to()), words)));
            spread.getStyleClass().add("tiny");
            box.getChildren().add(spread);
        }
        return box;
    }

    private VBox names(ClockMoments moment) {
        var box = new VBox();
        box.getStyleClass().add("axis-names");
        moment.lines().stream().limit(NAMES).forEach(line -> {
            var name = new SignedText(
                    mark(line.counts()), words.get("clock." + line.clock().kind()), "axis-name");
            name.setAccessibleText(name.text() + ", " + words.get(line.counts() ? "clocks.counts" : "clocks.claimed"));
            box.getChildren().add(name);
        });
        int left = moment.lines().size() - NAMES;
        if (left > 0) {
            var more = new Label(words.get("notice.more", left));
            more.getStyleClass().add("tiny");
            box.getChildren().add(more);
        }
        return box;
    }

    /// Solid where the word counts, hollow where it is a claim.
    static Region mark(boolean counts) {
        var mark = new Region();
        mark.getStyleClass().addAll("clock-mark", counts ? "counts" : "claimed");
        return mark;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// What a moment gets of the width.
    private double moment(double width) {
        int count = Math.max(1, moments.size());
        double room = (width - (count - 1) * GAP * em()) / count;
        return Math.clamp(room, 4 * em(), MOMENT * em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 10;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10;
    }

    @Override
    protected double computePrefHeight(double width) {
        double moment = moment(width < 0 ? 40 * em() : width);
        return snappedTopInset() + top(moment) + 2 * em() + highest(below, moment) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double top(double moment) {
        return highest(above, moment) + 0.4 * em();
    }

    private static double highest(List<VBox> boxes, double moment) {
        return boxes.stream().mapToDouble(box -> box.prefHeight(moment)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        letters.resizeRelocate(0, 0, 0, 0);
        double moment = moment(getWidth());
        double top = snappedTopInset() + top(moment);
        double axis = top + 0.7 * em();
        rule.resizeRelocate(0, axis - 1, getWidth(), 2);
        double[] at = places(moment);
        for (int i = 0; i < moments.size(); i++) {
            double high = above.get(i).prefHeight(moment);
            above.get(i).resizeRelocate(at[i], top - 0.4 * em() - high, moment, high);
            var mark = marks.get(i);
            double size = mark.prefWidth(-1);
            mark.resizeRelocate(at[i], axis - size / 2, size, size);
            below.get(i)
                    .resizeRelocate(
                            at[i], top + 1.6 * em(), moment, below.get(i).prefHeight(moment));
        }
        for (int i = 0; i < gaps.size(); i++) {
            var gap = gaps.get(i);
            double wide = gap.prefWidth(-1);
            double middle = (at[i] + at[i + 1]) / 2 + 0.4 * em();
            gap.resizeRelocate(middle - wide / 2, axis - gap.prefHeight(-1) / 2, wide, gap.prefHeight(-1));
        }
    }

    /// Left edges of the moments: what is left of the width goes to the gaps by how long they are.
    private double[] places(double moment) {
        int count = moments.size();
        double[] at = new double[count];
        double[] weights = new double[count];
        double all = 0;
        for (int i = 1; i < count; i++) {
            long seconds = Duration.between(
                            moments.get(i - 1).to(), moments.get(i).from())
                    .toSeconds();
            weights[i] = 1 + Math.log1p((double) Math.max(0, seconds));
            all += weights[i];
        }
        double free = Math.max(0, getWidth() - moment * count);
        for (int i = 1; i < count; i++) {
            at[i] = at[i - 1] + moment + (all > 0 ? free * weights[i] / all : 0);
        }
        return at;
    }
}

package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.JobState;
import intercept.words.Words;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What runs, how far it is, how long it takes and a way to stop; then what came of it.
final class JobBar extends HBox {

    private static final Duration STAY = Duration.seconds(8);

    private final Words words;
    private final FxJobs jobs;
    private final PauseTransition leave = new PauseTransition(STAY);
    private final Label text = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();

    JobBar(Words words, FxJobs jobs) {
        this.words = words;
        this.jobs = jobs;
        setId("job-bar");
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("job-text");
        text.setMinWidth(0);
        left.getStyleClass().add("muted");
        left.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnFinished(_ -> jobs.dismiss());
        jobs.stateProperty().subscribe(this::show);
    }

    private void show(JobState state) {
        leave.stop();
        switch (state) {
            case JobState.Idle _ -> getChildren().clear();
            case JobState.Running running -> running(running);
            case JobState.Stopped stopped -> {
                var again = link(new JobState.Link(words.get("job.again"), stopped.again()));
                var rest = stopped.total() > stopped.done();
                say(
                        Feather.SLASH,
                        "muted",
                        rest
                                ? words.get(
                                        "job.stopped.rest",
                                        stopped.what(),
                                        stopped.done(),
                                        stopped.total() - stopped.done())
                                : words.get("job.stopped", stopped.what()),
                        again,
                        away());
            }
            case JobState.Ended ended -> {
                say(Feather.CHECK, "holds", words.get("job.ended", ended.what()));
                leave.playFromStart();
            }
            case JobState.Told told -> {
                var more = told.link().stream().map(JobBar::link);
                switch (told.tone()) {
                    case WELL -> {
                        say(Feather.CHECK, "holds", told.text(), more.toArray(Node[]::new));
                        leave.playFromStart();
                    }
                    case ATTENTION -> say(Feather.ALERT_TRIANGLE, "caution", told.text(), withAway(more));
                    case STOPPED -> say(Feather.SLASH, "muted", told.text(), withAway(more));
                }
            }
            case JobState.Failed failed ->
                say(
                        Feather.ALERT_TRIANGLE,
                        "caution",
                        failed.what().isEmpty()
                                ? failed.message()
                                : words.get("job.failed", failed.what(), failed.message()),
                        away());
        }
    }

    private void running(JobState.Running running) {
        boolean known = running.total() > 0;
        text.setText(
                known
                        ? words.get("job.running", running.what(), running.done(), running.total())
                        : words.get("job.running.unknown", running.what()));
        text.setTooltip(running.detail().isEmpty() ? null : new Tooltip(running.detail()));
        bar.setProgress(known ? (double) running.done() / running.total() : ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(text.getText());
        left.setText(left(running.secondsLeft()));
        if (!getChildren().contains(bar)) {
            var stop = new IconButton("job-stop", Feather.X, words.get("job.stop"), jobs::stop);
            stop.getStyleClass().add("small-icon");
            getChildren().setAll(icon(Feather.LOADER, "running"), text, bar, left, stop);
        }
    }

    private String left(OptionalLong seconds) {
        if (seconds.isEmpty()) {
            return "";
        }
        long rest = seconds.getAsLong();
        return rest < 90
                ? words.get("job.left.seconds", Math.max(1, rest))
                : words.get("job.left.minutes", (rest + 30) / 60);
    }

    private void say(Feather sign, String style, String sentence, Node... more) {
        text.setText(sentence);
        text.setTooltip(new Tooltip(sentence));
        getChildren().setAll(icon(sign, style), text);
        getChildren().addAll(more);
    }

    private static Node link(JobState.Link link) {
        var node = new Hyperlink(link.text());
        node.setId("job-link");
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setOnAction(_ -> link.run().run());
        return node;
    }

    private Node[] withAway(Stream<Node> more) {
        return Stream.concat(more, Stream.of(away())).toArray(Node[]::new);
    }

    private Node away() {
        var button = new IconButton("job-away", Feather.X, words.get("job.away"), jobs::dismiss);
        button.getStyleClass().add("small-icon");
        return button;
    }

    private static FontIcon icon(Feather sign, String style) {
        var icon = new FontIcon(sign);
        icon.getStyleClass().add("job-" + style);
        return icon;
    }
}

package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Times;
import intercept.session.CaseSummary;
import intercept.words.Words;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of the window: counts, whether the evidence was verified, work, time zone, and always last OFFLINE.
final class StatusBar extends HBox {

    private final Words words;
    private final Times times;
    private final Label counts = new Label();
    private final Label verified = new Label();

    StatusBar(Words words, FxJobs jobs, Times times) {
        this.words = words;
        this.times = times;
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        counts.setId("status-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.setText(words.get("status.none"));
        verified.setId("status-verified");
        verified.setGraphic(new FontIcon(Feather.SHIELD));
        verified.setVisible(false);
        verified.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var zone = new Label(words.get("status.times", times.zoneName(Instant.now())));
        zone.setId("status-zone");
        zone.setMinWidth(Region.USE_PREF_SIZE);
        var offline = new Label(words.get("offline"), new FontIcon(Feather.WIFI_OFF));
        offline.setId("offline");
        offline.getStyleClass().addAll("chip", "offline");
        offline.setMinWidth(Region.USE_PREF_SIZE);
        offline.setTooltip(new Tooltip(words.get("offline.promise")));
        offline.setAccessibleText(words.get("offline.promise"));
        getChildren().setAll(counts, verified, space, new JobBar(words, jobs), zone, offline);
    }

    void show(CaseSummary summary) {
        counts.setText(words.get(
                "status.counts", summary.messages(), (long) summary.unread().size(), summary.allFindings()));
        verified.setVisible(true);
        verified.setText(summary.verified()
                .map(at -> words.get("status.verified", times.minute(at)))
                .orElse(words.get("status.unverified")));
    }
}

package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Times;
import intercept.session.CaseSummary;
import intercept.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of the window: counts, whether the evidence was verified, work, time zone, and always last OFFLINE. Where
/// room is short, the zone gives way first, then the word on the evidence: what a job says is never cut for them.
final class StatusBar extends HBox {

    private static final double GAP = 16;

    private final Words words;
    private final Label mails = new Label();
    private final Hyperlink unread = new Hyperlink();
    private final Label findings = new Label();
    private final HBox counts = new HBox(mails, unread, findings);
    private final Button verified = new Button();
    private final Label zone = new Label();
    private final JobBar job;
    private boolean open;

    /// Before any case is open.
    StatusBar(Words words, FxJobs jobs, Times times) {
        this.words = words;
        job = new JobBar(words, jobs);
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        mails.setText(words.get("status.none"));
        mails.setId("status-mails");
        mails.setMinWidth(Region.USE_PREF_SIZE);
        unread.setId("status-unread");
        unread.setMinWidth(Region.USE_PREF_SIZE);
        unread.setTooltip(new Tooltip(words.get("command.evidence.unread")));
        findings.setId("status-findings");
        findings.setMinWidth(Region.USE_PREF_SIZE);
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.setSpacing(12);
        shown(unread, false);
        shown(findings, false);
        verified.setId("status-verified");
        verified.setGraphic(new FontIcon(Feather.SHIELD));
        verified.getStyleClass().add("status-button");
        verified.setMinWidth(Region.USE_PREF_SIZE);
        verified.setTooltip(new Tooltip(words.get("command.evidence.verify")));
        shown(verified, false);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        zone.setText(words.get("status.times", times.zoneName(Instant.now())));
        zone.setId("status-zone");
        zone.setMinWidth(Region.USE_PREF_SIZE);
        var offline = new Label(words.get("offline"), new FontIcon(Feather.WIFI_OFF));
        offline.setId("offline");
        offline.getStyleClass().addAll("chip", "offline");
        offline.setMinWidth(Region.USE_PREF_SIZE);
        offline.setTooltip(new Tooltip(words.get("offline.promise")));
        offline.setAccessibleText(words.get("offline.promise"));
        getChildren().setAll(counts, verified, space, job, zone, offline);
    }

    /// Of an open case.
    StatusBar(Words words, FxJobs jobs, Times times, CaseCommands commands) {
        this(words, jobs, times);
        unread.setOnAction(_ -> {
            unread.setVisited(false);
            commands.unread().attempt();
        });
        verified.setOnAction(_ -> commands.verify().attempt());
    }

    void show(CaseSummary summary, Times times) {
        open = true;
        int notRead = summary.unread().size();
        mails.setText(words.get("status.mails", summary.messages()));
        unread.setText(words.get("status.unread", notRead));
        findings.setText(words.get("status.findings", summary.allFindings()));
        shown(unread, notRead > 0);
        shown(findings, true);
        verified.setText(summary.verified()
                .map(at -> words.get("status.verified", when(at, times)))
                .orElse(words.get("status.unverified")));
        verified.setAccessibleText(verified.getText() + ". " + words.get("command.evidence.verify"));
        requestLayout();
    }

    /// Today's time, or the day with it.
    private static String when(Instant at, Times times) {
        var today = LocalDate.now(times.zone());
        return LocalDate.ofInstant(at, times.zone()).equals(today) ? times.clock(at) : times.minute(at);
    }

    /// What gives way asks for no room: else a narrow window with large text would be laid out wider than it is.
    @Override
    protected double computeMinWidth(double height) {
        double needed = snappedLeftInset() + snappedRightInset() + GAP;
        for (var child : getChildren()) {
            needed += givesWay(child) ? 0 : child.minWidth(-1) + GAP;
        }
        return needed;
    }

    private boolean givesWay(Node child) {
        return child.equals(zone) || child.equals(verified);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double needed = GAP;
        for (var child : getChildren()) {
            needed += givesWay(child) ? 0 : child.prefWidth(-1) + GAP;
        }
        boolean roomForVerified = open && needed + verified.prefWidth(-1) + GAP <= room;
        needed += roomForVerified ? verified.prefWidth(-1) + GAP : 0;
        shown(verified, roomForVerified);
        shown(zone, needed + zone.prefWidth(-1) + GAP <= room);
        super.layoutChildren();
    }

    private static void shown(Node node, boolean visible) {
        if (node.isVisible() != visible || node.isManaged() != visible) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }
}

package intercept.desktop.views.messages;

import intercept.mail.html.Notice;
import intercept.words.Words;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was taken out of a body and what it hides, one line each, the odd things first.
final class NoticeStrip extends VBox {

    private static final int SHOWN = 5;
    private static final int QUOTED = 260;

    private final Words words;

    NoticeStrip(Words words) {
        this.words = words;
        setId("message-notices");
        getStyleClass().add("notice-strip");
    }

    void show(List<Notice> notices) {
        var sorted = notices.stream()
                .sorted(Comparator.comparing((Notice notice) -> !odd(notice)))
                .toList();
        show(sorted, SHOWN);
    }

    private void show(List<Notice> notices, int limit) {
        getChildren().setAll(notices.stream().limit(limit).map(this::line).toList());
        if (notices.size() > limit) {
            var more = new Hyperlink(words.get("notice.more", notices.size() - limit));
            more.setOnAction(_ -> show(notices, Integer.MAX_VALUE));
            getChildren().add(more);
        }
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    private HBox line(Notice notice) {
        var icon = new FontIcon(odd(notice) ? Feather.ALERT_TRIANGLE : icon(notice));
        var text = new Label(text(notice));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(icon, text);
        line.getStyleClass().add("notice");
        if (odd(notice)) {
            line.getStyleClass().add("odd");
        }
        if (notice instanceof Notice.HiddenText hidden) {
            text.setContextMenu(new ContextMenu(Copying.item(words.get("menu.copy-hidden"), hidden.text())));
        }
        if (notice instanceof Notice.RemotePictures pictures
                && !pictures.hosts().isEmpty()) {
            text.setTooltip(new Tooltip(String.join("\n", pictures.hosts())));
        }
        return line;
    }

    /// Whether it is the sender's doing that a reader sees something else than is there.
    private static boolean odd(Notice notice) {
        return notice instanceof Notice.HiddenText || notice instanceof Notice.OtherTarget;
    }

    private static Feather icon(Notice notice) {
        return notice instanceof Notice.RemotePictures ? Feather.IMAGE : Feather.SHIELD;
    }

    private String text(Notice notice) {
        return switch (notice) {
            case Notice.RemotePictures pictures ->
                words.get("notice.pictures", pictures.count(), hosts(pictures.hosts()))
                        + (pictures.tiny() > 0 ? " " + words.get("notice.tiny", pictures.tiny()) : "");
            case Notice.Scripts scripts -> words.get("notice.scripts", scripts.count());
            case Notice.Forms forms -> words.get("notice.forms", forms.count());
            case Notice.RemoteStyles styles -> words.get("notice.styles", styles.count(), hosts(styles.hosts()));
            case Notice.Objects objects -> words.get("notice.objects", objects.count());
            case Notice.HiddenText hidden ->
                words.get("notice.hidden", words.get("hidden." + hidden.how()), shorten(hidden.text()));
            case Notice.OtherTarget target -> words.get("notice.other-target", target.shown(), target.target());
            case Notice.TooLarge large -> words.get("notice.too-large", large.left());
        };
    }

    private String hosts(List<String> hosts) {
        if (hosts.isEmpty()) {
            return words.get("notice.no-host");
        }
        return hosts.size() <= 2
                ? String.join(", ", hosts)
                : words.get("notice.hosts", hosts.get(0), hosts.get(1), hosts.size() - 2);
    }

    private static String shorten(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }
}

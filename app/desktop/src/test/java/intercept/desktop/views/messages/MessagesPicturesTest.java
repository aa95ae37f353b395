package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Theme;
import intercept.model.ByteRange;
import intercept.session.Span;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Draws the view in all its states, for people to look at.
class MessagesPicturesTest extends UiTest {

    @Override
    protected Parent make(TestDesk desk) {
        return new StackPane();
    }

    @Test
    void drawsTheViewInEveryThemeAndLanguage() {
        for (var theme : Theme.values()) {
            for (var locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                // The room that the frame leaves at 1280 x 800, with and without the inspector, and at 1920 x 1080.
                draw("messages", 792, 724, theme, locale, "message");
                draw("messages", 1096, 724, theme, locale, "message");
                draw("messages", 1432, 1004, theme, locale, "message");
            }
        }
    }

    @Test
    void drawsEveryTab() {
        draw("tall", 1096, 1700, Theme.LIGHT, Locale.ENGLISH, "message");
        draw("headers", 1096, 724, Theme.LIGHT, Locale.ENGLISH, "headers");
        draw("source", 1096, 724, Theme.LIGHT, Locale.ENGLISH, "source");
        draw("source", 792, 724, Theme.DARK, Locale.JAPANESE, "source");
        draw("attachments", 1096, 724, Theme.LIGHT, Locale.ENGLISH, "attachments");
        draw("attachments", 792, 724, Theme.DARK, Locale.JAPANESE, "attachments");
    }

    @Test
    void drawsTheEmptyCase() {
        var file = Path.of("target", "snapshots", "messages-empty.png");
        Snapshot.write(file, 1096, 724, Theme.LIGHT, 100, () -> {
            var view = new MessagesView(new TestDesk(StubCase.empty(), Locale.ENGLISH));
            view.refresh();
            return (Parent) view.root();
        });
        assertThat(file).exists();
    }

    @Test
    void drawsLargeText() {
        var file = Path.of("target", "snapshots", "messages-150.png");
        Snapshot.write(
                file,
                1432,
                1004,
                Theme.LIGHT,
                150,
                () -> view(new TestDesk(new RichMail(), Locale.ENGLISH), "message"));
        assertThat(file).exists();
    }

    private static void draw(String name, int width, int height, Theme theme, Locale locale, String tab) {
        var file = Path.of(
                "target",
                "snapshots",
                "%s-%dx%d-%s-%s.png".formatted(name, width, height, theme, locale.getLanguage()));
        Snapshot.write(file, width, height, theme, 100, () -> view(new TestDesk(new RichMail(), locale), tab));
        assertThat(file).exists();
    }

    private static Parent view(TestDesk desk, String tab) {
        var view = new MessagesView(desk);
        view.refresh();
        var sha256 = new StubCase().message(StubCase.TWIN).message().sha256();
        desk.selection()
                .set(
                        tab.equals("source")
                                ? new Selected.OfMessage(
                                        StubCase.TWIN, Optional.of(new Span(sha256, new ByteRange(130, 60), true)))
                                : Selected.message(StubCase.TWIN));
        view.pane().open(tab);
        return (Parent) view.root();
    }
}

package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Draws the tabs that look closely at a mail, for people to look at.
class CloserPicturesTest extends UiTest {

    @Override
    protected Parent make(TestDesk desk) {
        return new StackPane();
    }

    @Test
    void drawsTheTabs() {
        for (var tab : new String[] {"headers", "route", "identity", "clocks"}) {
            draw(tab, 792, 1500, Theme.LIGHT, Locale.ENGLISH, 100);
            draw(tab, 1096, 724, Theme.DARK, Locale.ENGLISH, 100);
            draw(tab, 792, 1500, Theme.DARK, Locale.JAPANESE, 100);
            draw(tab, 1432, 1004, Theme.LIGHT, Locale.JAPANESE, 100);
        }
        draw("route", 1096, 1500, Theme.LIGHT, Locale.ENGLISH, 150);
    }

    @Test
    void drawsWhatIsMissing() {
        var nobody = new ExaminedMail().with(StubCase.TWIN, ExaminedMail.TWIN);
        write("route-undeclared", 792, 1500, Theme.LIGHT, Locale.ENGLISH, 100, "route", nobody);
        var sent = new ExaminedMail("mx.customer.example").with(StubCase.REMINDER, ExaminedMail.SENT);
        write("route-sent", 792, 724, Theme.LIGHT, Locale.JAPANESE, 100, "route", sent);
        write("route-none", 792, 724, Theme.LIGHT, Locale.ENGLISH, 100, "route", new ExaminedMail());
    }

    @Test
    void drawsAComparison() {
        for (var theme : Theme.values()) {
            for (var locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                var file = Path.of(
                        "target", "snapshots", "compare-792x1300-%s-%s.png".formatted(theme, locale.getLanguage()));
                Snapshot.write(file, 792, 1300, theme, 100, () -> {
                    var view = new MessagesView(new TestDesk(new StubCase(), locale));
                    view.refresh();
                    view.comparison().compare(StubCase.TWIN, StubCase.REMINDER);
                    return (Parent) view.root();
                });
                assertThat(file).exists();
            }
        }
    }

    private static void draw(String tab, int width, int height, Theme theme, Locale locale, int scale) {
        var mail = new ExaminedMail("customer.example").with(StubCase.TWIN, ExaminedMail.TWIN);
        write(tab, width, height, theme, locale, scale, tab, mail);
    }

    private static void write(
            String name,
            int width,
            int height,
            Theme theme,
            Locale locale,
            int scale,
            String tab,
            ExaminedMail session) {
        var file = Path.of(
                "target",
                "snapshots",
                "closer-%s-%dx%d-%s-%s-%d.png".formatted(name, width, height, theme, locale.getLanguage(), scale));
        Snapshot.write(file, width, height, theme, scale, () -> {
            var desk = new TestDesk(session, locale);
            var view = new MessagesView(desk);
            view.refresh();
            desk.selection().set(Selected.message(name.equals("route-sent") ? StubCase.REMINDER : StubCase.TWIN));
            view.pane().open(tab);
            if (view.root().lookup(".split-pane") instanceof SplitPane split) {
                split.setDividerPositions(0.18);
            }
            return (Parent) view.root();
        });
        assertThat(file).exists();
    }
}

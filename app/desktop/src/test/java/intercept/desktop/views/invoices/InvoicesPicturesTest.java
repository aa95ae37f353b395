package intercept.desktop.views.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Draws the view in all its states, for people to look at.
class InvoicesPicturesTest extends UiTest {

    @Override
    protected Parent make(TestDesk desk) {
        return new StackPane();
    }

    @Test
    void drawsTheViewInEveryThemeAndLanguage() {
        for (var theme : Theme.values()) {
            for (var locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                // The room that the frame leaves at 1280 x 800, 1440 x 900 and 1920 x 1080.
                draw("invoices", 1096, 724, theme, locale, 100, InvoicesPicturesTest::pages);
                draw("invoices", 1736, 1004, theme, locale, 100, InvoicesPicturesTest::pages);
            }
        }
        draw("invoices", 1256, 824, Theme.LIGHT, Locale.ENGLISH, 100, InvoicesPicturesTest::pages);
    }

    @Test
    void drawsEveryMode() {
        draw("invoices-overlay", 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> mode(view, Mode.OVERLAY));
        draw("invoices-swipe", 1096, 724, Theme.DARK, Locale.ENGLISH, 100, view -> mode(view, Mode.SWIPE));
        draw("invoices-blink", 1096, 724, Theme.LIGHT, Locale.JAPANESE, 100, view -> mode(view, Mode.BLINK));
    }

    @Test
    void drawsEveryTab() {
        for (int i = 1; i < 5; i++) {
            int tab = i;
            draw("invoices-tab" + tab, 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> view.open(tab));
        }
        draw("invoices-tab2", 1096, 724, Theme.DARK, Locale.JAPANESE, 100, view -> view.open(2));
        draw("invoices-tab1", 1096, 724, Theme.DARK, Locale.JAPANESE, 100, view -> view.open(1));
    }

    @Test
    void drawsTheOtherStates() {
        draw("invoices-long", 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> line(view, 1));
        draw("invoices-copies", 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> line(view, 2));
        draw("invoices-unreadable", 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> line(view, 4));
        draw("invoices-picking", 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> {
            line(view, 3);
            view.model().picking().set(true);
        });
        draw("invoices-payment", 1096, 724, Theme.DARK, Locale.ENGLISH, 100, view -> {
            view.model().paymentOnly().set(true);
            view.model().turn(1);
        });
        draw("invoices-byhand", 1096, 724, Theme.LIGHT, Locale.ENGLISH, 100, view -> {
            var files = view.model().files();
            view.model().pair(files.get(3), files.get(4));
        });
    }

    @Test
    void drawsLargeText() {
        draw("invoices-150", 1736, 1004, Theme.LIGHT, Locale.ENGLISH, 150, InvoicesPicturesTest::pages);
        draw("invoices-150", 1096, 724, Theme.LIGHT, Locale.JAPANESE, 150, InvoicesPicturesTest::pages);
    }

    @Test
    void drawsTheEmptyCase() {
        var file = Path.of("target", "snapshots", "invoices-empty.png");
        Snapshot.write(file, 1096, 724, Theme.LIGHT, 100, () -> {
            var view = new InvoicesView(new TestDesk(StubCase.empty(), Locale.ENGLISH));
            view.refresh();
            return (Parent) view.root();
        });
        assertThat(file).exists();
    }

    private static void pages(InvoicesView view) {
        view.open(0);
    }

    private static void mode(InvoicesView view, Mode mode) {
        view.model().mode().set(mode);
        view.model().chosen().set(Optional.empty());
    }

    private static void line(InvoicesView view, int index) {
        view.model().choose(view.model().lines().get(index));
    }

    private static void draw(
            String name, int width, int height, Theme theme, Locale locale, int scale, Consumer<InvoicesView> then) {
        var file = Path.of(
                "target",
                "snapshots",
                "%s-%dx%d-%s-%s.png".formatted(name, width, height, theme, locale.getLanguage()));
        Snapshot.write(file, width, height, theme, scale, () -> {
            var view = new InvoicesView(new TestDesk(new StubCase(), locale));
            view.refresh();
            then.accept(view);
            return (Parent) view.root();
        });
        assertThat(file).exists();
    }
}

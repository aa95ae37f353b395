package intercept.desktop.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Window WHOLE = new Window(0, 1_000_000);

    @Test
    void zoomsAboutTheMomentUnderTheMouse() {
        assertThat(WHOLE.zoomed(0.5, 250_000)).isEqualTo(new Window(125_000, 625_000));
    }

    @Test
    void showsNoLessThanTenSeconds() {
        assertThat(WHOLE.zoomed(0.000_001, 500_000).span()).isEqualTo(10_000);
    }

    @Test
    void staysOverTheCase() {
        assertThat(new Window(-300_000, 200_000).within(WHOLE)).isEqualTo(new Window(0, 500_000));
        assertThat(new Window(900_000, 1_100_000).within(WHOLE)).isEqualTo(new Window(800_000, 1_000_000));
        assertThat(new Window(-5, 2_000_000).within(WHOLE)).isEqualTo(WHOLE);
    }
}

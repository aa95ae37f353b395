package intercept.report;

import intercept.report.ReportOptions.Audience;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {
    @Test
    void prints() throws Exception {
        var printer = ReportPrinter.ofThisMachine();
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            for (var audience : Audience.values()) {
                long t = System.nanoTime();
                var options = new ReportOptions(audience, locale, ZoneId.of("Europe/Brussels"));
                var name = "target/report-sample/" + audience.name().toLowerCase(Locale.ROOT) + "-" + locale;
                printer.write(ReportSample.founding(), options, ReportSample.NOW, Path.of(name + ".pdf"));
                printer.write(ReportSample.founding(), options, ReportSample.NOW, Path.of(name + ".html"));
                System.out.println(name + " ms " + (System.nanoTime() - t) / 1000000 + " cpu "
                        + java.lang.management.ManagementFactory.getThreadMXBean()
                                        .getCurrentThreadCpuTime()
                                / 1000000);
            }
        }
    }
}

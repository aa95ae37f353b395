package intercept.lookalikes;

import intercept.identity.lookalike.Lookalike;
import intercept.identity.lookalike.LookalikeTest;
import intercept.identity.lookalike.Lookalikes;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Makes look-alikes of twenty names beside dnstwist, holds 100,000 observed domains against the
/// twenty, and writes the page of figures. Argument: the page.
final class LookalikesBenchmark {

    static final List<String> NAMES = List.of(
            "mycompany.example",
            "customer.example",
            "northwind-traders.example",
            "blueharbour.example",
            "oakandsons.example",
            "rivermill.example",
            "sterling-marine.example",
            "tradewell.example",
            "cloudvale.example",
            "millennium-parts.example",
            "quickbuild.example",
            "westfield-clinic.example",
            "sakura-shokai.example",
            "musterfirma.example",
            "lumiere-optique.example",
            "casadelvino.example",
            "nordlys.example",
            "bank24.example",
            "acme.example",
            "internationalshippingpartners.example");

    private static final int OBSERVED = 100_000;
    private static final int RUNS = 5;
    private static final List<String> PARTS = List.of(
            "north", "wind", "city", "data", "cloud", "river", "trade", "soft", "net", "blue", "green", "fast",
            "global", "tech", "med", "auto", "build", "food", "home", "sun");

    private LookalikesBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var ours = new LinkedHashMap<String, List<Lookalike>>();
        double millis = 0;
        for (var name : NAMES) {
            ours.put(name, Lookalikes.of(name));
        }
        for (var name : NAMES) {
            millis += least(() -> Lookalikes.of(name).size());
        }
        var theirs = DnstwistRun.of(NAMES);
        var page = new LookalikesPage(ours, millis, theirs, observed());
        Files.writeString(Path.of(arguments[0]), page.text());
        System.out.println(page.text());
    }

    /// A third are slips and words around the known names, the rest names of two words.
    private static LookalikesPage.Observed observed() {
        var random = new Random(1);
        var domains = new ArrayList<String>();
        for (int i = 0; i < OBSERVED; i++) {
            var name = new StringBuilder(part(random) + (random.nextInt(5) == 0 ? "-" : "") + part(random));
            if (random.nextInt(3) == 0) {
                name.setLength(0);
                name.append(NAMES.get(random.nextInt(NAMES.size())).replace(".example", ""));
                name.insert(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
            }
            domains.add((random.nextInt(3) == 0 ? "mail." : "") + name + (random.nextBoolean() ? ".com" : ".co.uk"));
        }
        double millis = least(() -> found(domains));
        return new LookalikesPage.Observed(OBSERVED, found(domains), millis);
    }

    private static int found(List<String> domains) {
        var test = new LookalikeTest(NAMES);
        return (int) domains.stream()
                .filter(domain -> test.examine(domain).isPresent())
                .count();
    }

    private static String part(Random random) {
        return PARTS.get(random.nextInt(PARTS.size()));
    }

    /// Work that has a result, so that it is not left out.
    private interface Work {
        int run();
    }

    /// @return milliseconds of processor time, the least of several runs
    private static double least(Work work) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        int result = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            result ^= work.run();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return result == Integer.MIN_VALUE ? 0 : least / 1e6;
    }
}

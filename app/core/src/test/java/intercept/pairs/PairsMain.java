package intercept.pairs;

import java.util.List;

final class PairsMain {
    public static void main(String... a) throws Exception {
        var names = List.of(a);
        for (var d : Pairs.all()) {
            if (!names.isEmpty() && !names.contains(d.name())) continue;
            try {
                var p = d.pair();
                var c = Compared.of(p.genuine(), p.disputed());
                var m = Measure.of(p, c);
                boolean ok = m.missed().isEmpty() && m.falseAlarms().isEmpty() && m.lineageHolds();
                System.out.println((ok ? "ok   " : "FAIL ") + d.name() + " found " + m.found() + "/"
                        + p.changes().size() + " false " + m.falseAlarms().size() + " " + m.lineage()
                        + (m.lineageHolds() ? "" : " (wanted " + p.lineage() + ")"));
                m.missed().forEach(x -> System.out.println("      missed: " + x));
                m.falseAlarms().stream().limit(6).forEach(x -> System.out.println("      false:  " + x));
            } catch (Throwable e) {
                System.out.println("FAIL " + d.name() + " " + e);
                for (var s : e.getStackTrace())
                    if (s.getClassName().startsWith("intercept")) System.out.println("      at " + s);
            }
        }
    }
}

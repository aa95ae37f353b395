package intercept.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Runs a line of shell, and tells what it cost in processor time: a busy machine disturbs that little.
final class Shell {

    private static final String MARK = "\n== times\n";
    private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s");

    /// @param status of the line
    /// @param cpuMillis of all processes that it started
    record Run(int status, String output, double cpuMillis) {}

    private Shell() {}

    static Run run(String line) throws IOException, InterruptedException {
        var script = "{ " + line + "\n} 2>/dev/null; status=$?; printf '\\n== times\\n'; times; exit $status";
        var process =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        int mark = output.lastIndexOf(MARK);
        return new Run(
                status, output.substring(0, Math.max(0, mark)), children(output.substring(mark + MARK.length())));
    }

    /// The second line of `times` is about the children.
    private static double children(String times) {
        var numbers = MINUTES.matcher(times.lines().skip(1).findFirst().orElse(""));
        double millis = 0;
        while (numbers.find()) {
            millis += 60_000 * Double.parseDouble(numbers.group(1)) + 1000 * Double.parseDouble(numbers.group(2));
        }
        return millis;
    }
}

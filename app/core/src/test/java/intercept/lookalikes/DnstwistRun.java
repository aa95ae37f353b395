package intercept.lookalikes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What dnstwist made of the same names.
///
/// @param millis of processor time by name, without the start of Python
/// @param made by name: each permutation with its technique
record DnstwistRun(String version, Map<String, Double> millis, Map<String, Map<String, String>> made) {

    /// @return empty where there is no dnstwist
    static Optional<DnstwistRun> of(List<String> names) throws IOException, InterruptedException {
        var dictionaries = Path.of(System.getProperty("peers.dictionaries", ""));
        var process = new ProcessBuilder(
                        System.getProperty("peers.python", "python3"),
                        System.getProperty("peers.source", ""),
                        existing(dictionaries.resolve("english.dict")),
                        existing(dictionaries.resolve("common_tlds.dict")))
                .start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(String.join("\n", names));
        } catch (IOException e) {
            // It ended before it read: there is no dnstwist, as its status says.
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(read(output)) : Optional.empty();
    }

    private static String existing(Path file) {
        return Files.exists(file) ? file.toString() : "";
    }

    private static DnstwistRun read(String output) {
        var version = "";
        var millis = new HashMap<String, Double>();
        var made = new HashMap<String, Map<String, String>>();
        for (var line : output.lines().toList()) {
            var fields = line.split("\t", -1);
            switch (fields[0]) {
                case "version" -> version = fields[1];
                case "time" -> millis.put(fields[1], Double.parseDouble(fields[2]));
                default ->
                    made.computeIfAbsent(fields[1], _ -> new LinkedHashMap<>()).put(fields[2], fields[3]);
            }
        }
        return new DnstwistRun(version, millis, made);
    }
}

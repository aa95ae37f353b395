package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Investigates every sample case and compares with what people agreed it should find. Where the program says
/// something else, its answer is written beside as `x.json.actual`: read the difference, then move the file or mend
/// the program.
class GoldenCaseTest {

    @TempDir
    Path temporary;

    @TestFactory
    List<DynamicTest> everySampleCaseGivesWhatIsExpected() throws IOException {
        try (var folders = Files.list(CaseFolders.root())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("case.json")))
                    .sorted()
                    .map(folder ->
                            DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> investigate(folder)))
                    .toList();
        }
    }

    private void investigate(Path folder) throws CaseException, InterruptedException, IOException {
        var file = temporary.resolve(folder.getFileName() + ".intercept");
        try (var session = new SqliteCases().openOrCreate(file)) {
            session.addEvidence(List.of(folder), Progress.NONE);
            session.analyze(Progress.NONE);
            var different = Stream.of(
                            compare(folder, "messages", GoldenJson.messages(session)),
                            compare(folder, "findings", GoldenJson.findings(session)),
                            compare(folder, "accounts", GoldenJson.accounts(session)),
                            compare(folder, "unreadable", unreadable(session)))
                    .flatMap(List::stream)
                    .toList();
            assertThat(different).as("compare these with their .actual").isEmpty();
        }
    }

    private static String unreadable(CaseSession session) throws CaseException {
        return GoldenJson.unreadable(session.summary().unread());
    }

    /// @return the file's name where it differs
    private static List<String> compare(Path folder, String what, String actual) throws IOException {
        var expected = folder.resolve("expected").resolve(what + ".json");
        var beside = folder.resolve("expected").resolve(what + ".json.actual");
        Files.createDirectories(expected.getParent());
        if (Files.isRegularFile(expected) && Files.readString(expected).equals(actual)) {
            Files.deleteIfExists(beside);
            return List.of();
        }
        Files.writeString(beside, actual);
        return List.of(folder.relativize(expected).toString());
    }
}

package intercept.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void make() throws IOException {
        source = Files.createDirectories(folder.resolve("evidence"));
    }

    @Test
    void meetsEveryFileInTheOrderOfThePathsHiddenOnesIncluded() throws Exception {
        file("b/2.eml");
        file("b/.hidden/1.eml");
        file("a.eml");
        file(".DS_Store");

        assertThat(FolderWalk.walk(source, Map.of()).files())
                .extracting(CaseFolderFile::path)
                .containsExactly(".DS_Store", "a.eml", "b/.hidden/1.eml", "b/2.eml");
    }

    @Test
    void takesTheNearestFolderNamedLikeAnAddressForTheMailbox() throws Exception {
        file("export/alice@mycompany.example/Inbox/RSS/1.eml");
        file("export/old/2.eml");

        assertThat(FolderWalk.walk(source, Map.of()).files())
                .extracting(CaseFolderFile::custodian, CaseFolderFile::folder)
                .containsExactly(tuple("alice@mycompany.example", "Inbox/RSS"), tuple("unknown", "export/old"));
    }

    @Test
    void believesTheMapBeforeTheNamesAndTheLongestEntryMost() throws Exception {
        file("from-customer/bob/Inbox/1.eml");
        file("from-customer/carol@customer.example/2.eml");
        file("from-customers/3.eml");

        var custodians = Map.of("from-customer", "post@customer.example", "from-customer/bob/", "bob@customer.example");

        assertThat(FolderWalk.walk(source, custodians).files())
                .extracting(CaseFolderFile::custodian, CaseFolderFile::folder)
                .containsExactly(
                        tuple("bob@customer.example", "Inbox"),
                        tuple("post@customer.example", "carol@customer.example"),
                        tuple("unknown", "from-customers"));
    }

    @Test
    void takesASingleFile() throws Exception {
        var mail = file("alice@mycompany.example/1.eml");

        assertThat(FolderWalk.walk(mail, Map.of()).files())
                .extracting(CaseFolderFile::path, CaseFolderFile::custodian, CaseFolderFile::folder)
                .containsExactly(tuple("1.eml", "alice@mycompany.example", ""));
    }

    @Test
    void followsNoLinkOutOfTheFolderAndSaysSo() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.eml"), "Subject: secret\n\n");
        Files.createSymbolicLink(source.resolve("out.eml"), secret);
        Files.createSymbolicLink(source.resolve("nowhere.eml"), folder.resolve("gone.eml"));
        Files.createSymbolicLink(source.resolve("loop"), source);

        var found = FolderWalk.walk(source, Map.of());

        assertThat(found.files()).isEmpty();
        assertThat(found.unreachable())
                .extracting(met -> met.file().path(), FolderWalk.Unreachable::reason)
                .containsExactly(
                        tuple("loop", "It is a link to another place; links are not followed."),
                        tuple("nowhere.eml", "It is a link that leads nowhere."),
                        tuple("out.eml", "It is a link to another place; links are not followed."));
    }

    @Test
    void followsALinkThatIsTheFolderAskedFor() throws Exception {
        file("1.eml");
        var link = Files.createSymbolicLink(folder.resolve("link"), source);

        assertThat(FolderWalk.walk(link, Map.of()).files())
                .extracting(CaseFolderFile::path)
                .containsExactly("1.eml");
    }

    @Test
    void leavesOutWhatIsNoEvidence() throws Exception {
        file("1.eml");
        var own = file("my.intercept");

        assertThat(FolderWalk.walk(source, Map.of(), own::equals).files())
                .extracting(CaseFolderFile::path)
                .containsExactly("1.eml");
    }

    private Path file(String path) throws IOException {
        var file = source.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, path);
    }
}

package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import intercept.progress.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCasesTest {

    private final Cases cases = new SqliteCases();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("test.intercept");
    }

    @Test
    void aCaseThatWasClosedHasEverythingWhenItIsOpenedAgain() throws Exception {
        makeCaseWithOneMail();

        try (var session = cases.open(file)) {
            assertThat(session.messageIds(MessageQuery.ALL)).containsExactly(1);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        makeCaseWithOneMail();

        assertThat(pragma("application_id")).isEqualTo(0x49435054);
        assertThat(pragma("user_version")).isEqualTo(2);
        assertThat(pragma("page_size")).isEqualTo(8192);
    }

    @Test
    void aCaseOfANewerProgramIsRefusedAndLeftAlone() throws Exception {
        makeCaseWithOneMail();
        run("pragma user_version = 99");

        assertThatThrownBy(() -> cases.open(file))
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("newer version of Intercept");
        assertThat(pragma("user_version")).isEqualTo(99);
    }

    @Test
    void anOldFileIsBroughtUpToDate() throws Exception {
        // Version 0 is what a file is before the first step was taken.
        run("pragma application_id = 1229148244");
        run("create table remark (text text)");

        try (var session = cases.open(file)) {
            assertThat(session.files()).isEmpty();
        }
        assertThat(pragma("user_version")).isEqualTo(2);
    }

    @Test
    void whatIsNoCaseIsSaidToBeNone() throws Exception {
        Files.writeString(file, "Dear Bob, this is no case.");
        assertNoCase();

        Files.delete(file);
        run("create table song (title text)");
        assertNoCase();
    }

    @Test
    void aCutOffCaseIsSaidToBeDamaged() throws Exception {
        makeCaseWithOneMail();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }

        assertNoCase();
    }

    @Test
    void aMissingCaseIsNotMadeByOpeningIt() {
        assertThatThrownBy(() -> cases.open(file))
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("Check the name");
        assertThat(file).doesNotExist();
    }

    @Test
    void verificationNamesTheFileWhoseBytesWereChanged() throws Exception {
        makeCaseWithOneMail();
        run("update original set bytes = cast(replace(cast(bytes as text), 'Friday', 'Monday') as blob)");

        try (var session = cases.open(file)) {
            assertThat(session.verify(Progress.NONE)).containsExactly("1.eml");
            assertThat(session.summary().verified()).isEmpty();
        }
    }

    @Test
    void verificationNoticesAChangedLogAndAChangedRegister() throws Exception {
        makeCaseWithOneMail();
        run("update custody set who = 'somebody else' where id = 1");
        run("update occurrence set path = 'other.eml'");

        try (var session = cases.open(file)) {
            assertThat(session.verify(Progress.NONE)).containsExactly("custody log, entry 1", "custody log, entry 2");
        }
    }

    @Test
    void verificationNoticesALogEntryThatWasTakenOutOrMadeUnreadable() throws Exception {
        makeCaseWithOneMail();
        run("delete from custody where what = 'added'");
        try (var session = cases.open(file)) {
            assertThat(session.verify(Progress.NONE)).containsExactly("1.eml");
        }

        run("insert into custody (at, who, what, detail, hash) values (0, '', 'added', 'nonsense', x'00')");
        try (var session = cases.open(file)) {
            assertThat(session.verify(Progress.NONE)).containsExactly("custody log, entry 2");
        }
    }

    @Test
    void anotherProgramsEmptyDatabaseIsLeftAlone() throws Exception {
        run("pragma application_id = 77");
        run("create table song (title text)");
        run("drop table song");

        assertNoCase();
    }

    @Test
    void aCaseThatLacksATableIsSaidToBeDamaged() throws Exception {
        makeCaseWithOneMail();
        run("drop table finding");

        try (var session = cases.open(file)) {
            assertThatThrownBy(session::findings)
                    .isInstanceOfSatisfying(
                            CaseException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(CaseException.Kind.NOT_A_CASE));
        }
    }

    @Test
    void aMistakeOfOursPassesTheDoorAsItIs() throws Exception {
        makeCaseWithOneMail();
        var mistake = new IllegalStateException("a mistake");

        try (var session = cases.open(file)) {
            assertThatThrownBy(() -> session.verify((_, _, _) -> {
                        throw mistake;
                    }))
                    .isSameAs(mistake);
        }
    }

    private void makeCaseWithOneMail() throws CaseException, IOException, InterruptedException {
        var mails = new MailFolder(folder.resolve("evidence"));
        mails.mail("1.eml").write();
        try (var session = cases.openOrCreate(file)) {
            session.addEvidence(List.of(mails.root()), Progress.NONE);
        }
    }

    private void assertNoCase() throws IOException {
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> cases.openOrCreate(file))
                .isInstanceOfSatisfying(
                        CaseException.class, e -> assertThat(e.kind()).isEqualTo(CaseException.Kind.NOT_A_CASE));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(before, StandardCharsets.ISO_8859_1));
    }

    private int pragma(String name) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("pragma " + name)) {
            return result.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}

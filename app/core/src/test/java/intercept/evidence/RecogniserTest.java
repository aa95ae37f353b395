package intercept.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.EvidenceKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    private static final String MAIL = """
            Received: from mx.customer.example by mail.customer.example; Wed, 5 Aug 2026 09:15:02 +0000
            From: Alice Smith <alice@mycompany.example>
            To: bob@customer.example
            Subject: Invoice

            Dear Bob,
            """;

    @Test
    void takesAMailForAMailWhateverItIsCalled() {
        assertThat(kind("mail.eml", MAIL)).isEqualTo(EvidenceKind.EML);
        assertThat(kind("0001.txt", MAIL)).isEqualTo(EvidenceKind.EML);
        assertThat(kind("1234567890.M20046P2137.mailserver,S=4542:2,S", MAIL)).isEqualTo(EvidenceKind.EML);
    }

    @Test
    void takesAMailForAMailBehindJunkMarksAndSeparators() {
        assertThat(kind("a", "\n\n" + MAIL)).isEqualTo(EvidenceKind.EML);
        assertThat(kind("a", "some words that a web page put here\n" + MAIL)).isEqualTo(EvidenceKind.EML);
        assertThat(kind("a", "From alice@mycompany.example Wed Aug  5 09:15:00 2026\n" + MAIL))
                .isEqualTo(EvidenceKind.EML);
        assertThat(kind("a", "\uFEFF" + MAIL)).isEqualTo(EvidenceKind.EML);
        assertThat(kind("a", "\uFEFF" + MAIL, StandardCharsets.UTF_16LE)).isEqualTo(EvidenceKind.EML);
        assertThat(kind("a", "\uFEFF" + MAIL, StandardCharsets.UTF_16BE)).isEqualTo(EvidenceKind.EML);
    }

    @Test
    void takesAPartWithMimeFieldsOnlyForAMail() {
        assertThat(kind("a.txt", "MIME-Version: 1.0\nContent-Type: text/plain\n\nDear Bob"))
                .isEqualTo(EvidenceKind.EML);
    }

    @Test
    void letsTheNameDecideWhereATextLeavesItOpen() {
        assertThat(kind("note.txt", "Dear Bob, please pay.")).isEqualTo(EvidenceKind.TEXT);
        assertThat(kind("note.eml", "Dear Bob, please pay.")).isEqualTo(EvidenceKind.EML);
    }

    @Test
    void takesSeveralMailsInOneFileForAMailbox() {
        var separator = "From alice@mycompany.example Wed Aug  5 09:15:00 2026\n";

        assertThat(kind("a", separator + MAIL + "\n" + separator + MAIL)).isEqualTo(EvidenceKind.MBOX);
        assertThat(kind("a", separator + MAIL + "\nFrom here on all is well\n")).isEqualTo(EvidenceKind.EML);
    }

    @Test
    void doesNotTakeTextsThatTalkAboutMailForMail() {
        assertThat(kind("a.json", "{\"From\": \"alice@mycompany.example\", \"Subject\": \"Invoice\"}"))
                .isEqualTo(EvidenceKind.JSON);
        assertThat(kind("a.xml", "<?xml version=\"1.0\"?>\n<mail>\n<header>From: x</header></mail>"))
                .isEqualTo(EvidenceKind.XML);
        assertThat(kind("a", "<html><body>From: Alice\nTo: Bob</body></html>")).isEqualTo(EvidenceKind.HTML);
        assertThat(kind("a.txt", "Note: call Alice.\n")).isEqualTo(EvidenceKind.TEXT);
    }

    @Test
    void tellsFilesByTheirFirstBytes() {
        assertThat(kind("a.eml", "%PDF-1.7\n")).isEqualTo(EvidenceKind.PDF);
        assertThat(kind("a", "!BDN....")).isEqualTo(EvidenceKind.PST);
        assertThat(kind("a", "PK\u0003\u0004....")).isEqualTo(EvidenceKind.ZIP);
        assertThat(kind("a", "PK\u0003\u0004..............[Content_Types].xml")).isEqualTo(EvidenceKind.OFFICE);
        assertThat(kind("a", "GIF89a....")).isEqualTo(EvidenceKind.IMAGE);
        assertThat(kind("winmail.dat", "x\u009F>\"....")).isEqualTo(EvidenceKind.TNEF);
        assertThat(kind("letter.txt", "{\\rtf1\\ansi Dear Bob}")).isEqualTo(EvidenceKind.RTF);
        assertThat(Recogniser.recognise("a.bin", new byte[] {0, 1, 2, 3, 0, 0, 7}))
                .isEqualTo(EvidenceKind.UNKNOWN);
        assertThat(Recogniser.recognise("a.eml", new byte[0])).isEqualTo(EvidenceKind.EMPTY);
    }

    @Test
    void tellsAnOutlookItemFromAnotherCompoundFile() {
        var magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        var stream =
                new String("__properties_version1.0".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

        assertThat(kind("a", magic + "....")).isEqualTo(EvidenceKind.OFFICE);
        assertThat(kind("a", magic + "...." + stream)).isEqualTo(EvidenceKind.MSG);
    }

    @Test
    void tellsTablesLogsAndZonesApart() {
        assertThat(kind("a", "Date,User,Address\n1,2,3\n4,5,6\n")).isEqualTo(EvidenceKind.CSV);
        assertThat(kind("a", "Aug  5 09:15:00 mx postfix/smtpd[1]: connect\nAug  5 09:15:01 mx postfix/smtpd[1]: x\n"))
                .isEqualTo(EvidenceKind.LOG);
        assertThat(kind("a", "$ORIGIN mycompany.example.\n@ IN SOA ns1 admin 1 2 3 4 5\n"))
                .isEqualTo(EvidenceKind.ZONE);
    }

    @Test
    void takesOnlyTheFileAtTheTopForTheCaseDescription() {
        assertThat(kind("case.json", "{}")).isEqualTo(EvidenceKind.CASE_JSON);
        assertThat(kind("logs/case.json", "{}")).isEqualTo(EvidenceKind.JSON);
    }

    private static EvidenceKind kind(String path, String text) {
        return kind(path, text, text.startsWith("\uFEFF") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private static EvidenceKind kind(String path, String text, Charset charset) {
        return Recogniser.recognise(path, text.getBytes(charset));
    }
}

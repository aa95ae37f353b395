package intercept.authentication.dmarc;

import static intercept.dns.ZoneTexts.dns;
import static intercept.dns.ZoneTexts.zone;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.dmarc.DmarcEvaluation.AuthorProblem;
import intercept.authentication.dmarc.DmarcEvaluation.Difference;
import intercept.authentication.dmarc.DmarcIdentifier.Kind;
import intercept.authentication.dmarc.DmarcMessage.Dkim;
import intercept.authentication.dmarc.DmarcMessage.Spf;
import intercept.authentication.spf.SpfIdentity;
import intercept.authentication.spf.SpfResult;
import intercept.dns.DnsSource;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsQuestion;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DmarcTest {

    // RFC 7489 appendix B.1: identifier alignment

    @Test
    void spfOfTheSameDomainAligns() throws Exception {
        var verdict = evaluated(example("p=reject; aspf=s"), "example.com", pass("example.com"));

        assertThat(verdict.result()).isEqualTo(DmarcResult.PASS);
        assertThat(verdict.alignedBy()).containsExactly(Kind.SPF);
        assertThat(verdict.passedAs()).contains("example.com");
        assertThat(verdict.claimed()).isEqualTo("example.com");
        assertThat(verdict.differences()).isEmpty();
    }

    @Test
    void spfOfAParentAlignsOnlyWhenRelaxed() throws Exception {
        var zone = zone(
                "2026-08-05",
                "example.com",
                "_dmarc TXT \"v=DMARC1; p=reject\"",
                "_dmarc.strict TXT \"v=DMARC1; p=reject; aspf=s\"");

        assertThat(evaluated(dns(zone), "child.example.com", pass("example.com"))
                        .result())
                .isEqualTo(DmarcResult.PASS);
        assertThat(evaluated(dns(zone), "strict.example.com", pass("example.com"))
                        .result())
                .isEqualTo(DmarcResult.FAIL);
    }

    @Test
    void spfOfAnotherDomainDoesNotAlign() throws Exception {
        var evaluation = evaluated(example("p=reject"), "example.com", pass("example.net"));

        assertThat(evaluation.result()).isEqualTo(DmarcResult.FAIL);
        assertThat(evaluation.alignedBy()).isEmpty();
        assertThat(evaluation.passedAs()).contains("example.net");
        assertThat(evaluation.verdict().applied()).contains(DmarcPolicy.REJECT);
    }

    @Test
    void anyOfSeveralSignaturesIsEnough() throws Exception {
        var evaluation = evaluated(
                example("p=reject; adkim=s"),
                "example.com",
                signed(Dkim.Outcome.PASS, "list.example"),
                signed(Dkim.Outcome.NOT_PASSED, "example.com"),
                signed(Dkim.Outcome.PASS, "EXAMPLE.com"));

        assertThat(evaluation.result()).isEqualTo(DmarcResult.PASS);
        assertThat(evaluation.alignedBy()).containsExactly(Kind.DKIM);
        assertThat(evaluation.passedAs()).contains("example.com");
    }

    @Test
    void aCheckThatDidNotPassProvesNothing() throws Exception {
        assertThat(evaluated(
                                example("p=quarantine"),
                                "example.com",
                                new Spf(SpfResult.SOFTFAIL, "example.com", SpfIdentity.MAIL_FROM),
                                signed(Dkim.Outcome.NOT_PASSED, "example.com"))
                        .result())
                .isEqualTo(DmarcResult.FAIL);
    }

    @Test
    void aBounceIsJudgedByTheGreeting() throws Exception {
        var helo = new Spf(SpfResult.PASS, "mx.example.com", SpfIdentity.HELO);

        assertThat(evaluated(example("p=reject"), "example.com", helo).result()).isEqualTo(DmarcResult.PASS);
        assertThat(evaluated(example("p=reject; aspf=s"), "example.com", helo).result())
                .isEqualTo(DmarcResult.FAIL);
    }

    @Test
    void aPassByAPartOfTheTextIsTold() throws Exception {
        var evaluation =
                evaluated(example("p=reject"), "example.com", new Dkim(Dkim.Outcome.PASS, "example.com", true));

        assertThat(evaluation.verdict().restsOnPartialSignature()).isTrue();
        assertThat(texts(evaluation.verdict()))
                .contains("The signature of example.com passed; that is the author's domain;"
                        + " it covers only a part of the text.");
    }

    // Policies

    @Test
    void subdomainsHaveTheirOwnPolicyAndThoseThatDoNotExistYetAnother() throws Exception {
        var dns = dns(zone(
                "2026-08-05",
                "example.org",
                "_dmarc TXT \"v=DMARC1; p=reject; sp=quarantine; np=none\"",
                "sub TXT exists"));

        assertThat(policy(dns, "example.org")).isEqualTo("p reject reject");
        assertThat(policy(dns, "sub.example.org")).isEqualTo("sp quarantine quarantine");
        assertThat(policy(dns, "ghost.example.org")).isEqualTo("np none none");
        assertThat(evaluated(dns, "ghost.example.org").publicSuffix().policyTag())
                .isEqualTo("sp");
        assertThat(evaluated(dns, "ghost.example.org").differences()).containsExactly(Difference.POLICY);
        assertThat(policy(example("p=reject"), "ghost.example.com")).isEqualTo("p reject reject");
    }

    @Test
    void testModeLowersByTheNewerRfcOnlyAndPercentByTheOlderOnly() throws Exception {
        assertThat(policy(example("p=reject; t=y"), "example.com")).isEqualTo("p reject quarantine");
        assertThat(policy(example("p=quarantine; t=y"), "example.com")).isEqualTo("p quarantine none");
        assertThat(policy(example("p=none; t=y"), "example.com")).isEqualTo("p none none");
        assertThat(evaluated(example("p=reject; t=y"), "example.com")
                        .publicSuffix()
                        .applied())
                .contains(DmarcPolicy.REJECT);
        var percent = evaluated(example("p=reject; pct=0"), "example.com");
        assertThat(percent.treeWalk().applied()).contains(DmarcPolicy.REJECT);
        assertThat(percent.publicSuffix().applied()).contains(DmarcPolicy.QUARANTINE);
        assertThat(evaluated(example("p=reject; pct=20"), "example.com")
                        .publicSuffix()
                        .record()
                        .orElseThrow()
                        .percent())
                .isEqualTo(20);
    }

    @Test
    void withoutAPolicyReportsDecideWhetherItApplies() throws Exception {
        var reports = evaluated(example("rua=mailto:d@example.com"), "example.com");

        assertThat(reports.result()).isEqualTo(DmarcResult.FAIL);
        assertThat(reports.verdict().applied()).contains(DmarcPolicy.NONE);
        assertThat(reports.verdict().policyTag()).isEmpty();
        assertThat(reason(example("adkim=s"), "example.com")).isEqualTo("NONE NO_POLICY");
        assertThat(reason(example("rua=nobody"), "example.com")).isEqualTo("NONE NO_POLICY");
        assertThat(reason(example("p=rejct"), "example.com")).isEqualTo("PERMERROR UNKNOWN_POLICY");
        assertThat(reason(example("p=rejct; rua=mailto:d@example.com"), "example.com"))
                .isEqualTo("FAIL NOT_ALIGNED");
    }

    @Test
    void severalRecordsCountAsNone() throws Exception {
        var dns = dns(zone(
                "2026-08-05",
                "example.com",
                "_dmarc TXT \"v=DMARC1; p=reject\"",
                "_dmarc TXT \"v=DMARC1; p=none\"",
                "_dmarc.other TXT \"v=DMARC1; p=reject\"",
                "_dmarc.other TXT \"unrelated\""));

        assertThat(reason(dns, "example.com")).isEqualTo("NONE NO_RECORD");
        assertThat(policy(dns, "other.example.com")).isEqualTo("p reject reject");
    }

    // RFC 9989 section 4.10: tree walk

    @Test
    void theWalkAsksEightQuestionsAtMost() throws Exception {
        var asked = new ArrayList<String>();
        DnsSource nothing = (name, type) -> {
            asked.add(name);
            return DnsAnswer.without(name, type, Outcome.NO_NAME, "test");
        };

        new DmarcLookups(nothing).walk("a.b.c.d.e.f.g.h.i.j.mail.example.com");

        assertThat(asked)
                .containsExactly(
                        "_dmarc.a.b.c.d.e.f.g.h.i.j.mail.example.com",
                        "_dmarc.g.h.i.j.mail.example.com",
                        "_dmarc.h.i.j.mail.example.com",
                        "_dmarc.i.j.mail.example.com",
                        "_dmarc.j.mail.example.com",
                        "_dmarc.mail.example.com",
                        "_dmarc.example.com",
                        "_dmarc.com");
        asked.clear();
        new DmarcLookups(nothing).walk("a.b.c.d.e.f.g.h");
        assertThat(asked).hasSize(8).contains("_dmarc.b.c.d.e.f.g.h");
    }

    @Test
    void organisationsOfTheExamplesOfTheRfc() throws Exception {
        assertThat(organisation("a.mail.example.com", "mail.example.com v=DMARC1", "example.com v=DMARC1"))
                .isEqualTo("example.com");
        assertThat(organisation("a.mail.example.com", "mail.example.com v=DMARC1; psd=n", "example.com v=DMARC1"))
                .isEqualTo("mail.example.com");
        assertThat(organisation("a.mail.example.com", "com v=DMARC1; psd=y")).isEqualTo("example.com");
        assertThat(organisation("mail.example.com", "mail.example.com v=DMARC1", "example.com v=DMARC1; psd=y"))
                .isEqualTo("mail.example.com");
        assertThat(organisation("example.com", "example.com v=DMARC1; psd=y")).isEqualTo("example.com");
        assertThat(organisation("a.example.com")).isEqualTo("a.example.com");
    }

    @Test
    void aPublicSuffixKeepsItsCustomersApartAndItsPolicyIsTheLastResort() throws Exception {
        DnsSource bank =
                records("bank.example v=DMARC1; p=reject; sp=quarantine; psd=y", "giant.bank.example v=DMARC1; p=none");

        assertThat(evaluated(bank, "giant.bank.example", pass("mega.bank.example"))
                        .treeWalk()
                        .result())
                .isEqualTo(DmarcResult.FAIL);
        var mega = evaluated(bank, "mega.bank.example", pass("giant.bank.example"));
        assertThat(mega.treeWalk().policyDomain()).contains("bank.example");
        assertThat(mega.treeWalk().policyTag()).isEqualTo("sp");
        assertThat(mega.treeWalk().result()).isEqualTo(DmarcResult.FAIL);
        assertThat(mega.publicSuffix().result()).isEqualTo(DmarcResult.PASS);
        assertThat(mega.differences()).containsExactlyInAnyOrder(Difference.RESULT, Difference.ORGANISATION);
    }

    @Test
    void aDepartmentThatIsItsOwnOrganisationIsSeenByTheWalkOnly() throws Exception {
        DnsSource dns = records("example.com v=DMARC1; p=reject", "dept.example.com v=DMARC1; p=none; psd=n");

        var evaluation = evaluated(dns, "a.dept.example.com", pass("example.com"));

        assertThat(evaluation.treeWalk().policyDomain()).contains("dept.example.com");
        assertThat(evaluation.treeWalk().result()).isEqualTo(DmarcResult.FAIL);
        assertThat(evaluation.publicSuffix().policyDomain()).contains("example.com");
        assertThat(evaluation.publicSuffix().result()).isEqualTo(DmarcResult.PASS);
        assertThat(evaluation.differences()).containsExactlyInAnyOrder(Difference.values());
        assertThat(evaluated(dns, "a.dept.example.com", pass("b.dept.example.com"))
                        .result())
                .isEqualTo(DmarcResult.PASS);
    }

    // What is not known

    @Test
    void aTopLevelDomainThatNobodyAskedHindersNoVerdictButIsTold() throws Exception {
        var evaluation = evaluated(example("p=reject"), "example.com", pass("bounce.example.com"));

        assertThat(evaluation.result()).isEqualTo(DmarcResult.PASS);
        assertThat(evaluation.verdict().missing()).containsExactly(new DnsQuestion("_dmarc.com", DnsType.TXT));
    }

    @Test
    void anAuthorOfWhomNothingWasRecordedGetsNoVerdict() throws Exception {
        var evaluation = evaluated(example("p=reject"), "mail.supplier.example", pass("mail.supplier.example"));

        assertThat(evaluation.treeWalk().result()).isEqualTo(DmarcResult.TEMPERROR);
        assertThat(evaluation.treeWalk().reason()).isEqualTo(DmarcReason.NOT_RECORDED);
        assertThat(evaluation.treeWalk().missing())
                .extracting(DnsQuestion::name)
                .containsExactly("_dmarc.mail.supplier.example", "_dmarc.supplier.example", "_dmarc.example");
        assertThat(evaluation.publicSuffix().result()).isEqualTo(DmarcResult.TEMPERROR);
    }

    @Test
    void aServerThatFailsLeavesNoVerdict() throws Exception {
        DnsSource failing = (name, type) -> DnsAnswer.without(name, type, Outcome.TIME_OUT, "test");

        assertThat(reason(failing, "example.com")).isEqualTo("TEMPERROR DNS_FAILED");
    }

    @Test
    void aCheckThatCouldNotBeFinishedLeavesNoVerdictUnlessAnotherPasses() throws Exception {
        var unfinished = new Spf(SpfResult.TEMPERROR, "example.com", SpfIdentity.MAIL_FROM);

        assertThat(evaluated(example("p=reject"), "example.com", unfinished)
                        .verdict()
                        .reason())
                .isEqualTo(DmarcReason.CHECK_UNFINISHED);
        assertThat(evaluated(example("p=reject"), "example.com", unfinished, signed(Dkim.Outcome.PASS, "example.com"))
                        .result())
                .isEqualTo(DmarcResult.PASS);
        assertThat(evaluated(
                                example("p=reject"),
                                "example.com",
                                new Spf(SpfResult.TEMPERROR, "other.example", SpfIdentity.MAIL_FROM))
                        .result())
                .isEqualTo(DmarcResult.FAIL);
        assertThat(evaluated(
                                example("p=reject"),
                                "example.com",
                                new Spf(SpfResult.PERMERROR, "example.com", SpfIdentity.MAIL_FROM))
                        .result())
                .isEqualTo(DmarcResult.FAIL);
    }

    // The author

    @Test
    void exactlyOneAuthorDomainIsJudgedAndOddFromFieldsAreTold() throws Exception {
        assertThat(author(1, "example.com", "example.com")).isEqualTo("PASS []");
        assertThat(author(2, "example.com", "EXAMPLE.com.")).isEqualTo("PASS [SEVERAL_FROM_FIELDS]");
        assertThat(author(1, "example.com", "other.example")).isEqualTo("NONE [SEVERAL_DOMAINS]");
        assertThat(author(0)).isEqualTo("NONE [NO_FROM_FIELD, NO_DOMAIN]");
        assertThat(author(1, "")).isEqualTo("NONE [NO_DOMAIN]");
        assertThat(author(1, "[192.0.2.1]")).isEqualTo("NONE [NOT_A_DOMAIN]");
        assertThat(author(1, "192.0.2.1")).isEqualTo("NONE [NOT_A_DOMAIN]");
        assertThat(author(1, "localhost")).isEqualTo("NONE [NOT_A_DOMAIN]");
        assertThat(author(1, "x".repeat(64) + ".example")).isEqualTo("NONE [NOT_A_DOMAIN]");
        assertThat(new Dmarc(example("p=reject"))
                        .evaluate(new DmarcMessage(1, List.of(), true, Optional.empty(), List.of()))
                        .authorProblems())
                .containsExactlyInAnyOrder(AuthorProblem.GROUP, AuthorProblem.NO_DOMAIN);
    }

    @Test
    void anAuthorInOtherLettersIsAskedForInALabels() throws Exception {
        var dns = dns(zone("2026-08-05", "xn--bcher-kva.example", "_dmarc TXT \"v=DMARC1; p=reject\""));

        assertThat(evaluated(dns, "bücher.example", pass("BÜCHER.example")).result())
                .isEqualTo(DmarcResult.PASS);
    }

    @Test
    void everyStepIsASentence() throws Exception {
        var dns = dns(zone(
                "2026-08-05",
                "example.com",
                "_dmarc TXT \"v=DMARC1; p=reject; sp=quarantine; np=reject; t=y\"",
                "a A 192.0.2.1"));

        assertThat(texts(evaluated(dns, "a.example.com", pass("evil.example")).treeWalk()))
                .containsExactly(
                        "Asked a.example.com for its DMARC record: none (test.zone (answered by 192.0.2.53),"
                                + " 2026-08-05T09:00:00Z).",
                        "Asked example.com for its DMARC record: \"v=DMARC1; p=reject; sp=quarantine; np=reject; t=y\""
                                + " (test.zone (answered by 192.0.2.53), 2026-08-05T09:00:00Z).",
                        "Asked com for its DMARC record: no answer (nobody recorded the answer).",
                        "a.example.com belongs to the organisation example.com, by the records on its way up.",
                        "a.example.com exists (test.zone (answered by 192.0.2.53), 2026-08-05T09:00:00Z).",
                        "The record of example.com asks (sp=) for: quarantine; it is on trial (t=y), so none is asked"
                                + " for.",
                        "The envelope sender's check of evil.example passed; that is not a.example.com nor its"
                                + " organisation.",
                        "DMARC result: fail. No check passed for the author's own organisation.");
    }

    @Test
    void anyAnswersGiveAVerdictAfterFewQuestions() throws Exception {
        var random = new Random(7489);
        var absent = List.of(Outcome.NO_DATA, Outcome.NO_NAME, Outcome.REFUSED, Outcome.TIME_OUT, Outcome.NOT_RECORDED);
        var texts =
                List.of("v=DMARC1; p=reject", "v=DMARC1; psd=y; p=none", "v=DMARC1; psd=n", "v=spf1", "v=DMARC1; p=x");
        for (int round = 0; round < 3_000; round++) {
            var asked = new ArrayList<String>();
            DnsSource any = (name, type) -> {
                asked.add(name);
                return random.nextBoolean()
                        ? DnsAnswer.found(
                                name,
                                type,
                                List.of(new DnsRecord.Text(List.of(texts.get(random.nextInt(texts.size()))))),
                                Optional.empty(),
                                "test")
                        : DnsAnswer.without(name, type, absent.get(random.nextInt(absent.size())), "test");
            };
            var author = "a.".repeat(random.nextInt(12)) + "b.example";
            var evaluation = evaluated(
                    any,
                    author,
                    pass("x." + author),
                    signed(Dkim.Outcome.PASS, "example"),
                    signed(Dkim.Outcome.PASS, ""));
            assertThat(asked).hasSizeLessThan(40).doesNotHaveDuplicates();
            assertThat(evaluation.treeWalk().trace()).isNotEmpty();
        }
    }

    private static String author(int fields, String... domains) throws InterruptedException {
        var evaluation = new Dmarc(example("p=reject"))
                .evaluate(
                        new DmarcMessage(fields, List.of(domains), false, Optional.of(pass("example.com")), List.of()));
        return evaluation.result() + " " + evaluation.authorProblems();
    }

    private static String organisation(String domain, String... records) throws InterruptedException {
        return new DmarcLookups(records(records)).organisation(domain, DmarcMethod.TREE_WALK);
    }

    /// Answers of a whole world, each "DOMAIN RECORD".
    private static DnsSource records(String... records) {
        return (name, type) -> {
            var texts = Stream.of(records)
                    .filter(record -> name.equals("_dmarc." + record.substring(0, record.indexOf(' '))))
                    .map(record -> record.substring(record.indexOf(' ') + 1))
                    .<DnsRecord>map(text -> new DnsRecord.Text(List.of(text)))
                    .toList();
            return texts.isEmpty()
                    ? DnsAnswer.without(name, type, Outcome.NO_NAME, "test")
                    : DnsAnswer.found(name, type, texts, Optional.empty(), "test");
        };
    }

    private static DnsSource example(String tags) {
        return dns(zone("2026-08-05", "example.com", "_dmarc TXT \"v=DMARC1; " + tags + "\""));
    }

    private static Spf pass(String domain) {
        return new Spf(SpfResult.PASS, domain, SpfIdentity.MAIL_FROM);
    }

    private static Dkim signed(Dkim.Outcome outcome, String domain) {
        return new Dkim(outcome, domain, false);
    }

    private static String policy(DnsSource dns, String from) throws InterruptedException {
        var verdict = evaluated(dns, from).treeWalk();
        return "%s %s %s"
                .formatted(
                        verdict.policyTag(),
                        verdict.published().orElseThrow().word(),
                        verdict.applied().orElseThrow().word());
    }

    private static String reason(DnsSource dns, String from) throws InterruptedException {
        var verdict = evaluated(dns, from).treeWalk();
        return verdict.result() + " " + verdict.reason();
    }

    private static List<String> texts(DmarcVerdict verdict) {
        return verdict.trace().stream().map(DmarcStep::text).toList();
    }

    private static DmarcEvaluation evaluated(DnsSource dns, String from, Dkim... dkim) throws InterruptedException {
        return new Dmarc(dns).evaluate(DmarcMessage.from(from, Optional.empty(), List.of(dkim)));
    }

    private static DmarcEvaluation evaluated(DnsSource dns, String from, Spf spf, Dkim... dkim)
            throws InterruptedException {
        return new Dmarc(dns).evaluate(DmarcMessage.from(from, Optional.of(spf), List.of(dkim)));
    }
}

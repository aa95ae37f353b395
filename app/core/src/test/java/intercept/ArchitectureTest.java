package intercept;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import intercept.analysis.Rule;
import intercept.analysis.rules.RuleCatalogue;
import intercept.progress.Bands;
import intercept.progress.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The walls of the house (ARCHITECTURE): which package may use which, and who alone may touch the world.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("intercept");

    private static final List<String> READ_MODELS = List.of("timeline", "graph", "domains");

    /// The column “may use”, packages of later issues included. Every package may use itself, its own
    /// subpackages, and `words`, which knows nothing but the words.
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("progress", List.of()),
            Map.entry("words", List.of()),
            Map.entry("mail", List.of("model")),
            Map.entry("authentication", List.of("model", "dns", "identity")),
            Map.entry("identity", List.of("model")),
            Map.entry("documents", List.of("model")),
            Map.entry("compare", List.of("model", "documents", "progress")),
            Map.entry("logs", List.of("model")),
            Map.entry("dns", List.of("model")),
            Map.entry("evidence", List.of("model", "progress")),
            Map.entry("store", List.of("model", "progress")),
            Map.entry(
                    "ingest",
                    List.of(
                            "model",
                            "progress",
                            "mail",
                            "authentication",
                            "identity",
                            "documents",
                            "compare",
                            "logs",
                            "dns",
                            "evidence",
                            "store")),
            Map.entry("analysis", List.of("model", "identity", "compare", "authentication")),
            Map.entry("verdict", List.of("model", "analysis")),
            Map.entry("timeline", List.of("model")),
            Map.entry("graph", List.of("model")),
            Map.entry("domains", List.of("model")),
            Map.entry("report", reads("model", "analysis", "compare", "documents", "verdict", "progress")),
            Map.entry("share", reads("model", "analysis", "verdict", "progress", "store")),
            Map.entry(
                    "cli",
                    List.of(
                            "session",
                            "authentication",
                            "model",
                            "progress",
                            "identity",
                            "analysis",
                            "compare",
                            "documents",
                            "report"))));

    private static final Map<String, List<String>> TOUCHES_ALONE = new TreeMap<>(Map.ofEntries(
            Map.entry("java.sql..", List.of("store")),
            Map.entry("javax.sql..", List.of("store")),
            Map.entry("org.sqlite..", List.of("store")),
            Map.entry("jakarta.mail..", List.of("mail")),
            Map.entry("org.apache.poi..", List.of("mail")),
            Map.entry("org.apache.pdfbox..", List.of("documents", "report")),
            Map.entry("com.google.zxing..", List.of("documents")),
            Map.entry("com.openhtmltopdf..", List.of("report")),
            Map.entry("org.xbill.DNS..", List.of("dns")),
            Map.entry("com.mxgraph..", List.of("graph")),
            Map.entry("picocli..", List.of("cli"))));

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatItsRowNames() {
        return MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    var allowed = new ArrayList<>(List.of(own(row.getKey()), own("words")));
                    row.getValue().forEach(name -> allowed.add(own(name)));
                    noClasses()
                            .that()
                            .resideInAPackage(own(row.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAPackage("intercept..")
                                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                            resideInAnyPackage(allowed.toArray(String[]::new)))))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsTouchedByItsPackageAlone() {
        return TOUCHES_ALONE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(row.getValue().stream()
                                        .map(ArchitectureTest::own)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(row.getKey())
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void everyPackageHasARow() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("intercept."))
                        .map(name -> name.split("\\.", -1)[1])
                        .distinct())
                .isSubsetOf(Stream.concat(MAY_USE.keySet().stream(), Stream.of("session"))
                        .toList());
    }

    @Test
    void knowsNoWindow() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "javax.swing..", "intercept.desktop..")
                .check(CLASSES);
    }

    @Test
    void rulesAndReadModelsAskOnlyTheCase() {
        noClasses()
                .that()
                .resideInAnyPackage(pure())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.util.concurrent..", "java.security..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File.*|RandomAccessFile)|java\\.util\\.(Random|UUID)|java\\.lang\\.Math\\$Random.*")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .check(CLASSES);
    }

    @Test
    void onlyIngestStartsThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(own("ingest"))
                .and()
                // They block their caller until all of it has ended.
                .doNotBelongToAnyOf(SideBySide.class, Bands.class)
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethod(Thread.class, "start")
                .orShould()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "ofPlatform")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.concurrent\\.(Executor.*|ForkJoin.*|CompletableFuture|StructuredTaskScope.*)")
                .orShould()
                .callMethod(java.util.Collection.class, "parallelStream")
                .orShould()
                .callMethod(java.util.stream.Stream.class, "parallel")
                .orShould()
                .callMethod(java.util.stream.IntStream.class, "parallel")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("intercept.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyRuleStandsInTheCatalogueOnceWithATestOfItsName() {
        var inCatalogue = RuleCatalogue.ALL.stream()
                .map(rule -> rule.getClass().getName())
                .toList();
        var written = CLASSES.that(com.tngtech.archunit.core.domain.JavaClass.Predicates.implement(Rule.class)).stream()
                .filter(type -> !type.isInterface())
                .map(JavaClass::getName)
                .toList();

        assertThat(inCatalogue).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(RuleCatalogue.ALL.stream().map(rule -> rule.suspicion().id()))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(inCatalogue)
                .allSatisfy(name ->
                        assertThatCode(() -> Class.forName(name + "Test")).doesNotThrowAnyException());
    }

    @Test
    void rulesLiveInTheirPackage() {
        classes()
                .that()
                .implement(Rule.class)
                .should()
                .resideInAPackage("intercept.analysis.rules..")
                .check(CLASSES);
    }

    private static String[] pure() {
        return Stream.concat(Stream.of("analysis", "verdict", "identity", "model"), READ_MODELS.stream())
                .map(ArchitectureTest::own)
                .toArray(String[]::new);
    }

    private static List<String> reads(String... more) {
        return Stream.concat(READ_MODELS.stream(), Stream.of(more)).toList();
    }

    private static String own(String name) {
        return "intercept." + name + "..";
    }
}
